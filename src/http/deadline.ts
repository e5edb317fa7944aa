/** The time allowed is over. */
export class DeadlineError extends Error {
  override name = 'DeadlineError'
}

/** Milliseconds that are left; what runs against a deadline uses them up. */
export type TimeLeft = { left: number }

/** The most that counts at once, in milliseconds. */
const STEP = 250

/**
 * Runs work that must end in time. Its signal is aborted when the time is over, or when the outer signal is.
 *
 * Time counts in short steps, each begun when the one before was over: while this machine is too busy to run us, whatever answered waits
 * unread, and that is nobody's delay but ours. Between two steps comes a look at what answered: timers that are late all run before it.
 *
 * @throws DeadlineError, the outer signal's reason, or what the work throws
 */
export async function withDeadline<T>(
  time: TimeLeft,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const ending = new AbortController()
  const onAbort = () => ending.abort(outer?.reason)
  outer?.addEventListener('abort', onAbort, { once: true })
  let timer: ReturnType<typeof setTimeout> | undefined
  let look: ReturnType<typeof setImmediate> | undefined
  let step = 0
  let since = 0
  const next = () => {
    step = Math.min(time.left, STEP)
    since = performance.now()
    timer = setTimeout(() => {
      look = setImmediate(() => {
        time.left -= step
        if (time.left > 0) next()
        else ending.abort(new DeadlineError())
      })
    }, step)
  }
  next()
  try {
    return await work(ending.signal)
  } catch (error) {
    // What was aborted may say so in words of its own.
    throw ending.signal.aborted ? ending.signal.reason : error
  } finally {
    clearTimeout(timer)
    clearImmediate(look)
    if (time.left > 0) time.left = Math.max(0, time.left - Math.min(step, performance.now() - since))
    outer?.removeEventListener('abort', onAbort)
  }
}
