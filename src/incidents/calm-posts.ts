import type { Counted } from './group.js'
import { binOf } from './usual-level.js'

/** Those of late are told by the minute, since a window begins anywhere. */
export const MINUTE = 60_000

/** How many posts about a brand there are, whatever they say: by half hour, and those of late by minute, each since 1970. */
export type Spoken = { long: ReadonlyMap<number, number>; lately: ReadonlyMap<number, number> }

/** Posts that complain of nothing: `people` by half hour, those of late too; `recent` each by itself. Each post counts as somebody's. */
export type Calm = { people: Map<number, number>; recent: Counted[] }

/**
 * What is said of a brand but for the complaints.
 *
 * @param complaints when each was published, in the same time: also those that count for no surge
 */
export function calmOf({ long, lately }: Spoken, complaints: readonly Date[]): Calm {
  const times = complaints.map((at) => at.getTime())
  const minutes = without(
    lately,
    times.map((at) => Math.floor(at / MINUTE)),
  )
  return {
    people: without(long, times.map(binOf)),
    recent: [...minutes].flatMap(([minute, count]) =>
      Array.from({ length: count }, (_, index) => ({
        at: minute * MINUTE,
        who: `post ${minute} ${index}`,
        kind: 'other',
        calm: true as const,
      })),
    ),
  }
}

function without(counts: ReadonlyMap<number, number>, taken: readonly number[]): Map<number, number> {
  const left = new Map(counts)
  for (const one of taken) {
    const count = left.get(one)
    if (count === undefined) continue
    if (count > 1) left.set(one, count - 1)
    else left.delete(one)
  }
  return left
}
