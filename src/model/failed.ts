import { MentionsError } from './error.js'
import type { Failure } from './failure.js'

/** Something failed, told by a code; `outputs/wording` says it to people. Contains no secret. */
export class Failed extends Error {
  override name = 'Failed'
  readonly failure: Failure
  /** How long the site wants to be left alone that said so, in milliseconds. */
  declare readonly leaveFor?: number

  constructor(failure: Failure, { cause, leaveFor }: { cause?: unknown; leaveFor?: number } = {}) {
    super(failure.code, { cause })
    this.failure = failure
    if (leaveFor !== undefined) this.leaveFor = leaveFor
  }
}

/** A failure that a person can act on. Anything else is a defect and keeps its stack trace. */
export const isExpected = (error: unknown): error is Failed | MentionsError =>
  error instanceof Failed || error instanceof MentionsError
