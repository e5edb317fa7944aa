import { MentionsError } from '../model/error.js'

type Details = {
  hint: string
  cause?: unknown
  permanent?: boolean
  isRouteDown?: boolean
  mayHaveArrived?: boolean
}

/** A mail that did not get through, in words for whoever set it up. Contains no password. The command line exits with 5. */
export class DeliveryError extends MentionsError {
  override name = 'DeliveryError'
  /** True when sending the same mail again would be refused again. */
  readonly permanent: boolean
  /** True when it failed before it came to this mail, or waited in vain for an answer: any other mail would fail alike. */
  readonly isRouteDown: boolean
  /** True when the mail's text was on its way and no answer came. */
  readonly mayHaveArrived: boolean

  constructor(
    message: string,
    { hint, cause, permanent = false, isRouteDown = false, mayHaveArrived = false }: Details,
  ) {
    super(message, { hint, cause })
    this.permanent = permanent
    this.isRouteDown = isRouteDown
    this.mayHaveArrived = mayHaveArrived
  }
}
