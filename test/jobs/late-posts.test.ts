// A search that stops taking in posts, goes on with new ones, and adds those of the time between later.
import { expect, test } from 'vitest'
import { HOUR, run, start, type World, world } from './world.js'

const PER_PAGE = 200
const seconds = start.getTime() / 1_000

const STOPS = 0
const RESUMES = 36 * HOUR
const FILLS = 40 * HOUR

/** A search that has a post for each date, in seconds from the start. */
async function search(dates: readonly number[]): Promise<World> {
  const here = await world(() => {})
  here.answer = (request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://search.example')
    const since = Number(searchParams.get('numericFilters')?.split('>')[1]) - seconds
    const page = Number(searchParams.get('page'))
    const known = dates.filter((date) => date > since && indexedAt(date) <= here.time).toReversed()
    const hits = known.slice(page * PER_PAGE, (page + 1) * PER_PAGE).map(hit)
    response.end(JSON.stringify({ hits, nbHits: known.length }))
  }
  return here
}

const indexedAt = (date: number) => (date > STOPS && date < RESUMES ? FILLS : date)

const hit = (date: number) => ({
  objectID: String(1_000_000 + date),
  created_at_i: seconds + date,
  author: `writer${date}`,
  comment_text: `Northwind is down since ${date}, and nobody answers`,
  story_id: 1_000_000 + date,
  parent_id: 1_000_000 + date,
})

/** Scans every so many seconds; what each of them found new. */
async function scans(here: World, { until, every }: { until: number; every: number }): Promise<number[]> {
  const found: number[] = []
  for (; here.time <= until; here.time += every) {
    const { newPosts } = await run(here, { sources: [{ type: 'hackernews', base: here.base }] })
    found.push(newPosts)
  }
  return found
}

test.each([
  ['a search with a post every two hours', 2 * HOUR, HOUR],
  ['a busy one, of whose newest 200 all are known when the others come', HOUR / 12, HOUR],
  ['one that is asked once a day', 2 * HOUR, 24 * HOUR],
])('%s: what came late is found, once', async (_, gap, every) => {
  const dates = Array.from({ length: Math.floor((74 * HOUR) / gap) }, (_, index) => index * gap - 24 * HOUR)
  const here = await search(dates)
  const early = await scans(here, { until: FILLS - every, every })
  const late = await scans(here, { until: 72 * HOUR, every })
  const inTime = dates.filter((date) => indexedAt(date) <= FILLS - every)
  expect(sum(early)).toBe(inTime.length)
  expect(sum(late)).toBe(dates.length - inTime.length)
})

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)
