// An incident that goes on: told first of all in every list, with its people as one row.
import { describe, expect } from 'vitest'
import { storeIncident, surge } from '../support/incident.js'
import { complaint, rss } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const MINUTE = 60_000
const ago = (minutes: number) => new Date(Date.now() - minutes * MINUTE)
const plain = (text: string) => text.replace(/\s+/g, ' ')

const names = ['one', 'two', 'three', 'four', 'five', 'six']
const danger = {
  name: 'danger',
  text: 'Northwind Hosting is down and my site is gone, nobody there answers. I want to die, I will kill myself tonight.',
  author: 'in-danger',
  publishedAt: ago(8),
}

async function outage(work: Workspace, more: Readonly<Record<string, unknown>> = {}) {
  const items = names.map((name, at) => complaint(name, { author: `by ${name}`, publishedAt: ago(40 - at) }))
  const server = await work.serve({ '/posts.rss': { body: rss([...items, danger]) } })
  // What a scan would find by itself is told in other tests.
  await work.configure([`${server.base}/posts.rss`], { incidents: { sensitivity: 'off' }, ...more })
  expectSuccess(await work.run(['scan']))
  const [id] = await storeIncident(work, { begins: surge(ago(40)), openedAt: ago(30) })
  expect(id).toBe(1)
}

describe('a list', () => {
  test('tells it before all rows, with what to type, and its people as one row', async ({ work }) => {
    await outage(work)
    const { stdout } = await work.run(['list'])
    expect(plain(stdout)).toMatch(
      /^i1 Northwind Hosting: 7 people since [\d:]+ UTC, usual 1 in 30m; "502", "login"; .* 0 of 7 answered: mentions incidents show i1 prio/,
    )
    expect(plain(stdout)).toContain('incident i1: 6 people in one row')
    // Who is in danger is hidden in no row.
    expect(stdout).toContain('danger: answer now')
    expect(stdout).not.toContain('not shown')
    expect(plain(stdout)).toContain('7 people wait for a reply (7 posts)')
  })

  test('has a row for each with --each, and with --all', async ({ work }) => {
    await outage(work)
    for (const option of ['--each', '--all']) {
      const { stdout } = await work.run(['list', option])
      for (const name of names) expect(stdout).toContain(`by ${name}`)
      expect(stdout).not.toContain('in one row')
    }
  })

  test('gives programs every case, and which incident it is of', async ({ work }) => {
    await outage(work)
    const json = JSON.parse((await work.run(['list', '--format', 'json'])).stdout)
    expect(json.incidents).toMatchObject([
      { id: 'i1', state: 'open', people: 7, usual: 0.6, windowSeconds: 1800, answered: 0, untold: 7 },
    ])
    expect(json.mentions).toHaveLength(7)
    expect(new Set(json.mentions.map((one: { incident: string }) => one.incident))).toEqual(new Set(['i1']))
    const lines = (await work.run(['list', '--format', 'ndjson'])).stdout.trim().split('\n')
    expect(lines.slice(0, 7).map((line) => JSON.parse(line).incident)).toEqual(Array(7).fill('i1'))
    expect(JSON.parse(lines[7] ?? '').incidents).toHaveLength(1)
    const csv = (await work.run(['list', '--format', 'csv'])).stdout.trim().split('\r\n')
    expect(csv[0]).toMatch(/,incident$/)
    expect(csv.slice(1).filter((line) => line.endsWith(',i1'))).toHaveLength(7)
  })

  test('tells it in Markdown and in feeds, too', async ({ work }) => {
    await outage(work)
    const md = (await work.run(['list', '--format', 'md'])).stdout
    expect(md).toMatch(/^\*\*i1 Northwind Hosting: 7 people since .*`mentions incidents show i1`/)
    expect(md).toContain('incident i1: 6 people in one row')
    for (const format of ['atom', 'jsonfeed'])
      expect((await work.run(['list', '--format', format])).stdout).toContain('i1 Northwind Hosting')
  })

  test('says no more of it once it is closed', async ({ work }) => {
    await outage(work)
    const closed = { do: 'close', ledger: { people: 7, waits: 7, told: 0, unreachable: 0 } } as const
    await storeIncident(work, {
      begins: surge(ago(40)),
      openedAt: ago(30),
      steps: () => [{ at: ago(1), do: { ...closed, hasChannels: false, reason: 'a drill' } }],
    })
    const { incidents } = JSON.parse((await work.run(['list', '--format', 'json'])).stdout)
    expect(incidents.map(({ id }: { id: string }) => id)).toEqual(['i1'])
  })
})

describe('a digest', () => {
  const formats = ['text', 'md', 'html'] as const

  test('tells it before who waits, in every format, with what to type; its people are one row', async ({
    work,
  }) => {
    await outage(work)
    for (const format of formats) {
      const said = plain((await work.run(['digest', '--format', format])).stdout.replace(/<[^>]+>/g, ' '))
      expect(said).toMatch(/i1 Northwind Hosting: 7 people since .* 0 of 7 answered/)
      expect(said).toContain('mentions incidents show i1')
      expect(said.indexOf('0 of 7 answered')).toBeLessThan(said.search(/waits \d+m/i))
      expect(said).toContain('incident i1: 6 people in one row')
    }
    const json = JSON.parse((await work.run(['digest', '--format', 'json'])).stdout)
    expect(json.incidents).toMatchObject([{ id: 'i1', people: 7 }])
  })

  test('has it in its subject, behind danger', async ({ work }) => {
    await outage(work)
    const html = (await work.run(['digest', '--format', 'html'])).stdout
    expect(html).toMatch(
      /<title>Northwind Hosting: somebody may be in danger; incident i1: 7 people; 7 people wait/,
    )
  })

  test('tells a client what happened, and nothing of us', async ({ work }) => {
    await outage(work, { digest: { audience: 'client' } })
    const { stdout } = await work.run(['digest'])
    expect(plain(stdout)).toMatch(/INCIDENTS Northwind Hosting: 7 people since .*"login" SOMEBODY/)
    expect(plain(stdout)).toContain('6 people in one row')
    expect(stdout).not.toMatch(/i1|incidents show|7 answered|spoke/)
  })
})

describe('next', () => {
  test('offers whoever is in danger, and then the people of the incident, one after another', async ({
    work,
  }) => {
    await outage(work)
    const offered: string[] = []
    for (let turn = 0; turn < 7; turn += 1) {
      const json = JSON.parse((await work.run(['next', '--format', 'json'])).stdout)
      expect(json.incident).toMatchObject({ id: 'i1', people: 7, answered: turn })
      offered.push(json.next.case.id)
      const text = (await work.run(['next'])).stdout
      expect(plain(text)).toContain(`${turn} of 7 answered: mentions incidents show i1`)
      if (turn > 0) expect(plain(text)).toMatch(/First of \d cases? that waits?: one of the people of i1\./)
      expectSuccess(await work.run(['reply', json.next.case.id]))
    }
    expect(new Set(offered).size).toBe(7)
  })

  test('tells of an incident also where the first who waits is none of it', async ({ work }) => {
    await outage(work)
    const first = async () => JSON.parse((await work.run(['next', '--format', 'json'])).stdout)
    expectSuccess(await work.run(['incidents', 'leave', 'i1', (await first()).next.case.id]))
    expect(await first()).toMatchObject({ incident: null, incidents: [{ id: 'i1', people: 6 }] })
    const text = plain((await work.run(['next'])).stdout)
    expect(text).toMatch(/^Incident i1 Northwind Hosting: 6 people .*: mentions incidents show i1 First of 7/)
  })

  test('offers who was not told, once it is fixed, whoever else waits', async ({ work }) => {
    await outage(work)
    for (let turn = 0; turn < 7; turn += 1) {
      const { next } = JSON.parse((await work.run(['next', '--format', 'json'])).stdout)
      expectSuccess(await work.run(['reply', next.case.id]))
    }
    const open = await work.openStore()
    const file = await open.incidents.file(1)
    await open.incidents.save([
      {
        brand: 'Northwind Hosting',
        id: 1,
        seen: file?.revision ?? 0,
        events: [{ code: 'fixed', args: { at: new Date().toISOString() }, at: new Date(), by: 'kim' }],
        closedAt: undefined,
      },
    ])
    await open.close()
    for (let turn = 0; turn < 7; turn += 1) {
      const { stdout } = await work.run(['next'])
      expect(plain(stdout)).toContain(`${turn} of 7 told that it is over`)
      const left = 7 - turn
      expect(plain(stdout)).toContain(
        `Next to be told that it is over, of ${left} ${left === 1 ? 'person' : 'people'}. Nobody waits for anything else.`,
      )
      const [, id = ''] = / reply (\w+)$/m.exec(stdout) ?? []
      expectSuccess(await work.run(['reply', id]))
    }
    expect((await work.run(['next'])).stdout).not.toContain('to be told')
  })
})
