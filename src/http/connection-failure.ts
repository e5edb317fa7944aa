import { tooLarge } from './body-failure.js'
import { DeadlineError } from './deadline.js'
import { HttpError } from './error.js'
import { type Progress, TooLargeError } from './exchange.js'
import { PrivateAddressError } from './private-address.js'
import { tlsReason } from './tls-reason.js'
import { CHECK_ADDRESS, inBytes, TRY_LATER } from './wording.js'

type Circumstances = {
  progress: Progress
  /** Milliseconds. */
  deadline: number
  maxBytes: number
  /** Requests go through a proxy, which may be what fails. */
  hasProxy: boolean
}

/** No answer, or not a whole one: says what happened, for somebody who answers customers. */
export function connectionFailure(error: unknown, url: URL, circumstances: Circumstances): HttpError {
  const { progress, deadline, maxBytes, hasProxy } = circumstances
  if (error instanceof TooLargeError) return tooLarge(url, maxBytes, error)
  if (error instanceof PrivateAddressError) return privateTarget(url, error)
  const [message, hint] =
    error instanceof DeadlineError
      ? [deadlineMessage(url.host, progress, deadline), TRY_LATER]
      : (known(error, url) ?? [interruption(url.host, progress), TRY_LATER])
  const proxyHint =
    ' Requests go through a proxy (`https_proxy`, `http_proxy`, or `proxy` at the source): check that, too.'
  return new HttpError(message, { hint: hasProxy ? `${hint}${proxyHint}` : hint, cause: error })
}

/** Nobody answered there: the host, or the way to it, is what fails, and asking it for something else would fail as well. */
export const isAway = (error: unknown, { phase }: Progress): boolean =>
  error instanceof DeadlineError ||
  (phase === 'connecting' &&
    !(error instanceof PrivateAddressError) &&
    facts(error).code !== 'UND_ERR_INVALID_ARG')

/** A redirect must not make us a way into the network that we run in. */
export const privateTarget = (url: URL, cause?: unknown) =>
  new HttpError(`A redirect leads to ${url.host}, a private address, and was not followed.`, {
    hint: 'If that is meant, put that address itself into your config.',
    cause,
  })

type Words = readonly [message: string, hint: string]

const CHECK_ONLINE = 'Check that this machine is online, then run `mentions check`.'
const unreachable = ({ host }: URL): Words => [`${host} cannot be reached from here.`, CHECK_ONLINE]
const unanswered = ({ host }: URL): Words => [`${host} does not accept connections.`, TRY_LATER]
const flooded = ({ host }: URL): Words => [
  `${host} sent more headers than any answer needs.`,
  `Nothing was read of it. ${TRY_LATER}`,
]

/** By the code of Node, the system or undici. */
const wordsByCode: Readonly<Record<string, (url: URL) => Words>> = {
  ENOTFOUND: ({ hostname }) => [
    `There is no host named ${hostname}.`,
    `${CHECK_ADDRESS} If it is right, this machine may be offline.`,
  ],
  ECONNREFUSED: ({ host }) => [`${host} refuses connections.`, `Its server may be down. ${TRY_LATER}`],
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  EADDRNOTAVAIL: unreachable,
  ETIMEDOUT: unanswered,
  UND_ERR_CONNECT_TIMEOUT: unanswered,
  UND_ERR_HEADERS_OVERFLOW: flooded,
  UND_ERR_INVALID_ARG: ({ host }) => [
    `The request to ${host} cannot be sent.`,
    'Check the headers that your config sets for this source.',
  ],
}

function known(error: unknown, url: URL): Words | undefined {
  const { code, isLookup } = facts(error)
  if (Object.hasOwn(wordsByCode, code)) return wordsByCode[code]?.(url)
  if (isLookup) return [`The name ${url.hostname} could not be looked up.`, CHECK_ONLINE]
  const tls = tlsReason(code)
  if (tls !== undefined) {
    return [
      `No secure connection to ${url.host}: ${tls}.`,
      'Open the address in a browser: it shows the same. Whoever runs the site has to mend it.',
    ]
  }
  if (error instanceof Error && error.name === 'HTTPParserError') {
    return [`${url.host} answered something that is not HTTP.`, CHECK_ADDRESS]
  }
  return undefined
}

/** undici and Node wrap some errors; a name tried on IPv4 and IPv6 gives one for each. */
function facts(error: unknown): { code: string; isLookup: boolean } {
  if (!(error instanceof Error)) return { code: '', isLookup: false }
  const isLookup = 'syscall' in error && error.syscall === 'getaddrinfo'
  if ('code' in error && typeof error.code === 'string') return { code: error.code, isLookup }
  return facts(error instanceof AggregateError ? error.errors[0] : error.cause)
}

function deadlineMessage(host: string, { phase, received }: Progress, deadline: number): string {
  const within = `within ${deadline / 1000} s`
  if (phase === 'connecting') return `${host} could not be connected to ${within}.`
  if (phase === 'waiting') return `${host} did not answer ${within}.`
  return `${host} did not finish its answer ${within}: ${inBytes(received)} had come.`
}

function interruption(host: string, { phase, received, expected }: Progress): string {
  if (phase === 'connecting') return `${host} could not be connected to.`
  if (phase === 'waiting') return `${host} closed the connection without an answer.`
  return `${host} broke off its answer after ${inBytes(received)}${expected === undefined ? '' : ` of ${inBytes(expected)}`}.`
}
