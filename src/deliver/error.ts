import { MentionsError } from '../errors.js'

type Details = { hint: string; cause?: unknown; permanent?: boolean }

/** A mail that did not get through, in words for whoever set it up. Contains no password. The command line exits with 5. */
export class DeliveryError extends MentionsError {
  override name = 'DeliveryError'
  /** True when sending the same mail again would be refused again. */
  readonly permanent: boolean

  constructor(message: string, { hint, cause, permanent = false }: Details) {
    super(message, { hint, cause })
    this.permanent = permanent
  }
}
