import type { StoredDelivery } from '../store/port/outbox.js'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/**
 * After the first try that nobody asked for; each gap is twice as long as the one before, up to the longest. Of mails a server that is mended
 * in the morning has them by noon. `early`: cron starts a line now and then a little early, and the next one may be hours away.
 */
const gaps = {
  mail: { first: 15 * MINUTE, longest: 4 * HOUR, early: MINUTE },
  alert: { first: MINUTE, longest: HOUR, early: 5 * SECOND },
}

type Tried = Pick<StoredDelivery, 'scheduled' | 'rule' | 'notBefore'>

const gapsOf = ({ rule }: Pick<StoredDelivery, 'rule'>) => (rule === undefined ? gaps.mail : gaps.alert)

/**
 * When a message that waits is tried again by itself; undefined for the next scheduled run. Tries by hand do not count: whoever mends
 * the login tries often, and must not put off the run that nobody has to think of.
 */
export function nextTry(delivery: Tried): Date | undefined {
  const { scheduled, notBefore } = delivery
  if (scheduled === undefined) return notBefore
  const { first, longest } = gapsOf(delivery)
  const gap = Math.min(first * 2 ** (scheduled.tries - 1), longest)
  const next = new Date(scheduled.lastAt.getTime() + gap)
  return notBefore !== undefined && notBefore > next ? notBefore : next
}

/** Whether a run that nobody watches tries it. */
export function isDue(delivery: Tried & Pick<StoredDelivery, 'attemptedAt'>, now: Date): boolean {
  const { attemptedAt } = delivery
  // The clock was set back since.
  if (attemptedAt !== undefined && attemptedAt > now) return true
  const next = nextTry(delivery)
  return next === undefined || now.getTime() >= next.getTime() - gapsOf(delivery).early
}

/**
 * Until when an alert that did not get through keeps others from being tried there.
 *
 * @param pause for how long its place asks to be left alone, in milliseconds
 * @param isClosed nothing else would get through, either
 */
export function retryAfter(
  { rule, scheduled }: Tried,
  { now, pause, isClosed }: { now: Date; pause: number | undefined; isClosed: boolean },
): Date | undefined {
  if (rule === undefined) return undefined
  if (pause !== undefined) return new Date(now.getTime() + pause)
  return isClosed
    ? nextTry({ rule, scheduled: { tries: (scheduled?.tries ?? 0) + 1, lastAt: now } })
    : undefined
}
