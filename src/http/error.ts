import { Failed } from '../model/failed.js'
import type { Failure } from '../model/failure.js'

type Details = {
  cause?: unknown
  status?: number
  retryAfter?: Date | undefined
  leaveUntil?: Date | undefined
  refusesSession?: boolean | undefined
}

/** A request that brought nothing to read. */
export class HttpError extends Failed {
  override name = 'HttpError'
  /** The HTTP status, when there was an answer. */
  declare readonly status?: number
  /** When the server wants to be asked again at the earliest. */
  declare readonly retryAfter?: Date

  /** Until when the host wants to be left alone, as it says, or as its answer means. */
  declare readonly leaveUntil?: Date

  /** The answer wants another login than the request had. */
  declare readonly refusesSession?: boolean

  constructor(failure: Failure, { cause, status, retryAfter, leaveUntil, refusesSession }: Details = {}) {
    super(failure, { cause })
    if (status !== undefined) this.status = status
    if (retryAfter !== undefined) this.retryAfter = retryAfter
    if (leaveUntil !== undefined) this.leaveUntil = leaveUntil
    if (refusesSession !== undefined) this.refusesSession = refusesSession
  }
}
