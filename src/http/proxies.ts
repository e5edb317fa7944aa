import { parseUrl } from '../text/parse-url.js'
import { redact } from '../text/redact.js'
import { HttpError } from './error.js'
import { goesWithout } from './no-proxy.js'

/** Which proxies to use, as URLs, and the hosts to reach without. */
export type Proxies = { http?: string; https?: string /** As `NO_PROXY` has it. */; except?: string }

/**
 * Reads `http_proxy`, `https_proxy` and `no_proxy`, in lower or upper case.
 *
 * @returns undefined when none is set
 */
export function proxiesFrom(env: Readonly<Record<string, string | undefined>>): Proxies | undefined {
  const read = (name: string) => env[name] || env[name.toUpperCase()] || undefined
  const http = read('http_proxy')
  const https = read('https_proxy')
  const except = read('no_proxy')
  if (http === undefined && https === undefined) return undefined
  return {
    ...(http !== undefined && { http: withScheme(http) }),
    ...(https !== undefined && { https: withScheme(https) }),
    ...(except !== undefined && { except }),
  }
}

/** `proxy.example:3128` is a usual way to write it. */
const withScheme = (proxy: string) => (proxy.includes('://') ? proxy : `http://${proxy}`)

/**
 * The proxy that an address is asked through; undefined for none.
 *
 * @param own the source's, in place of the usual ones: an address, or `none`
 * @throws HttpError when it is no address of a proxy
 */
export function proxyFor(
  url: URL,
  { usual, own }: { usual: Proxies | undefined; own: string | undefined },
): URL | undefined {
  const address = own === undefined ? usualFor(url, usual) : own === 'none' ? undefined : own
  if (address === undefined) return undefined
  const proxy = parseUrl(address)
  if (proxy !== undefined && KNOWN.has(proxy.protocol) && proxy.hostname !== '') return proxy
  throw new HttpError({ code: 'proxy-unusable', args: { proxy: redact(address) } })
}

const KNOWN = new Set(['http:', 'https:', 'socks:', 'socks5:'])

function usualFor(url: URL, usual: Proxies | undefined): string | undefined {
  if (usual?.except !== undefined && goesWithout(url, usual.except)) return undefined
  return url.protocol === 'https:' ? usual?.https : usual?.http
}
