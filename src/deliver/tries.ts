import type { StoredDelivery } from '../store/port/outbox.js'

const MINUTE = 60_000

/** After the first try that nobody asked for. Each gap is twice as long as the one before. */
const FIRST_GAP = 15 * MINUTE
/** A server that is mended in the morning has the mail by noon. */
const LONGEST_GAP = 4 * 60 * MINUTE
/** Cron starts a line now and then a little early, and the next one may be hours away. */
const EARLY = MINUTE

type Tried = Pick<StoredDelivery, 'scheduled'>

/**
 * When a mail that waits is tried again by itself; undefined for the next scheduled run. Tries by hand do not count: whoever mends
 * the login tries often, and must not put off the run that nobody has to think of.
 */
export function nextTry({ scheduled }: Tried): Date | undefined {
  if (scheduled === undefined) return undefined
  const gap = Math.min(FIRST_GAP * 2 ** (scheduled.tries - 1), LONGEST_GAP)
  return new Date(scheduled.lastAt.getTime() + gap)
}

/** Whether a run that nobody watches tries it. */
export const isDue = (delivery: Tried, now: Date): boolean => {
  const next = nextTry(delivery)
  return next === undefined || now.getTime() >= next.getTime() - EARLY
}
