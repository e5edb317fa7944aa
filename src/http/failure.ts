import type { EncodingError } from './encoding.js'
import { HttpError } from './error.js'
import { type Progress, type RawAnswer, TooLargeError } from './exchange.js'
import { PrivateAddressError } from './private-address.js'
import { redact } from './redact.js'
import { parseRetryAfter } from './retry-after.js'

// Everything that can go wrong on the way to an answer, in words for somebody who answers customers.

const TRY_LATER = 'Try again later; `mentions check` tries every source.'
const CHECK_ADDRESS = 'Check the address in your config, then run `mentions check`.'

/** The deadline has passed. */
export class DeadlineError extends Error {
  override name = 'DeadlineError'
}

export type Limits = { deadline: number; maxBytes: number }

/** No answer, or not a whole one. */
export function connectionFailure(error: unknown, url: URL, progress: Progress, limits: Limits): HttpError {
  const { host, hostname } = url
  const fail = (message: string, hint: string) => new HttpError(message, { hint, cause: error })

  if (error instanceof DeadlineError) return fail(deadlineMessage(host, progress, limits.deadline), TRY_LATER)
  if (error instanceof TooLargeError) return tooLarge(url, limits.maxBytes, error)
  if (error instanceof PrivateAddressError) return privateTarget(url, error)

  const code = codeOf(error)
  switch (code) {
    case 'ENOTFOUND':
      return fail(
        `There is no host named ${hostname}.`,
        `${CHECK_ADDRESS} If it is right, this machine may be offline.`,
      )
    case 'EAI_AGAIN':
      return fail(
        `The name ${hostname} could not be looked up.`,
        'Check that this machine is online, then run `mentions check`.',
      )
    case 'ECONNREFUSED':
      return fail(`${host} refuses connections.`, `Its server may be down. ${TRY_LATER}`)
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'EADDRNOTAVAIL':
      return fail(
        `${host} cannot be reached from here.`,
        'Check that this machine is online, then run `mentions check`.',
      )
    case 'ETIMEDOUT':
    case 'UND_ERR_CONNECT_TIMEOUT':
      return fail(`${host} does not accept connections.`, TRY_LATER)
    case 'UND_ERR_INVALID_ARG':
      return fail(
        `The request to ${host} cannot be sent.`,
        'Check the headers that your config sets for this source.',
      )
    case 'UND_ERR_HEADERS_OVERFLOW':
    case 'HPE_HEADER_OVERFLOW':
      return fail(`${host} sent more headers than any answer needs.`, `Nothing was read of it. ${TRY_LATER}`)
  }
  const tls = tlsReason(code)
  if (tls !== undefined) {
    const hint = 'Open the address in a browser: it shows the same. Whoever runs the site has to mend it.'
    return fail(`No secure connection to ${host}: ${tls}.`, hint)
  }
  if (error instanceof Error && error.name === 'HTTPParserError')
    return fail(`${host} answered something that is not HTTP.`, CHECK_ADDRESS)
  if (progress.phase === 'reading') return fail(cutOffMessage(host, progress), TRY_LATER)
  const when = progress.phase === 'connecting' ? 'before a connection stood' : 'without an answer'
  return fail(`${host} closed the connection ${when}.`, TRY_LATER)
}

function deadlineMessage(host: string, { phase, received }: Progress, deadline: number): string {
  const within = `within ${deadline / 1000} s`
  if (phase === 'connecting') return `${host} could not be connected to ${within}.`
  if (phase === 'waiting') return `${host} did not answer ${within}.`
  return `${host} did not finish its answer ${within}: ${bytes(received)} had come.`
}

const cutOffMessage = (host: string, { received, expected }: Progress) =>
  `${host} broke off its answer after ${bytes(received)}${expected === undefined ? '' : ` of ${bytes(expected)}`}.`

const bytes = (count: number) => `${count.toLocaleString('en')} bytes`

/** undici and Node wrap some errors; an address tried on IPv4 and IPv6 gives one for each. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  return codeOf(error instanceof AggregateError ? error.errors[0] : error.cause)
}

const tlsReasons: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet, or the clock here is wrong',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate belongs to another site',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'it vouches for itself, and nobody else does',
  SELF_SIGNED_CERT_IN_CHAIN: 'nobody this machine trusts vouches for it',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'nobody this machine trusts vouches for it',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'it does not send its whole certificate chain',
}

function tlsReason(code: string): string | undefined {
  if (Object.hasOwn(tlsReasons, code)) return tlsReasons[code]
  // OpenSSL has many more codes; all name the certificate or the protocol.
  if (/^ERR_(SSL|TLS)_|^EPROTO$|^CERT_|_CERT(_|$)/.test(code)) return `the secure protocol failed (${code})`
  return undefined
}

/** An answer that is no success. Its page is not read. */
export function statusFailure(answer: RawAnswer, url: URL, now: Date): HttpError {
  const { status, statusText, headers } = answer
  const retryAfter = parseRetryAfter(headers['retry-after'], now)
  const [message, hint] = statusWords(status, url)
  const said = statusText === '' ? `${status}` : `${status} ${statusText.slice(0, 60)}`
  const wait =
    retryAfter === undefined
      ? ''
      : ` It wants to be left alone until ${retryAfter.toISOString().slice(0, 16).replace('T', ' ')} UTC.`
  return new HttpError(`${message} (${said}).`, { hint: `${hint}${wait}`, status, retryAfter })
}

function statusWords(status: number, url: URL): readonly [message: string, hint: string] {
  const { host } = url
  const address = redact(url.href)
  switch (status) {
    case 304:
      return [`${host} says "unchanged" although nothing was read from it before`, TRY_LATER]
    case 401:
      return [
        `${host} wants a user name and a password`,
        `Put them into the address, as in \`https://\${FEED_USER}:\${FEED_PASSWORD}@${host}/\`, then run \`mentions check\`.`,
      ]
    case 403:
      return [
        `${host} does not let us in`,
        'Open the address in a browser. If it opens there, the site turns programs away: ask its owner, or poll it less often with `every: 1h`.',
      ]
    case 404:
      return [`There is nothing at ${address}`, `The feed may have moved. ${CHECK_ADDRESS}`]
    case 407:
      return ['The proxy wants a user name and a password', 'Put them into `https_proxy` and `http_proxy`.']
    case 410:
      return [
        `${address} was removed for good`,
        'Take the source out of your config, or put its new address there.',
      ]
    case 429:
      return [
        `${host} was asked too often`,
        'Poll it less often, with `every: 1h` for this source in your config.',
      ]
  }
  if (status >= 500) return [`${host} has a fault of its own`, TRY_LATER]
  if (status >= 400) return [`${host} rejects the request`, CHECK_ADDRESS]
  return [`${host} answered in a way that means no page`, CHECK_ADDRESS]
}

/** A body that came whole and cannot be used. */
export function encodingFailure(error: EncodingError, url: URL, maxBytes: number): HttpError {
  if (error.reason === 'too-large') return tooLarge(url, maxBytes, error)
  if (error.reason === 'unknown') {
    return new HttpError(
      `${url.host} compressed its answer in a way that nobody asked for (${redact(error.message).slice(0, 40)}).`,
      {
        hint: CHECK_ADDRESS,
        cause: error,
      },
    )
  }
  return new HttpError(`${url.host} sent a compressed answer that is damaged or breaks off.`, {
    hint: TRY_LATER,
    cause: error,
  })
}

export const emptyAnswer = (url: URL, status: number) =>
  new HttpError(`${url.host} answered with nothing at all (${status}, 0 bytes).`, {
    hint: `Open the address in a browser. If it is empty there too, the feed is broken or has moved. ${TRY_LATER}`,
    status,
  })

const tooLarge = (url: URL, maxBytes: number, cause: unknown) =>
  new HttpError(`${url.host} sent more than ${megabytes(maxBytes)}, the most that is read.`, {
    hint: 'Check that the address is that of a feed. A feed this large has a shorter form, as a rule.',
    cause,
  })

const megabytes = (count: number) => (count < 1e6 ? bytes(count) : `${Math.round(count / 1e6)} MB`)

/** A redirect must not make us a way into the network that we run in. */
export const privateTarget = (url: URL, cause?: unknown) =>
  new HttpError(`A redirect leads to ${url.host}, a private address, and was not followed.`, {
    hint: 'If that is meant, put that address itself into your config.',
    cause,
  })
