/** A failure the person at the keyboard can act on. Anything else is a bug and keeps its stack trace. */
export class MentionsError extends Error {
  override name = 'MentionsError'
  /** The next step, as an instruction; includes the exact command where there is one. */
  readonly hint: string

  constructor(message: string, { hint, cause }: { hint: string; cause?: unknown }) {
    super(message, { cause })
    this.hint = hint
  }
}
