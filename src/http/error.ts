import { MentionsError } from '../model/error.js'

type Details = {
  hint: string
  cause?: unknown
  status?: number
  retryAfter?: Date | undefined
  leaveUntil?: Date | undefined
}

/** A request that brought nothing to read, in words for a person who has never seen HTTP. Contains no secret. */
export class HttpError extends MentionsError {
  override name = 'HttpError'
  /** The HTTP status, when there was an answer. */
  declare readonly status?: number
  /** When the server wants to be asked again at the earliest. */
  declare readonly retryAfter?: Date

  /** Until when the host wants to be left alone, as it says, or as its answer means. */
  declare readonly leaveUntil?: Date

  constructor(message: string, { hint, cause, status, retryAfter, leaveUntil }: Details) {
    super(message, { hint, cause })
    if (status !== undefined) this.status = status
    if (retryAfter !== undefined) this.retryAfter = retryAfter
    if (leaveUntil !== undefined) this.leaveUntil = leaveUntil
  }
}
