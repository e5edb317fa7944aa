// Figures over weeks, of days that are long past by a clock that is moved on.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mentionsIn } from '../support/ndjson.js'
import { complaint, type Item, rss } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { openWorkspace, type Workspace } from '../support/workspace.js'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const now = new Date('2026-03-14T12:00:00Z')
const ago = (time: number) => new Date(now.getTime() - time)

type Dated = Item & { publishedAt: Date }

type Scanned = {
  idOf(name: string): string
  /** At a moment so long before. */
  at(time: number, ...words: readonly string[]): ReturnType<Workspace['run']>
}

/** A forum that is read about once a week, for ten weeks. */
async function scanned(work: Workspace, items: readonly Dated[]): Promise<Scanned> {
  const server = await work.serve({ '/posts.rss': { body: rss([]) } })
  await work.configure([`${server.base}/posts.rss`], {
    brands: [{ name: 'Northwind Hosting', promise: { acknowledge: '1h', resolve: '1d' } }],
    digest: { timezone: 'UTC' },
    lapse: '14d',
  })
  const at: Scanned['at'] = (time, ...words) => work.run(words, { now: () => ago(time) })
  for (const time of [69, 62, 55, 48, 40, 34, 27, 20, 13, 9, 0].map((days) => days * DAY)) {
    const there = items.filter(({ publishedAt }) => publishedAt <= ago(time))
    server.routes.set('/posts.rss', { body: rss(there) })
    if (there.length > 0) expectSuccess(await at(time, 'scan', '--force'))
  }
  const all = mentionsIn((await at(0, 'list', '--all', '--format', 'ndjson')).stdout)
  const idOf = (name: string) => all.find(({ url }) => url.endsWith(`/${name}`))?.case.id ?? ''
  return { idOf, at }
}

const item = (name: string, time: number): Dated => ({
  ...complaint(name, { author: `by ${name}` }),
  publishedAt: ago(time),
})

const items = [
  item('first', 69 * DAY),
  item('before', 40 * DAY),
  item('lapsed', 20 * DAY),
  item('slow', 9 * DAY),
  item('quick', 2 * HOUR),
  item('open', HOUR / 2),
]

let work: Awaited<ReturnType<typeof openWorkspace>>
let found: Scanned
beforeAll(async () => {
  work = await openWorkspace()
  found = await scanned(work, items)
  const { idOf, at } = found
  for (const [time, ...words] of [
    [8 * DAY, 'reply', idOf('slow'), '--as', 'ada'],
    [1.5 * HOUR, 'ack', idOf('quick'), '--as', 'ben'],
    [HOUR, 'resolve', idOf('quick'), '--as', 'ada'],
    [HOUR, 'cause', idOf('quick'), idOf('before'), 'expired certificate', '--as', 'ada'],
  ] as const)
    expectSuccess(await at(time, ...words))
}, 60_000)
afterAll(() => work.close())

const jsonOf = async (...words: string[]) => {
  const result = await found.at(0, 'stats', ...words, '--format', 'json')
  expectSuccess(result)
  return JSON.parse(result.stdout)
}

test('how many wrote, how soon they were answered, and which promises were kept', async () => {
  const { all, weeks, watched, parts, period } = await jsonOf()
  expect(period).toEqual({ from: '2026-02-15T00:00:00.000Z', to: now.toISOString() })
  expect(watched).toBe('known')
  expect(all).toMatchObject({
    needReply: 4,
    people: 4,
    // Who was acknowledged and whose trouble was called solved has got no answer.
    firstAnswers: { cases: 1, medianSeconds: 24 * 3600, nineOfTenSeconds: null },
    noWordYet: 3,
    leftTheList: 1,
    promises: { acknowledge: { kept: 1, ended: 3 }, resolve: { kept: 1, ended: 3 } },
    before: { needReply: 1, firstAnswers: { cases: 0 } },
    needReplyByWeek: [0, 0, 1, 0, 0, 1, 1, 2],
  })
  expect(weeks.map((week: { needReply: number }) => week.needReply)).toEqual([0, 1, 1, 2])
  const linesOf = (by: string) =>
    parts
      .find((part: { by: string }) => part.by === by)
      .lines.map((line: { name: string; needReply: number; before: { needReply: number } }) => [
        line.name,
        line.needReply,
        line.before.needReply,
      ])
  expect(linesOf('cause')).toEqual([
    ['expired certificate', 1, 1],
    [null, 3, 0],
  ])
  expect(linesOf('colleague')).toEqual([
    ['ada', 1, 0],
    ['ben', 1, 0],
    [null, 2, 1],
  ])
})

test('agrees with the digest about the week, and about what was answered in a period', async () => {
  const digest = JSON.parse((await found.at(0, 'digest', '--since', '1w', '--format', 'json')).stdout)
  const { weeks } = await jsonOf()
  expect(weeks.at(-1)).toMatchObject({
    mentions: digest.numbers.mentions.week,
    needReply: digest.numbers.needReply.week,
    people: digest.numbers.people.week,
  })
  const { all } = await jsonOf('--since', '1w')
  expect(all.firstAnswers.cases).toBe(0)
  expect(digest.done.firstAnswers).toBeUndefined()
  const longer = JSON.parse((await found.at(0, 'digest', '--since', '2w', '--format', 'json')).stdout)
  const { all: ofTwo } = await jsonOf('--since', '2w')
  expect(ofTwo.firstAnswers).toMatchObject(longer.done.firstAnswers)
  expect(ofTwo.firstAnswers.cases).toBe(1)
  expect(all.promises).toEqual(digest.done.promises)
})

test('what nobody watched is not known', async () => {
  const { watched, isBeforeKnown } = await jsonOf('--since', '2025-10-01', '--until', '2025-11-01')
  expect([watched, isBeforeKnown]).toEqual(['none', false])
  const { stdout } = await found.at(0, 'stats', '--since', '2025-10-01', '--until', '2025-11-01')
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
    'it was not watched, which does not mean that nobody wrote',
  )
})

test('one line each, in every format, and narrowed', async () => {
  for (const by of ['brand', 'source', 'place', 'kind', 'week', 'colleague', 'audience', 'cause'])
    for (const format of ['table', 'json', 'ndjson', 'csv', 'md']) {
      const result = await found.at(0, 'stats', '--by', by, '--format', format)
      expectSuccess(result)
      expect(result.stdout, `${by} ${format}`).not.toBe('')
    }
  const sources = await jsonOf('--by', 'source')
  expect(sources.parts[0].lines.map((line: { needReply: number }) => line.needReply)).toEqual([4])
  expect((await jsonOf('--cause', 'Expired certificate')).all.needReply).toBe(1)
  expect((await jsonOf('--kind', 'praise')).all.needReply).toBe(0)
  expect((await jsonOf('--source', 'forum.example')).all.needReply).toBe(4)
})

test('everybody who was ever hit by a cause, to be told; their ids are taken by verbs', async () => {
  const words = ['stats', '--cause', 'expired certificate', '--people']
  const { stdout } = await found.at(0, ...words)
  expect(stdout).toMatch(/^2 people were hit by "expired certificate"; 2 cases have got no answer/)
  expect(stdout).toContain(
    `${found.idOf('before')}  by before on forum.example\n     complained 2026-02-02; not answered`,
  )
  const lines = (await found.at(0, ...words, '--format', 'ndjson')).stdout
  const told = await work.run(['note', '-', '--text', 'told'], { stdin: lines, now: () => now })
  expectSuccess(told)
  const ids = [found.idOf('before'), found.idOf('quick')]
  for (const id of ids) expect(told.stdout).toContain(id)
  const csv = (await found.at(0, ...words, '--format', 'csv')).stdout
  expect(
    csv
      .trim()
      .split('\r\n')
      .map((row) => row.split(',')[0])
      .sort(),
  ).toEqual([...ids, 'case'].sort())
  expect((await found.at(0, ...words, '--since', '3d')).stdout).toMatch(/^1 person was hit/)
})

test('what cannot be meant is refused', async () => {
  const { at } = found
  const refused = async (words: readonly string[], says: RegExp, tries?: RegExp) =>
    expectFailure(await at(0, 'stats', ...words), { code: 2, says, ...(tries && { tries }) })
  await refused(['--people'], /one cause/, /--cause/)
  await refused(['--people', '--cause', 'expired certificate', '--by', 'week'], /counts them/)
  await refused(
    ['--cause', 'expired certificat'],
    /No case has the cause/,
    /Did you mean "expired certificate"/,
  )
  await refused(['--since', '2026-03-10', '--until', '2026-03-01'], /ends before it begins/)
  await refused(['--until', '2027-01-01'], /--until "2027-01-01" is yet to come/)
  await refused(['--until', 'x'], /--until "x" can't be read/)
  await refused(['--brand', 'Nothwind'], /no brand/, /Northwind Hosting/)
})
