import type { WatchedSource } from '../store/port/facts.js'

const DAY = 24 * 60 * 60 * 1000

/** Days without a post after which what is older was rather kept at the top of a feed than the next post in it. */
const LONGEST_GAP = 7

/**
 * From when on everything is known that these sources told: each from the day of its first answer, or as far back as that answer
 * reached. The oldest day of one is known in part only. A source that never brought anything hides nothing.
 */
export function knownFrom(sources: readonly WatchedSource[]): Date {
  const days = sources.flatMap((source) => (source.brought ? [firstWholeDay(source)] : []))
  return new Date(Math.max(0, ...days) * DAY)
}

/** From when on everything is known to have come in that these sources told, whenever it was published: nothing came in unasked. */
export function watchedFrom(sources: readonly WatchedSource[]): Date {
  const days = sources.flatMap(({ brought, answeredFrom }) => (brought ? [answeredFrom + 1] : []))
  return new Date(Math.max(0, ...days) * DAY)
}

/** Counted from 1970, UTC. */
function firstWholeDay({ answeredFrom, before }: WatchedSource): number {
  let oldest = answeredFrom
  for (const day of before.toReversed()) {
    if (oldest - day > LONGEST_GAP) break
    oldest = day
  }
  return oldest + 1
}
