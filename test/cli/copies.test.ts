// Posts in nearly the same words: one row that says how many it stands for, and a way to answer all of them.
import { describe, expect } from 'vitest'
import * as z from 'zod'
import { type Item, rss } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const DAY = 24 * 3_600_000
const HOUR = 3_600_000
const lost =
  'Northwind Hosting lost the mailboxes of our whole company, it is down, and nobody there can tell us when they will be back.'
const bill =
  'Northwind Hosting sent me two invoices for March and will not answer. I want my money back from them.'
const danger =
  'Northwind Hosting lost the mailboxes of our whole company, it is down, and nobody there helps. I want to die.'

const tails = ['', ' 🔥', ' https://t.example/x8f', ' #outage', '\n\n-- \nAnn Example']
const copies = (count: number, more: Partial<Item> = {}): Item[] =>
  Array.from({ length: count }, (_, at) => ({
    name: `copy-${at}`,
    text: `${lost}${tails[at % tails.length]}`,
    author: `author-${at}`,
    publishedAt: new Date(Date.now() - (at + 1) * 60_000),
    ...more,
  }))

async function scanned(work: Workspace, items: readonly Item[]) {
  const server = await work.serve({ '/posts.rss': { body: rss(items) } })
  await work.configure([`${server.base}/posts.rss`])
  expectSuccess(await work.run(['scan']))
  return server
}

const Line = z.object({
  danger: z.boolean(),
  case: z.object({ id: z.string() }),
  copies: z.object({ posts: z.number(), authors: z.number(), cases: z.array(z.string()) }).optional(),
})

const list = async (work: Workspace, ...more: string[]) =>
  (await work.run(['list', '--format', 'ndjson', '--posts-only', ...more])).stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Line.parse(JSON.parse(line)))
const plain = (text: string) => text.replace(/\s+/g, ' ')

describe('one row', () => {
  test('stands for all who say it, and says so in every format', async ({ work }) => {
    await scanned(work, [...copies(14), { name: 'bill', text: bill, author: 'bo' }])
    const table = await work.run(['list'])
    expect(plain(table.stdout)).toContain('14 copies, 14 authors')
    expect(table.stdout).not.toContain('not shown')
    expect(plain(table.stdout)).toContain('15 people wait for a reply (15 posts)')
    const lines = await list(work)
    expect(lines).toHaveLength(2)
    const row = lines.find((one) => one.copies !== undefined)
    expect(row?.copies).toMatchObject({ posts: 14, authors: 14 })
    expect(row?.copies?.cases).toHaveLength(14)
    expect(row?.copies?.cases[0]).toBe(row?.case.id)
    expect((await work.run(['list', '--format', 'md'])).stdout).toContain('14 copies, 14 authors')
    expect((await work.run(['list', '--format', 'csv'])).stdout).toMatch(/,14,14,[a-z0-9 ]{50,},/)
  })

  test('is one in a digest, too, whose heading still counts the people', async ({ work }) => {
    await scanned(work, [...copies(14), { name: 'bill', text: bill, author: 'bo' }])
    const digest = plain((await work.run(['digest'])).stdout)
    expect(digest).toContain('14 copies, 14 authors')
    expect(digest).toContain('WAITING FOR A REPLY (1 ROW, 14 PEOPLE)')
    expect(digest).not.toContain('more rows')
  })

  test('is one each with --copies, and where all cases are asked for', async ({ work }) => {
    await scanned(work, copies(5))
    for (const option of ['--copies', '--all']) {
      const lines = await list(work, option)
      expect(lines).toHaveLength(5)
      expect(lines.filter((one) => one.copies !== undefined)).toEqual([])
    }
  })

  test('counts as shown, so that --limit and --new mean all of them', async ({ work }) => {
    await scanned(work, [...copies(5), { name: 'bill', text: bill, author: 'bo', publishedAt: new Date() }])
    expect(await list(work, '--new')).toEqual([])
    const short = plain((await work.run(['list', '--limit', '1'])).stdout)
    expect(short).toMatch(/1 more row is not shown|5 more rows are not shown/)
  })

  test('never holds somebody in danger', async ({ work }) => {
    await scanned(work, [...copies(3), { name: 'danger', text: danger, author: 'dee' }])
    const lines = await list(work)
    expect(lines.map((one) => [one.danger, one.copies?.posts])).toEqual([
      [true, undefined],
      [false, 3],
    ])
  })
})

describe('a verb', () => {
  test('on its id acts on that case alone, and says what it stands for', async ({ work }) => {
    await scanned(work, copies(5))
    const [row] = await list(work)
    const id = row?.case.id ?? ''
    const done = await work.run(['resolve', id])
    expect(plain(done.stderr)).toContain(
      `${id} stands for 5 cases of 5 people. To act on all: mentions resolve ${id} --copies`,
    )
    const [next] = await list(work)
    expect(next?.copies?.posts).toBe(4)
    expect(next?.copies?.cases).not.toContain(id)
  })

  test('acts on all with --copies, and is taken back as one', async ({ work }) => {
    await scanned(work, copies(5))
    const [row] = await list(work)
    const id = row?.case.id ?? ''
    expect((await work.run(['ack', id, '--copies', '--dry-run'])).stderr).toContain('Acknowledge 5 cases')
    expectSuccess(await work.run(['resolve', id, '--copies']))
    expect(await list(work)).toEqual([])
    await work.run(['undo'])
    expect((await list(work))[0]?.copies?.posts).toBe(5)
  })

  test('with --copies on more than twenty has to be told yes', async ({ work }) => {
    await scanned(work, copies(22))
    const [row] = await list(work)
    const id = row?.case.id ?? ''
    const refused = await work.run(['resolve', id, '--copies'])
    expect(refused.code).toBe(2)
    expect(plain(refused.stderr)).toContain(`mentions resolve ${id} --copies --yes`)
    expect((await list(work))[0]?.copies?.posts).toBe(22)
    expectSuccess(await work.run(['resolve', id, '--copies', '--yes']))
    expect(await list(work)).toEqual([])
  })

  test('by filters acts on each that fits', async ({ work }) => {
    await scanned(work, copies(5))
    expectSuccess(await work.run(['ack', '--search', 'mailboxes']))
    expect((await list(work, '--state', 'acknowledged'))[0]?.copies?.posts).toBe(5)
  })
})

test('one of them is told what it is one of', async ({ work }) => {
  await scanned(work, copies(5))
  const [row] = await list(work)
  const other = row?.copies?.cases.at(-1) ?? ''
  const shown = plain((await work.run(['show', other])).stdout)
  expect(shown).toContain(
    `One of 5 cases of 5 people in nearly the same words. To do the same with all: \`mentions resolve ${other} --copies\``,
  )
  const json = JSON.parse((await work.run(['show', other, '--format', 'json'])).stdout)
  expect(json.copies).toMatchObject({ posts: 5, authors: 5 })
  expect(plain((await work.run(['next'])).stdout)).toContain('One of 5 cases')
})

test('many who never wrote before are no campaign where nobody could know them, and are one later', async ({
  work,
}) => {
  const early = rss([{ name: 'early', text: bill, author: 'bo', publishedAt: new Date(Date.now() - DAY) }])
  const server = await work.serve({ '/posts.rss': { body: early } })
  await work.configure([`${server.base}/posts.rss`])
  await work.run(['scan'])
  const at = (days: number) => () => new Date(Date.now() + days * DAY)
  const fresh = (days: number) =>
    copies(8).map((one, index) => ({
      ...one,
      publishedAt: new Date(at(days)().getTime() - (index + 1) * HOUR),
    }))
  server.routes.set('/posts.rss', { body: rss(fresh(1)) })
  await work.run(['scan', '--force'], { now: at(1) })
  expect((await work.run(['list'], { now: at(1) })).stdout).not.toContain('campaign')

  const later = fresh(10).map((one) => ({
    ...one,
    name: `later-${one.name}`,
    author: `new-${one.author}`,
    text: one.text.replace('mailboxes of our whole company', 'web shop of our club and all its pictures'),
  }))
  server.routes.set('/posts.rss', { body: rss(later) })
  await work.run(['scan', '--force'], { now: at(10) })
  const shown = plain((await work.run(['list'], { now: at(10) })).stdout)
  expect(shown).toContain('8 new accounts say nearly the same: campaign?')
})
