import { setTimeout } from 'node:timers/promises'
import { isCrowded, isLost, isStarting, isUnreachable } from './failures.js'

/** How long a server is asked again that is there, and has no room, starts just now, or broke off; in milliseconds. */
const LONGEST_WAIT = 10_000

/** Does what can be done again until the server lets it. One that does not answer at all is told at once: the address may be mistyped. */
export async function untilBack<T>(work: () => Promise<T>): Promise<T> {
  const start = performance.now()
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (error) {
      const isOverSoon = isStarting(error) || isCrowded(error) || (isLost(error) && !isUnreachable(error))
      if (!isOverSoon || performance.now() - start >= LONGEST_WAIT) throw error
      await setTimeout((0.5 + Math.random() / 2) * Math.min(50 * 2 ** tries, 2_000))
    }
  }
}
