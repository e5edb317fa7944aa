// Whoever counts what waits counts the same posts: the list, check, and what --baseline asks about and says it took.
import { expect } from 'vitest'
import { coverageIn, mentionsIn } from '../support/ndjson.js'
import { type Item, rss } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const DAY = 24 * 3_600_000
const down = 'Northwind Hosting is down and my shop is down with it.'
const swedish = 'Northwind Hosting bygger en ny hall i Göteborg och söker folk som vill arbeta där'

const post = (name: string, days: number, text = `${down} This is ${name}.`): Item => ({
  name,
  text,
  author: name,
  publishedAt: new Date(Date.now() - days * DAY),
})
const young = [post('young', 0.1), post('late', 9)]
const lapsed = [post('lapsed', 15), post('ancient', 900)]
const unjudged = [post('marie', 1, swedish), post('lucie', 20, swedish)]

const wide = { env: { COLUMNS: '200' } }

/** How many posts wait, by each that says so; undefined where it says nothing. */
async function counted(work: Workspace, items: readonly Item[]) {
  const server = await work.serve({ '/posts.rss': { body: rss([...items]) } })
  const brands = [{ name: 'Northwind Hosting' }, { name: 'Northwind', match: '"northwind hosting"' }]
  await work.configure([`${server.base}/posts.rss`], { brands })
  expectSuccess(await work.run(['scan']))
  const list = await work.run(['list'], wide)
  const check = await work.run(['check'], wide)
  const asked = await work.run(['scan', '--baseline', '--force'], { types: 'n\n', ...wide })
  const taken = await work.run(['scan', '--baseline', '--force', '--yes'], wide)
  const number = (text: string, shape: RegExp) => {
    const [, found] = shape.exec(text) ?? []
    return found === undefined ? undefined : Number(found)
  }
  return {
    list: number(list.stdout, /wait(?:s)? for a reply \((\d+) posts?\)/) ?? 0,
    check: number(check.stdout, /mentions?; (\d+) posts? waits? for a reply$/m),
    asked: number(asked.stderr, /waits? for a reply \((\d+) posts?\)/) ?? 0,
    taken: number(taken.stderr, / Took (\d+) posts? that waited/) ?? 0,
    unjudged: {
      list: number(list.stdout, /(\d+) posts? (?:is|are) in a language/),
      asked: number(asked.stderr, /(\d+) posts? (?:is|are) in a language/),
      taken: number(taken.stderr, /(\d+) posts? in a language/),
    },
  }
}

const none = { list: undefined, asked: undefined, taken: undefined }

test.for([
  { what: 'nothing', items: [], waiting: 0, other: none },
  { what: 'what is young', items: young, waiting: 2, other: none },
  { what: 'only what has lapsed', items: lapsed, waiting: 0, other: none },
  { what: 'both', items: [...young, ...lapsed], waiting: 2, other: none },
  {
    what: 'languages that cannot be judged',
    items: unjudged,
    waiting: 0,
    other: { list: 1, asked: 1, taken: 1 },
  },
])('of $what all say $waiting', async ({ items, waiting, other }, { work }) => {
  const { unjudged: beside, ...counts } = await counted(work, items)
  expect(counts).toEqual({ list: waiting, check: waiting, asked: waiting, taken: waiting })
  expect(beside).toEqual(other)
})

test('where only lapsed posts are left, a baseline asks nobody, and a longer lapse brings none of them back', async ({
  work,
}) => {
  const server = await work.serve({ '/posts.rss': { body: rss(lapsed) } })
  await work.configure([`${server.base}/posts.rss`])
  expectSuccess(await work.run(['scan']))
  const done = await work.run(['scan', '--baseline', '--force'], { types: 'n\n' })
  expectSuccess(done)
  expect(done.stderr).not.toMatch(/\[y\/N\]|Took/)
  await work.configure([`${server.base}/posts.rss`], { lapse: '2000d' })
  const { stdout } = await work.run(['list', '--format', 'ndjson'])
  expect(mentionsIn(stdout)).toEqual([])
  expect(coverageIn(stdout)).toBeDefined()
})
