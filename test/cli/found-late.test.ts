// A first scan of feeds that hold years: what it lists, and what it counts.
import { expect } from 'vitest'
import * as z from 'zod'
import { coverageIn } from '../support/ndjson.js'
import { rss } from '../support/rss.js'
import { test, type Workspace } from '../support/workspace.js'

const DAY = 24 * 60 * 60 * 1000
const posts = (
  ages: Readonly<Record<string, number>>,
  text = 'Northwind Hosting is down, my shop is down.',
) =>
  Object.entries(ages).map(([name, days]) => ({
    name,
    text: `${text} This is ${name}. It is ${name}.`,
    author: name,
    publishedAt: new Date(Date.now() - days * DAY),
  }))

const ages = {
  ancient: 5702,
  'two-years': 730,
  'past-lapse': 14.1,
  'before-lapse': 13.9,
  late: 8,
  week: 6.9,
  fresh: 0.1,
}
const danger = posts({ desperate: 400 }, 'Northwind Hosting took everything I had. I want to die.')

const Line = z.object({
  url: z.string(),
  foundLate: z.boolean(),
  late: z.boolean(),
  danger: z.boolean(),
  case: z.object({ id: z.string() }),
})

/** The mentions, in the order to answer. */
const listed = (ndjson: string) =>
  ndjson
    .split('\n')
    .slice(0, -2)
    .map((line) => Line.parse(JSON.parse(line)))
const nameOf = ({ url }: { url: string }) => url.replace(/.*\//, '')
const named = (ndjson: string) => listed(ndjson).map(nameOf)

async function scanned(work: Workspace, more: typeof danger = []) {
  const server = await work.serve({ '/posts.rss': { body: rss([...posts(ages), ...more]) } })
  await work.configure([`${server.base}/posts.rss`])
  return await work.run(['scan', '--format', 'ndjson'])
}

test('lists what is fresh, then what was found late, and leaves out what had lapsed before', async ({
  work,
}) => {
  const { stdout } = await scanned(work)
  expect(listed(stdout).map((mention) => mention.foundLate)).toEqual([false, false, true, true])
  expect(named(stdout).slice(0, 2).toSorted()).toEqual(['fresh', 'week'])
  expect(named(stdout).slice(2).toSorted()).toEqual(['before-lapse', 'late'])
  expect(coverageIn(stdout).counts).toMatchObject({
    needReply: 4,
    people: 4,
    late: 2,
    foundLate: 2,
    lapsed: 3,
  })
  const all = await work.run(['list', '--all', '--format', 'ndjson'])
  expect(named(all.stdout)).toHaveLength(7)
  expect(named(all.stdout).at(-1)).toBe('ancient')
  expect(coverageIn(all.stdout).counts).toMatchObject({ needReply: 4, lapsed: 0 })
})

test('tells it apart in every list for people, and in the digest', async ({ work }) => {
  await scanned(work)
  for (const format of ['table', 'md']) {
    const { stdout } = await work.run(['list', '--format', format])
    expect(stdout).toMatch(/This is fresh[\s\S]*Found late[\s\S]*This is late/)
    expect(stdout).not.toMatch(/two-years|ancient|past-lapse/)
    expect(stdout).toMatch(/3 old posts left out, since nothing happened there for long/)
  }
  const digest = await work.run(['digest', '--format', 'text'])
  expect(digest.stdout).toMatch(
    /This is fresh[\s\S]*FOUND LATE[\s\S]*This is late[\s\S]*3 older cases were left out/,
  )
  expect(digest.stdout).not.toMatch(/\| .*(?:two-years|ancient|past-lapse)/)
})

test('never hides danger, and lists it first', async ({ work }) => {
  const { stdout } = await scanned(work, danger)
  expect(named(stdout)[0]).toBe('desperate')
  expect(listed(stdout)[0]).toMatchObject({ danger: true, foundLate: false })
  const table = await work.run(['list'])
  expect(table.stdout).toMatch(/^[^\n]*\nDanger:[^\n]*\n[^\n]*400d/)
})

for (const days of [400, 0.01]) {
  test(`tells of danger before all else in the digest, ${days} days old`, async ({ work }) => {
    const desperate = danger.map((post) => ({ ...post, publishedAt: new Date(Date.now() - days * DAY) }))
    const server = await work.serve({
      '/posts.rss': { body: rss([...posts({ fresh: 1, late: 9 }), ...desperate]) },
    })
    await work.configure([`${server.base}/posts.rss`])
    await work.run(['scan'])
    const { stdout } = await work.run(['digest', '--format', 'text'])
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /somebody may be in danger; 3 people wait.*SOMEBODY MAY BE IN DANGER \(1\).*PROMISE BROKEN \(1\).*FOUND LATE/,
    )
  })
}

test('ends with the code of what is listed', async ({ work }) => {
  const server = await work.serve({
    '/posts.rss': { body: rss(posts({ 'two-years': 730, 'past-lapse': 15 })) },
  })
  await work.configure([`${server.base}/posts.rss`])
  expect(await work.run(['scan', '--exit-code'])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/2 old ones were left out/),
  })
  server.routes.set('/posts.rss', { body: rss(posts({ late: 9 })) })
  expect((await work.run(['scan', '--force', '--exit-code'])).code).toBe(1)
})

test('says of no option that it hides what lapsed', async ({ work }) => {
  const server = await work.serve({ '/posts.rss': { body: rss(posts({ 'two-years': 730, week: 6 })) } })
  await work.configure([`${server.base}/posts.rss`])
  await work.run(['scan'])
  const { stdout } = await work.run(['list', '--since', '1h'])
  expect(stdout).toMatch(/1 post that needs a reply is hidden by --since/)
})

test('shows a late post of somebody whose case is open, and a fresh one of somebody whose old one lapsed', async ({
  work,
}) => {
  const by = (author: string, name: string, days: number) =>
    posts({ [name]: days }).map((post) => ({ ...post, author }))
  const server = await work.serve({
    '/posts.rss': { body: rss([...by('ada', 'ada-now', 1), ...by('bo', 'bo-then', 300)]) },
  })
  await work.configure([`${server.base}/posts.rss`])
  expect(named((await work.run(['scan', '--format', 'ndjson'])).stdout)).toEqual(['ada-now'])
  server.routes.set('/posts.rss', { body: rss([...by('ada', 'ada-then', 40), ...by('bo', 'bo-now', 1)]) })
  const { stdout } = await work.run(['scan', '--force', '--format', 'ndjson'])
  expect(named(stdout).toSorted()).toEqual(['ada-now', 'ada-then', 'bo-now'])
  expect(listed(stdout).at(-1)).toMatchObject({ foundLate: true, late: false })
})

test('what somebody takes up is listed again', async ({ work }) => {
  await scanned(work)
  const all = await work.run(['list', '--all', '--format', 'ndjson', '--search', 'two-years'])
  const [old] = listed(all.stdout)
  await work.run(['mark', old?.case.id ?? '', 'complaint'])
  const { stdout } = await work.run(['list', '--format', 'ndjson'])
  expect(named(stdout).slice(2).toSorted()).toEqual(['before-lapse', 'late', 'two-years'])
})
