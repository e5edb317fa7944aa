import type { Failure } from '../model/failure.js'
import type { Clock } from './clock.js'
import { HttpError } from './error.js'
import type { Sites } from './sites.js'

/** A request that was not sent, since its host must not or need not be asked now. No failure of the source. */
export class WaitingError extends HttpError {
  override name = 'WaitingError'
  readonly host: string
  /** When it may be sent; undefined: with the next run. */
  declare readonly until?: Date

  constructor(host: string, failure: Failure, until?: Date) {
    super(failure)
    this.host = host
    if (until !== undefined) this.until = until
  }
}

/** No answer keeps us away for longer, in milliseconds: a year in a header is a mistake. */
export const LONGEST_WAIT = 24 * 60 * 60_000

/** How long a site is left alone that says it was asked too often, and not for how long. Milliseconds. */
export const COOL_DOWN = 10 * 60_000

/** A pause of so many milliseconds at the most is waited for within a run; a longer one is left for a later run. */
export const LONGEST_IN_RUN = 10_000

/** Failed connections in a row after which the rest of a run leaves a host alone. */
const AWAY_AFTER = 3

/** Knows which hosts are not to be asked: those that said so, in this run or an earlier one, and those that aren't there. */
export function createWatch(sites: Sites, clock: Clock) {
  const failures = new Map<string, number>()
  /** Until when hosts rest that asked for a pause which this run waits for. */
  const rests = new Map<string, number>()
  return {
    /**
     * @returns how long to wait before it is asked, in milliseconds
     * @throws WaitingError when it is not to be asked
     */
    check(host: string): number {
      const now = clock.now().getTime()
      const until = Math.min(sites.get(host)?.leaveUntil?.getTime() ?? 0, now + LONGEST_WAIT)
      if (until > now) {
        const end = new Date(until)
        throw new WaitingError(
          host,
          { code: 'host-left-alone', args: { host, until: end.toISOString() } },
          end,
        )
      }
      if ((failures.get(host) ?? 0) >= AWAY_AFTER) {
        throw new WaitingError(host, { code: 'host-away', args: { host, times: AWAY_AFTER } })
      }
      return Math.max(0, (rests.get(host) ?? 0) - now)
    },
    /** @param isThere it answered, however badly */
    noteAnswer(host: string, isThere: boolean): void {
      if (isThere) failures.delete(host)
      else failures.set(host, (failures.get(host) ?? 0) + 1)
    },
    async leaveAlone(host: string, until: Date): Promise<void> {
      await sites.save(host, { ...sites.get(host), leaveUntil: until })
    },
    /** Of a pause that its answer asked for, although it could be read. @param milliseconds how long it is */
    async rest(host: string, milliseconds: number): Promise<void> {
      const until = clock.now().getTime() + milliseconds
      if (milliseconds <= LONGEST_IN_RUN) rests.set(host, until)
      else await this.leaveAlone(host, new Date(until))
    },
  }
}
