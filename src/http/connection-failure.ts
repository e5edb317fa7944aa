import type { Failure } from '../model/failure.js'
import { tlsReason } from '../text/tls-reason.js'
import { tooLarge } from './body-failure.js'
import type { Vouched } from './certificate.js'
import { DeadlineError } from './deadline.js'
import { HttpError } from './error.js'
import { type Progress, TooLargeError } from './exchange.js'
import { PrivateAddressError } from './private-address.js'
import { refusalOfProxy } from './proxy-failure.js'
import { ProxyRefusal, ProxyUnreachableError } from './through-proxy.js'

type Circumstances = {
  progress: Progress
  /** Milliseconds. */
  deadline: number
  maxBytes: number
  /** What the request went through, and may have failed at. */
  proxy: URL | undefined
  /** What the site's certificate says of who vouches for it, where that was asked. */
  vouched?: Vouched | undefined
}

/** No answer, or not a whole one. */
export function connectionFailure(error: unknown, url: URL, circumstances: Circumstances): HttpError {
  const { progress, deadline, maxBytes, proxy, vouched } = circumstances
  if (error instanceof TooLargeError) return tooLarge(url, maxBytes, error)
  if (error instanceof PrivateAddressError) return privateTarget(url, error)
  if (proxy !== undefined && error instanceof ProxyUnreachableError) return proxyUnreachable(proxy, error)
  if (proxy !== undefined && error instanceof ProxyRefusal) return refusalOfProxy(error, url, proxy)
  const connecting: Connecting = { host: url.host, ...(proxy !== undefined && { proxy: proxy.host }) }
  const failure =
    error instanceof DeadlineError
      ? tooSlow(connecting, progress, deadline)
      : (known(error, url, connecting, vouched) ??
        protocolFailure(error, connecting, progress) ??
        interruption(connecting, progress))
  return new HttpError(failure, { cause: error })
}

/** Nobody answered there: the host, or the way to it, is what fails, and asking it for something else would fail as well. */
export const isAway = (error: unknown, { phase }: Progress): boolean =>
  error instanceof DeadlineError ||
  (error instanceof ProxyRefusal && error.status >= 500) ||
  (phase === 'connecting' &&
    !(error instanceof PrivateAddressError) &&
    !(error instanceof ProxyRefusal) &&
    facts(error).code !== 'UND_ERR_INVALID_ARG')

function proxyUnreachable({ host, hostname }: URL, error: ProxyUnreachableError): HttpError {
  const { code, isLookup } = facts(error.cause)
  if (isLookup) return new HttpError({ code: 'proxy-unknown', args: { proxy: hostname } }, { cause: error })
  const known = tlsReason(code) === undefined ? undefined : { tls: code }
  return new HttpError(
    {
      code: 'proxy-unreachable',
      args: { proxy: host, ...(code === 'ECONNREFUSED' && { refuses: true }), ...known },
    },
    { cause: error },
  )
}

/** A redirect must not make us a way into the network that we run in. */
export const privateTarget = ({ host }: URL, cause?: unknown) =>
  new HttpError({ code: 'redirect-private', args: { host } }, { cause })

type Connecting = { host: string; proxy?: string }

/** By the code of Node, the system or undici. */
const codes = {
  ECONNREFUSED: 'connection-refused',
  EHOSTUNREACH: 'host-unreachable',
  ETIMEDOUT: 'connection-unanswered',
  UND_ERR_CONNECT_TIMEOUT: 'connection-unanswered',
  UND_ERR_HEADERS_OVERFLOW: 'headers-too-large',
  UND_ERR_INVALID_ARG: 'request-unsendable',
} as const

/** The system has no way out, whoever is asked. */
const NO_NETWORK = new Set(['ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL'])

const isKnown = (code: string): code is keyof typeof codes => Object.hasOwn(codes, code)

function known(
  error: unknown,
  { hostname }: URL,
  connecting: Connecting,
  vouched: Vouched | undefined,
): Failure | undefined {
  const { code, isLookup } = facts(error)
  // A name has no port.
  if (code === 'ENOTFOUND') return { code: 'host-unknown', args: { ...connecting, host: hostname } }
  if (NO_NETWORK.has(code)) return { code: 'host-unreachable', args: { ...connecting, here: true } }
  if (isKnown(code)) return { code: codes[code], args: connecting }
  if (isLookup) return { code: 'host-not-looked-up', args: { ...connecting, host: hostname } }
  if (tlsReason(code) !== undefined)
    return {
      code: 'connection-insecure',
      args: { ...connecting, reason: code, ...vouched, ...namesOf(error) },
    }
  return undefined
}

const MOST_NAMES = 20

/** What the certificate of another site is for. */
function namesOf(error: unknown): { names?: readonly string[] } {
  const { cert } = error as { cert?: { subjectaltname?: unknown } }
  if (typeof cert?.subjectaltname !== 'string') return {}
  const names = [...cert.subjectaltname.matchAll(/(?:DNS|IP Address):([\w.*:-]{1,255})/g)].map(
    ([, name = '']) => name,
  )
  return names.length === 0 ? {} : { names: names.slice(0, MOST_NAMES) }
}

/** Who vouches for a certificate is worth asking. */
export const isUntrusted = (error: unknown): boolean => UNTRUSTED.has(facts(error).code)

const UNTRUSTED = new Set([
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])

/** undici's parser tells what begins otherwise than HTTP from HTTP against its rules by its words alone. */
function protocolFailure(error: unknown, connecting: Connecting, { phase }: Progress): Failure | undefined {
  if (!(error instanceof Error)) return undefined
  if (facts(error).code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' && phase === 'waiting')
    return { code: 'http-broken', args: { ...connecting, reason: 'Content-Length twice' } }
  const [, reason = ''] = /protocol \((.+)\)/.exec(error.message) ?? []
  if (error.name === 'HTTPParserError')
    return /^Expected HTTP/.test(reason)
      ? { code: 'not-http', args: connecting }
      : { code: 'http-broken', args: { ...connecting, reason } }
  return undefined
}

/** undici and Node wrap some errors; a name tried on IPv4 and IPv6 gives one for each. */
function facts(error: unknown): { code: string; isLookup: boolean } {
  if (!(error instanceof Error)) return { code: '', isLookup: false }
  const isLookup = 'syscall' in error && error.syscall === 'getaddrinfo'
  if ('code' in error && typeof error.code === 'string') return { code: error.code, isLookup }
  return facts(error instanceof AggregateError ? error.errors[0] : error.cause)
}

function tooSlow(connecting: Connecting, { phase, received }: Progress, deadline: number): Failure {
  if (phase === 'connecting') return { code: 'deadline-connecting', args: { ...connecting, deadline } }
  if (phase === 'waiting') return { code: 'deadline-waiting', args: { ...connecting, deadline } }
  return { code: 'deadline-reading', args: { ...connecting, deadline, received } }
}

function interruption(connecting: Connecting, { phase, received, expected }: Progress): Failure {
  if (phase === 'connecting') return { code: 'connection-failed', args: connecting }
  if (phase === 'waiting') return { code: 'connection-closed', args: connecting }
  return {
    code: 'answer-cut',
    args: { ...connecting, received, ...(expected !== undefined && { expected }) },
  }
}
