import { readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { jsonOfficial } from '../../src/outputs/official/json-schema.js'
import { complaint, rss } from '../support/rss.js'
import { expectFailure } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString()

const update = (id: string, status: string, minutes: number, body: string) => ({
  id,
  status,
  body,
  created_at: ago(minutes),
})
const statusPage = () =>
  JSON.stringify({
    page: { name: 'Northwind Status', url: 'https://status.northwind.example' },
    incidents: [
      {
        id: 'i2',
        name: 'Mail is delivered late',
        status: 'monitoring',
        incident_updates: [
          update('u3', 'monitoring', 40, 'A fix is in place.'),
          update('u2', 'investigating', 100, 'We are looking into it.'),
        ],
      },
      {
        id: 'i1',
        name: 'Shops are slow',
        status: 'identified',
        incident_updates: [update('u1', 'identified', 300, 'A disk is full.')],
      },
    ],
  })

/** Two channels that can be read, one that cannot, and a brand that has none. */
async function spoken(work: Workspace, posts: Parameters<typeof rss>[0] = []) {
  const { base } = await work.serve({
    '/posts.rss': { body: rss(posts) },
    '/incidents.json': { body: statusPage() },
    '/blog.rss': { body: rss([]) },
    '/private.atom': { status: 401, body: '' },
  })
  await work.configure([`${base}/posts.rss`], {
    brands: [
      {
        name: 'Northwind Hosting',
        official: [
          `${base}/incidents.json`,
          { url: `${base}/private.atom`, every: '5m' },
          { type: 'feed', url: `${base}/blog.rss` },
        ],
      },
      { name: 'Bluefjord' },
    ],
  })
  return base
}

describe('official', () => {
  test('says of each channel where we last spoke, and of one that cannot be read that this is not known', async ({
    work,
  }) => {
    const base = await spoken(work)
    const before = await work.run(['official'])
    expect(before).toMatchObject({ code: 0, stderr: '' })
    expect(before.stdout).toMatch(
      /incidents\.json +not looked\n {2}nobody has looked there so far: `mentions scan` does/,
    )
    expect(before.stdout).toMatch(/Of 3 of 3 channels it is not known what you said lately/)
    await work.run(['scan'])
    const { stdout, code } = await work.run(['official'])
    expect(code).toBe(0)
    expect(stdout.replaceAll(base.replace('http://', ''), 'host')).toMatch(
      /^channel +last said +state +about\nhost\/incidents\.json +40m ago +monitoring +Mail is [^\n]*\n {2}also open: Shops are slow \(identified\), last word 5h ago\nhost\/private\.atom +unknown\n {2}could not be read for <1m, once: host wants a user name and a\s+password/,
    )
    expect(stdout).toMatch(/so it is not known whether you spoke there\n/)
    expect(stdout).toMatch(/blog\.rss +nothing\n/)
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /You last spoke 40m ago, at \S+incidents\.json: Mail is delivered late \(monitoring\)\./,
    )
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /Of 1 of 3 channels it is not known what you said lately: do not take that for silence/,
    )
  })

  test('gives programs what is known, as its schema says; all updates with --all', async ({ work }) => {
    await spoken(work)
    await work.run(['scan'])
    const one = await work.run(['official', 'northwind hosting', '--format', 'json'])
    const value = jsonOfficial.parse(JSON.parse(one.stdout))
    expect(value.coverage).toEqual({ read: 2, unknown: 1, never: 0 })
    expect(value.updates).toBeUndefined()
    expect(value.channels.map(({ status, last, open }) => [status, last?.state, open.length])).toEqual([
      ['read', 'monitoring', 2],
      ['unknown', undefined, 0],
      ['read', undefined, 0],
    ])
    expect(value.channels[1]?.problem?.code).toBe('login-wanted')
    const all = jsonOfficial.parse(
      JSON.parse((await work.run(['official', '--all', '--format', 'json'])).stdout),
    )
    expect(all.updates?.map(({ state, text }) => [state, text])).toEqual([
      ['monitoring', 'A fix is in place.'],
      ['investigating', 'We are looking into it.'],
      ['identified', 'A disk is full.'],
    ])
    const lines = (await work.run(['official', '--all', '--format', 'ndjson'])).stdout.trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).type)).toEqual([
      ...Array(3).fill('channel'),
      ...Array(3).fill('update'),
      'coverage',
    ])
  })

  test('writes a file for a spreadsheet or a chat', async ({ work }) => {
    await spoken(work)
    await work.run(['scan'])
    const { stdout: csv } = await work.run(['official', '--format', 'csv'])
    const [head = '', first = '', second = ''] = csv.split('\r\n')
    expect(head).toMatch(/^channel,address,brands,status,/)
    expect(first).toMatch(/,read,.*,incident,monitoring,Mail is delivered late,A fix is in place\.,.*,2$/)
    expect(second).toMatch(/,unknown,/)
    const { stdout: md } = await work.run(['official', '--all', '--format', 'md'])
    expect(md).toMatch(
      /\| 40m ago \| monitoring \| \[Mail is delivered late\]\(https:\/\/status\.northwind\.example\/incidents\/i2\) \|/,
    )
    expect(md).toMatch(/\n- \S+private\.atom: could not be read/)
  })

  test('of one brand only its own channels; without any it says what to do', async ({ work }) => {
    await spoken(work)
    expect((await work.run(['official', 'Bluefjord'])).stdout).toMatch(
      /^No channel of your own is in the config/,
    )
    expectFailure(await work.run(['official', 'Contoso']), { code: 2, says: /Contoso/ })
  })

  test('a narrow terminal gets sentences, and no line is too long', async ({ work }) => {
    await spoken(work)
    await work.run(['scan'])
    for (const columns of [40, 72, 100]) {
      const { stdout } = await work.run(['official', '--all'], { env: { COLUMNS: String(columns) } })
      const address = /\S*127\.0\.0\.1\S*/g
      const lines = stdout.replace(address, 'x').split('\n')
      expect(lines.filter((line) => line.length > columns)).toEqual([])
    }
  })

  test('who sees nothing else of scans hears once of a channel that fails for long, and once that it is back', async ({
    work,
  }) => {
    const routes = { '/posts.rss': { body: rss([]) }, '/status.rss': { status: 503, body: '' } }
    const { base } = await work.serve(routes)
    await work.configure([`${base}/posts.rss`], {
      alertAfter: 2,
      brands: [{ name: 'Northwind Hosting', official: [`${base}/status.rss`] }],
    })
    const quiet = async () => (await work.run(['scan', '--quiet', '--force'])).stderr
    expect(await quiet()).toBe('')
    expect(await quiet()).toMatch(
      /^mentions: your own channel \S+status\.rss could not be read 2 times in a row/,
    )
    expect(await quiet()).toBe('')
    Object.assign(routes['/status.rss'], { status: 200, body: rss([]) })
    expect(await quiet()).toMatch(/^mentions: your own channel \S+status\.rss can be read again/)
    expect(await quiet()).toBe('')
  })

  test('a digest says it to the team, and not to a client', async ({ work }) => {
    await spoken(work, [complaint('down')])
    await work.run(['scan'])
    const { stdout } = await work.run(['digest'])
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/[Yy]our own channel \S*private\.atom could not be read/)
    const config = JSON.parse(await readFile(work.path('mentions.yaml'), 'utf8'))
    await work.write('mentions.yaml', JSON.stringify({ ...config, digest: { audience: 'client' } }))
    const client = await work.run(['digest'])
    expect(client.code).toBe(0)
    expect(client.stdout).not.toContain('private.atom')
  })

  test('check tries each channel, and all is not well while one cannot be read', async ({ work }) => {
    await spoken(work)
    const { stdout, code } = await work.run(['check'])
    expect(stdout).toMatch(
      /\nChannels\n {2}ok {6}\S+incidents\.json, of Northwind Hosting: 3 updates, the last 40m ago: Mail is delivered late \(monitoring\)\n {2}failed {2}\S+private\.atom, of Northwind Hosting\n {10}.*wants a user name/,
    )
    expect(stdout).toMatch(/ok {6}\S+blog\.rss, of Northwind Hosting: 0 updates\n/)
    expect(stdout).toMatch(/The sources work\. 1 channel of your own cannot be read: see above\. Next:/)
    expect(code).toBe(3)
    expect((await work.run(['official'])).stdout).toMatch(/not looked/)
  })

  test('a scan says which channel could not be read, beside every list', async ({ work }) => {
    await spoken(work)
    const told = /your own channel \S*private\.atom could not be read/
    expect((await work.run(['scan'])).stdout).toMatch(told)
    for (const format of ['table', 'json', 'ndjson', 'md'])
      expect(
        (await work.run(['list', '--format', format])).stdout.replace(/\\/g, '').replace(/\s+/g, ' '),
      ).toMatch(told)
  })
})
