import { STATUS_CODES } from 'node:http'
import { basicAuth } from './basic-auth.js'
import { HttpError } from './error.js'
import { headerValues, type RawAnswer } from './exchange.js'
import type { ProxyRefusal } from './through-proxy.js'

/**
 * What an answer means that the proxy gave in the place of the site; undefined for the site's own. A proxy says of a plain request what
 * it has to say as a site would: squid marks it, any asks for a login in its own way, and tinyproxy and Privoxy give their names.
 */
export function answerOfProxy(answer: RawAnswer, url: URL, proxy: URL): HttpError | undefined {
  const isPlain = url.protocol === 'http:'
  return isPlain && isByProxy(answer) ? failureOf(answer, url, proxy) : undefined
}

/** The proxy makes no tunnel to a site. */
export const refusalOfProxy = (refusal: ProxyRefusal, url: URL, proxy: URL): HttpError =>
  failureOf(refusal, url, proxy)

type Answer = Pick<RawAnswer, 'status' | 'headers'>

const isByProxy = (answer: Answer): boolean =>
  answer.status === 407 ||
  PROXY_ERROR in answer.headers ||
  'proxy-authenticate' in answer.headers ||
  (answer.status >= 400 && /^(?:tinyproxy|privoxy)\b/i.test(firstOf(answer, 'server'))) ||
  isByPrivoxy(answer)

/** All pages of its own are from before there were any. */
const isByPrivoxy = (answer: Answer): boolean =>
  answer.status >= 400 && firstOf(answer, 'last-modified') === 'Wed, 08 Jun 1955 12:00:00 GMT'

/** squid says here what went wrong, and with which code of the system. */
const PROXY_ERROR = 'x-squid-error'

function failureOf(answer: Answer, { host }: URL, proxy: URL): HttpError {
  const { status } = answer
  const reason = STATUS_CODES[status]
  const said = { proxy: proxy.host, status, ...(reason !== undefined && { reason }) }
  // tinyproxy says 401 to a wrong password.
  if (status === 407 || status === 401) {
    const given = basicAuth(proxy) !== undefined
    const args = { ...said, ...(given && { given: true as const }) }
    return new HttpError({ code: 'proxy-login-wanted', args }, { status })
  }
  const isNameless = status === 404 && isByPrivoxy(answer)
  if (status < 500 && !isNameless)
    return new HttpError({ code: 'proxy-forbids', args: { ...said, host } }, { status })
  const why = isNameless ? 'name' : whyNot(firstOf(answer, PROXY_ERROR))
  const args = { ...said, host, ...(why !== undefined && { why }) }
  return new HttpError({ code: 'proxy-cannot', args }, { status })
}

function whyNot(error: string): 'name' | 'connection' | undefined {
  if (error.startsWith('ERR_DNS_FAIL')) return 'name'
  return /^ERR_(?:CONNECT|CANNOT_FORWARD|SECURE_CONNECT)/.test(error) ? 'connection' : undefined
}

const firstOf = ({ headers }: Answer, name: string): string => headerValues({ headers }, name)[0] ?? ''
