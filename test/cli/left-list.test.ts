// Posts that waited, and that a changed config takes off the list.
import { describe, expect } from 'vitest'
import { type Item, rss } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'
import { configFor, test, type Workspace } from '../support/workspace.js'

const HOUR = 3_600_000
const ago = (hours: number) => new Date(Date.now() - hours * HOUR)
const post = (name: string, title: string, text: string, hours = 2): Item => ({
  name,
  title,
  text,
  author: name,
  publishedAt: ago(hours),
})
const posts = [
  post('one', 'Booking', 'SeabrookStays lost my booking and nobody answers.'),
  post('two', 'Refund', 'Seabrook Stays is down and I want my refund.', 3),
  post('three', 'Kettle', 'The Seabrook Stays kettle in our room caught fire and burned my hand.', 4),
  post('four', 'Fine', 'Seabrook Stays was lovely, thank you.', 5),
]
type Brand = { name: string; [key: string]: unknown }
const seabrook = { name: 'Seabrook Stays' }

async function scanned(work: Workspace, first: readonly Brand[], items: readonly Item[] = posts) {
  const { base } = await work.serve({ '/posts.rss': { body: rss(items) } })
  const write = (brands: readonly Brand[]) =>
    work.write('mentions.yaml', configFor([`${base}/posts.rss`], { brands }))
  await write(first)
  expectSuccess(await work.run(['scan']))
  return write
}
const said = async (work: Workspace, ...args: string[]) => {
  const { stdout, stderr } = await work.run(args)
  return `${stdout}\n${stderr}`.replace(/\s+/g, ' ')
}

describe('the next scan tells what left the list', () => {
  test.for<[string, readonly Brand[], RegExp]>([
    [
      'by match',
      [{ ...seabrook, match: '"seabrook stays"' }],
      /1 waiting post no longer names Seabrook Stays, .* left the list\. .* It stands at https:\/\/forum\.example\/t\/one/,
    ],
    [
      'by exclude, with danger',
      [{ ...seabrook, exclude: 'kettle OR booking' }],
      /2 waiting posts \(1 perhaps about danger\) no longer name .* They stand at \S+ \S+/,
    ],
    [
      'more than it names',
      [{ ...seabrook, match: 'someone' }],
      /3 waiting posts \(1 perhaps about danger\) no longer name/,
    ],
    [
      'by staff',
      [{ ...seabrook, staff: ['forum.example:two'] }],
      /1 waiting post of Seabrook Stays left the list/,
    ],
    ['by threshold', [{ ...seabrook, threshold: 100 }], /waiting posts? of Seabrook Stays left the list/],
  ])('%s', async ([, now, words], { work }) => {
    const write = await scanned(work, [seabrook])
    await write(now)
    const tried = await said(work, 'scan', '--dry-run')
    expect(tried).not.toContain('left the list')
    expect(tried.replaceAll('would leave the list', 'left the list')).toMatch(words)
    expect(await said(work, 'scan')).toMatch(words)
    expect(await said(work, 'scan')).not.toMatch(words)
  })

  test('to cron, too', async ({ work }) => {
    const write = await scanned(work, [seabrook])
    await write([{ ...seabrook, match: '"seabrook stays"' }])
    const { stderr } = await work.run(['scan', '--quiet', '--new'])
    expect(stderr).toMatch(/^mentions: 1 waiting post no longer names Seabrook Stays/)
    expect((await work.run(['scan', '--quiet', '--new'])).stderr).toBe('')
  })

  test('to programs', async ({ work }) => {
    const write = await scanned(work, [seabrook])
    await write([{ ...seabrook, match: '"seabrook stays"' }])
    const { stdout } = await work.run(['scan', '--format', 'json'])
    expect(JSON.parse(stdout).coverage.notices).toEqual([expect.stringContaining('no longer names')])
  })

  test('and who looks finds why', async ({ work }) => {
    const write = await scanned(work, [seabrook])
    await write([{ ...seabrook, staff: ['forum.example:two'] }])
    const [, id = ''] = /mentions show ([0-9a-z]+)/.exec(await said(work, 'scan')) ?? []
    expect(await said(work, 'show', id)).toContain('needs no reply (your own staff)')
  })
})

test('who looks at a case that somebody had worked on finds that its post no longer names the brand', async ({
  work,
}) => {
  const write = await scanned(work, [seabrook])
  const { mentions } = JSON.parse((await work.run(['list', '--format', 'json'])).stdout)
  const id = mentions.find(({ url }: { url: string }) => url.endsWith('/one')).case.id
  expectSuccess(await work.run(['ack', id]))
  const check = await said(work, 'check')
  const digest = async () => JSON.parse((await work.run(['digest', '--format', 'json'])).stdout)
  const before = await digest()
  await write([{ ...seabrook, match: '"seabrook stays"' }])
  expect(await said(work, 'scan')).toContain(`mentions show ${id}`)
  const why = 'no longer names Seabrook Stays by your config'
  expect(await said(work, 'show', id)).toContain(`needs no reply (${why})`)
  expect((await work.run(['list', '--all'], { env: { COLUMNS: '300' } })).stdout).toContain(
    'no longer names you',
  )
  const all = JSON.parse((await work.run(['list', '--all', '--format', 'json'])).stdout).mentions
  const one = all.find(({ url }: { url: string }) => url.endsWith('/one'))
  expect(one).toMatchObject({ unlisted: 'unmatched', due: false })
  expect(check).toMatch(/ 4 mentions;/)
  expect(await said(work, 'check')).toMatch(/ 3 mentions;/)
  const after = await digest()
  expect(after.numbers.mentions.week).toBe(before.numbers.mentions.week - 1)
  expect(after.fresh.total).toBe(before.fresh.total - 1)
})

describe('nothing is told', () => {
  test.for<[string, readonly Brand[], readonly Brand[]]>([
    ['where nothing changed', [seabrook], [seabrook]],
    ['of a wider match', [seabrook], [{ ...seabrook, match: 'seabrook* OR stays' }]],
    [
      'of what waits with another brand now',
      [{ name: 'Seabrook' }],
      [{ name: 'Seabrook', exclude: '"seabrook stays"' }, { name: 'Seabrook Stays' }],
    ],
    ['of a brand that is new', [seabrook], [seabrook, { name: 'Contoso' }]],
    ['of a new name', [seabrook], [{ name: 'Seabrook Rooms', was: 'Seabrook Stays' }]],
  ])('%s', async ([, before, now], { work }) => {
    const write = await scanned(work, before, posts.slice(1))
    await write(now)
    expect(await said(work, 'scan')).not.toMatch(/left the list/)
  })

  test.for([[['scan', '--baseline', '--yes']], [['mark', 'ID', 'fine']]])(
    'of what %j took off it under another name of the brand',
    async ([step = []], { work }) => {
      const write = await scanned(work, [seabrook], posts.slice(0, 2))
      await write([{ name: 'Seabrook', match: 'name:"Seabrook Stays"' }])
      expectSuccess(await work.run(['scan']))
      const { stdout } = await work.run(['list', '--format', 'ndjson'])
      for (const [, id = ''] of stdout.matchAll(/"id":"([0-9a-z]{3,6})"/g))
        expectSuccess(await work.run(step.map((word) => (word === 'ID' ? id : word))))
      await write([{ name: 'Seabrook', match: 'name:"Seabrook Stays"', was: 'Seabrook Stays' }])
      const words = await said(work, 'scan')
      expect(words).toContain('Nothing needs a reply')
      expect(words).not.toMatch(/left the list/)
    },
  )

  test('of what somebody marked fine, and of what a baseline took', async ({ work }) => {
    const write = await scanned(work, [seabrook])
    expectSuccess(await work.run(['scan', '--baseline', '--yes']))
    await write([{ ...seabrook, match: '"seabrook stays" -kettle' }])
    expect(await said(work, 'scan')).toMatch(/1 waiting post \(1 perhaps about danger\) no longer names/)
  })
})

test.for<[string, readonly Brand[], RegExp]>([
  ['by a query', [{ ...seabrook, exclude: 'refund' }], /1 waiting post of Seabrook Stays left the list/],
  ['with its brand', [{ name: 'Adatum' }], /3 people of a brand that is no longer in the config/],
  ['and has a new name', [{ name: 'Adatum', was: seabrook.name }], /3 people wait under Seabrook Stays/],
])('what was put off, and waits again, has left %s', async ([, brands, says], { work }) => {
  const write = await scanned(work, [seabrook])
  const put = ['snooze', '--search', 'refund', '--for', '1h', '--yes']
  expectSuccess(await work.run(put))
  await write(brands)
  const later = { now: () => new Date(Date.now() + 2 * HOUR) }
  const { stdout, stderr } = await work.run(['list'], later)
  const scan = await work.run(['scan'], later)
  expect(`${stdout}${stderr}${scan.stdout}${scan.stderr}`.replace(/\s+/g, ' ')).toMatch(says)
})
