import type { Failure } from '../../model/failure.js'
import { redactText } from '../../text/redact.js'
import { storable } from '../../text/storable.js'
import { tooLarge } from '../body-failure.js'
import type { Vouched } from '../certificate.js'
import { connectionFailure } from '../connection-failure.js'
import { HttpError } from '../error.js'
import type { Progress } from '../exchange.js'

/** In characters: what servers say of a refusal is a sentence, and sometimes an address to go to. */
const LONGEST = 200

/** What of an error of the mail client tells what happened. */
export type MailError = Error & {
  code?: string
  authenticationFailed?: boolean
  tlsFailed?: boolean
  serverResponseCode?: string
  responseStatus?: string
  responseText?: string
  reason?: string
}

type Circumstances = {
  url: URL
  progress: Progress
  /** Milliseconds. */
  deadline: number
  maxBytes: number
  vouched?: Vouched | undefined
}

const TOO_LARGE = /^(?:LineTooLarge|LiteralTooLarge|ResponseTooLarge|TooManyTokens|TooManyResponses)$/
const NO_IMAP = /^(?:ParserError|GREETING_TIMEOUT|InvalidResponse|MAX_IMAP_NESTING_REACHED)/

/** Why mails could not be read. */
export function mailboxFailure(error: unknown, circumstances: Circumstances): HttpError {
  const { url, progress, deadline, maxBytes, vouched } = circumstances
  if (error instanceof HttpError) return error
  const told = error as MailError
  const { host } = url
  // What the mail client says beside the server's own words is that a command failed.
  const failed = (failure: Failure) => new HttpError(failure)
  if (told.authenticationFailed === true)
    return failed({ code: 'mailbox-login-refused', args: { host, ...words(told) } })
  if (TOO_LARGE.test(told.code ?? '')) return tooLarge(url, maxBytes, told)
  if (told.tlsFailed === true && told.code === undefined)
    return failed({ code: 'mailbox-unencrypted', args: { host } })
  if (NO_IMAP.test(told.code ?? '')) return failed({ code: 'not-imap', args: { host } })
  if (told.responseStatus !== undefined || told.reason !== undefined || told.code === 'ETHROTTLE')
    return failed({ code: 'mailbox-refused', args: { host, ...words(told) } })
  return connectionFailure(error, url, { progress, deadline, maxBytes, proxy: undefined, vouched })
}

/** What the server says of it itself. */
export function words({ responseText, reason }: Pick<MailError, 'responseText' | 'reason'>): {
  message?: string
} {
  const message = storable(redactText((responseText ?? reason ?? '').trim())).slice(0, LONGEST)
  return message === '' ? {} : { message }
}
