import { setTimeout as wait } from 'node:timers/promises'
import { takingTurns } from '../../store/turns.js'

/**
 * One piece of work after the other, each so many milliseconds after the end of the one before; whichever of them fails.
 *
 * @returns what runs a piece in its turn; it throws the signal's reason when that is aborted meanwhile
 */
export function inTurn(
  gap: number,
): <Result>(work: () => Promise<Result>, signal?: AbortSignal) => Promise<Result> {
  const next = takingTurns()
  let ended = Number.NEGATIVE_INFINITY
  return (work, signal) =>
    next(async () => {
      signal?.throwIfAborted()
      const left = ended + gap - performance.now()
      if (left > 0) await wait(left, undefined, signal && { signal }).catch(() => signal?.throwIfAborted())
      try {
        return await work()
      } finally {
        ended = performance.now()
      }
    })
}
