import type { Notice } from '../model/notice.js'
import { parseUrl } from '../text/parse-url.js'
import { redact } from '../text/redact.js'
import { basicAuth } from './basic-auth.js'
import { HttpError } from './error.js'
import { type Method, methodOf, type WebRequest } from './request.js'

/** One request on the way to an answer: the first, or one that a redirect led to. */
export type Hop = {
  /** Without user, password and fragment. */
  url: URL
  method: Method
  body: string | undefined
  /** The source's own headers, in lower case, and the authorization of the address. Absent once on another site. */
  headers: Readonly<Record<string, string>>
  /** What was asked before this, in which way. */
  trail: readonly Pick<Hop, 'url' | 'method'>[]
  notices: readonly Notice[]
  /** Every redirect that led here is for good. */
  isPermanent: boolean
  /** One of them came with a cookie. None is ever sent back. */
  setsCookie: boolean
}

/** @throws HttpError when the address is none that can be fetched */
export function firstHop(request: WebRequest): Hop {
  const url = parseAddress(request.url)
  const authorization = basicAuth(url)
  const bare = withoutCredentials(url)
  const headers = Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value])
  return {
    url: bare,
    method: methodOf(request),
    body: request.body,
    headers: { ...(authorization !== undefined && { authorization }), ...Object.fromEntries(headers) },
    trail: [],
    notices: [],
    isPermanent: true,
    setsCookie: false,
  }
}

/** As a redirect that was followed before leads, without asking for it again. */
export function movedHop(first: Hop, address: string): Hop {
  if (address === first.url.href) return first
  return { ...nextHop(first, address, { status: 308, limit: 1 }), trail: [] }
}

type Redirect = {
  status: number
  /** Redirects followed at the most. */
  limit: number
  setsCookie?: boolean
  /** What is sent is what counts: nothing is asked for in its place. */
  keepsBody?: boolean
}

/**
 * Where a redirect leads. Whether that address may be connected to is for the caller to decide.
 *
 * @throws HttpError when it leads nowhere, in a circle, or on and on
 */
export function nextHop(
  hop: Hop,
  location: string | undefined,
  { status, limit, ...redirect }: Redirect,
): Hop {
  const { url, method, trail } = hop
  const { host } = url
  const target = location ? parseUrl(asUtf8(location), url) : undefined
  if (target === undefined) {
    throw new HttpError({ code: 'redirect-nowhere', args: { host } })
  }
  if (!isWeb(target)) {
    throw new HttpError({ code: 'redirect-off-web', args: { host, to: redact(target.href) } })
  }
  const next = withoutCredentials(target)
  const isSame = isSameSite(url, next)
  const repeats = method === 'GET' || status === 307 || status === 308
  // What is sent is for who was asked, and may be a password.
  if (repeats && hop.body !== undefined && !isSame) {
    throw new HttpError({ code: 'redirect-with-body', args: { host, to: next.host } })
  }
  if (redirect.keepsBody === true && !repeats) {
    throw new HttpError({ code: 'redirect-drops-body', args: { host, to: next.host } })
  }
  const asked = [...trail, { url, method }]
  const setsCookie = hop.setsCookie || redirect.setsCookie === true
  const nextMethod = repeats ? method : 'GET'
  if (asked.some((before) => before.url.href === next.href && before.method === nextMethod)) {
    throw new HttpError({ code: setsCookie ? 'redirect-wants-cookie' : 'redirect-circle', args: { host } })
  }
  if (asked.length > limit) {
    throw new HttpError({ code: 'redirect-too-often', args: { host: asked[0]?.url.host ?? host, limit } })
  }
  const isDowngrade = url.protocol === 'https:' && next.protocol === 'http:'
  return {
    url: next,
    method: nextMethod,
    body: repeats ? hop.body : undefined,
    headers: isSame ? (repeats ? hop.headers : withoutContent(hop.headers)) : {},
    trail: asked,
    notices: isDowngrade ? [...hop.notices, { code: 'https-left', args: { host } }] : hop.notices,
    // Of what was posted only 308 says that it may be posted there from now on.
    isPermanent: hop.isPermanent && (status === 308 || (status === 301 && method === 'GET')) && !isDowngrade,
    setsCookie,
  }
}

/** Headers come as latin1. An address with other letters than ASCII's is UTF-8 as a rule, though none should stand there. */
function asUtf8(header: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(header, 'latin1'))
  } catch {
    return header
  }
}

/** What was meant for a site stays there. From http to https of the same host is still that site. */
const isSameSite = (from: URL, to: URL) =>
  from.origin === to.origin ||
  (from.host === to.host && from.protocol === 'http:' && to.protocol === 'https:')

/** RFC 9110, 15.4: they describe the body, which is not sent any more. */
const withoutContent = (headers: Hop['headers']) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith('content-')))

const isWeb = ({ protocol }: URL) => protocol === 'http:' || protocol === 'https:'

function parseAddress(address: string): URL {
  const url = parseUrl(address)
  if (url !== undefined && isWeb(url)) return url
  throw new HttpError({ code: 'address-unusable', args: { address: redact(address) } })
}

function withoutCredentials(url: URL): URL {
  const bare = new URL(url)
  bare.username = ''
  bare.password = ''
  bare.hash = ''
  return bare
}
