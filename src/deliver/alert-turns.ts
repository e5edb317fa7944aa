import type { StoredDelivery } from '../store/port/outbox.js'
import { firstOf } from '../text/moments.js'
import type { Carrier } from './carrier.js'
import { isDue, nextTry } from './tries.js'

export type AlertRun = {
  /** Undefined where the config leads there no more. */
  carrierOf(delivery: StoredDelivery): Carrier | undefined
  /** Of this config: another one that shares the store sends its own. */
  isOurs(delivery: StoredDelivery): boolean
  /** Which of them are meant. */
  only(delivery: StoredDelivery): boolean
  /** It has gone on for long enough: only what is urgent is still begun. */
  isLate(): boolean
  now(): Date
  signal: AbortSignal
  /** Nobody asked for it by hand: what failed is tried again with growing gaps. */
  isScheduled: boolean
}

/** Whose turn it is, of all that wait: what is urgent first, and of that what goes to a contact; then the oldest. */
export function turnsAmong(
  waiting: readonly StoredDelivery[],
  { carrierOf, isOurs, only, isLate, isScheduled }: Omit<AlertRun, 'now' | 'signal'>,
  now: Date,
): readonly { delivery: StoredDelivery; carrier: Carrier }[] {
  const ours = waiting.filter(isOurs)
  const closed = new Set(ours.filter((one) => keepsOthersBack(one, now)).map((one) => carrierOf(one)?.lane))
  const late = isLate()
  const isTurn = (delivery: StoredDelivery, { lane }: Carrier): boolean => {
    const { isUrgent, attempts } = delivery
    if (late && isUrgent !== true) return false
    // Danger is tried once, whatever happened to others there.
    if (!isScheduled || (isUrgent === true && attempts === 0)) return true
    return !closed.has(lane) && isDue(delivery, now)
  }
  return ours
    .filter(only)
    .toSorted((one, other) => rankOf(one) - rankOf(other))
    .flatMap((delivery) => {
      const carrier = carrierOf(delivery)
      return carrier !== undefined && isTurn(delivery, carrier) ? [{ delivery, carrier }] : []
    })
}

/**
 * When the next of these comes to its turn, also of what was tried in an earlier run; undefined where none waits.
 *
 * @returns `now` where it is somebody's turn already
 */
export function nextTurn(
  waiting: readonly StoredDelivery[],
  run: Omit<AlertRun, 'now' | 'signal'>,
  now: Date,
): Date | undefined {
  if (turnsAmong(waiting, run, now).length > 0 || orphansAmong(waiting, run, now).length > 0) return now
  // Who waits behind another one at the same place has no moment of its own.
  return firstOf(waiting.filter(run.isOurs).flatMap((one) => nextTry(one) ?? []))
}

/** What nothing leads to any more: of this config, or of another one that would have given it up. */
export const orphansAmong = (
  waiting: readonly StoredDelivery[],
  { carrierOf, isOurs, only }: Pick<AlertRun, 'carrierOf' | 'isOurs' | 'only'>,
  now: Date,
): readonly StoredDelivery[] =>
  waiting.filter((one) => only(one) && (isOurs(one) ? carrierOf(one) === undefined : now >= one.giveUpAt))

/** Where it was refused for a while, or nothing gets through. A moment beyond the last try is of a clock that was set back since. */
const keepsOthersBack = ({ notBefore, attemptedAt }: StoredDelivery, now: Date): boolean =>
  notBefore !== undefined && notBefore > now && (attemptedAt === undefined || attemptedAt <= now)

const rankOf = ({ isUrgent, destination = '' }: StoredDelivery): number =>
  isUrgent !== true ? 2 : destination.includes('@') ? 0 : 1
