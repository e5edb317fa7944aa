import type { Rhythm } from '../store/port/facts.js'

const DAY = 24 * 60 * 60 * 1000
/** With less than this behind it, nobody can say what is usual. */
const LEAST_POSTS = 5
const LEAST_DAYS = 3
/** How much longer than its longest usual pause a silence has to be. */
const TIMES_LONGEST = 1.5
/** How much longer than the average time between two posts. */
const TIMES_AVERAGE = 3
/** Of so many pauses the longest is left out: a holiday, or the last time it broke. */
const OF_PAUSES = 10

/** Days count as a whole, so no silence that is shorter can be unusual. Milliseconds. */
export const SHORTEST_SILENCE = TIMES_LONGEST * DAY

/** What brought something regularly, and brings nothing any more. */
export type Silence = {
  since: Date
  /** How long it lasts, and how long it may last before it is unusual; milliseconds. */
  lasts: number
  allowed: number
  /** Before it fell silent. */
  postsADay: number
}

/**
 * Whether a source or a brand is silent for far longer than is usual for it. Usual is what its own past says: the pauses between
 * the days on which it brought something, without the longest of every ten, and the average time between two posts. The silence
 * has to be 1.5 times such a pause and 3 times that average. So a forum with 200 posts a day is missed after a day and a half,
 * a blog that rests at weekends after four and a half days, and one that writes twice a month after six weeks.
 *
 * @param lookedAt when somebody last looked: what nobody looked for isn't missing
 * @param watchedSince when somebody began to look, where its past is older than that: only what was silent since then is known to be,
 *   and a silence that was there already says nothing before it has lasted as long again
 * @returns undefined where the silence is usual, or too little is known
 */
export function unusualSilence(
  { newestAt, days }: Rhythm,
  lookedAt: Date,
  watchedSince = newestAt,
): Silence | undefined {
  const posts = days.reduce((sum, day) => sum + day.posts, 0)
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined || days.length < LEAST_DAYS || posts < LEAST_POSTS) return
  const pauses = days.slice(1).map(({ day }, index) => day - (days[index]?.day ?? day))
  pauses.sort((one, other) => one - other)
  const usualPause = pauses[pauses.length - 1 - Math.floor(pauses.length / OF_PAUSES)] ?? 1
  const average = (last.day - first.day) / posts
  const allowed = DAY * Math.max(TIMES_LONGEST * usualPause, TIMES_AVERAGE * average)
  const since = watchedSince > newestAt ? watchedSince : newestAt
  const lasted = since.getTime() - newestAt.getTime()
  const lasts = lookedAt.getTime() - since.getTime()
  if (lasts <= Math.max(allowed, lasted)) return undefined
  return { since, lasts, allowed, postsADay: posts / (last.day - first.day + 1) }
}

/** Days over which `postsADay` is taken. */
const LATELY = 30

/**
 * How many posts a day it brings, over the last 30 days or as long as it is known.
 *
 * @returns undefined before it is known for a day
 */
export function postsADay({ days }: Rhythm, now: Date): number | undefined {
  const today = Math.floor(now.getTime() / DAY)
  const first = days[0]
  if (first === undefined || first.day >= today) return undefined
  const from = Math.max(first.day, today - LATELY)
  const posts = days.filter(({ day }) => day >= from).reduce((sum, day) => sum + day.posts, 0)
  return posts / (today - from)
}
