import type { PromiseClock } from '../cases/promise-clock.js'
import { AGAIN_WITHIN } from './second-cases.js'

/** Whoever is there so seldom promises nothing that anybody could count. Milliseconds, about ten years. */
const FARTHEST = 3653 * 24 * 60 * 60 * 1000

/**
 * How far before a moment something may have begun of which a promise ends after it, or after which somebody complains again; in
 * milliseconds.
 */
export function reachBefore(
  moment: Date,
  promises: readonly { acknowledge: number; resolve: number; clock: PromiseClock }[],
): number {
  const reaches = promises.map(({ acknowledge, resolve, clock }) => {
    const time = Math.max(...[acknowledge, resolve].filter(Number.isFinite), 0)
    let reach = Math.max(time, 1)
    const counted = () => clock.counted(new Date(moment.getTime() - reach), moment)
    while (reach < FARTHEST && counted() < time) reach *= 2
    return Math.min(reach, FARTHEST)
  })
  return Math.max(AGAIN_WITHIN, ...reaches)
}
