import { LONGEST_TIMER } from './clock.js'

/** The time allowed is over. */
export class DeadlineError extends Error {
  override name = 'DeadlineError'
}

/**
 * Runs work that must end in time. Its signal is aborted when the time is over, or when the outer signal is.
 *
 * @throws DeadlineError, the outer signal's reason, or what the work throws
 */
export async function withDeadline<T>(
  milliseconds: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const ending = new AbortController()
  const onAbort = () => ending.abort(outer?.reason)
  outer?.addEventListener('abort', onAbort, { once: true })
  const timer = setTimeout(() => ending.abort(new DeadlineError()), Math.min(milliseconds, LONGEST_TIMER))
  try {
    return await work(ending.signal)
  } catch (error) {
    // What was aborted may say so in words of its own.
    throw ending.signal.aborted ? ending.signal.reason : error
  } finally {
    clearTimeout(timer)
    outer?.removeEventListener('abort', onAbort)
  }
}
