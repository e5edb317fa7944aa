import type { Rhythm, WatchedSource } from '../port/facts.js'
import { flag, number, type Row, text } from './values.js'

/** Of so many days before the last something a brand's mentions are counted. */
export const DAYS_COUNTED = 200
/** In milliseconds. */
export const DAY = 24 * 60 * 60 * 1000

export const dayOf = (moment: Date): number => Math.floor(moment.getTime() / DAY)

export const dayAndPosts = (row: Row): Rhythm['days'][number] => ({
  day: number(row, 'day'),
  posts: number(row, 'posts'),
})

/** Of rows of each source, the day of its first answer and whether it ever brought something; and of days before that with posts. */
export function watchedSources(
  sources: readonly Row[],
  before: readonly Row[],
): ReadonlyMap<string, WatchedSource> {
  const found = new Map<string, WatchedSource & { before: number[] }>()
  for (const row of sources)
    found.set(text(row, 'source'), {
      answeredFrom: number(row, 'first_answer'),
      before: [],
      brought: flag(row, 'brought'),
    })
  for (const row of before) found.get(text(row, 'source'))?.before.push(number(row, 'day'))
  return found
}

/** By source. */
export const countsOfPolls = (
  rows: readonly Row[],
): ReadonlyMap<string, { polls: number; answers: number }> =>
  new Map(
    rows.map((row) => [
      text(row, 'source'),
      { polls: number(row, 'polls'), answers: number(row, 'answers') },
    ]),
  )
