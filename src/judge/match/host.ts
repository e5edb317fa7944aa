import { parseUrl } from '../../text/parse-url.js'

/** The host of an address without `www.`; empty when there is none. */
export function hostOf(url: string | undefined): string {
  if (!url) return ''
  return parseUrl(url)?.hostname.replace(/^www\./, '') ?? ''
}

/** The form of an international host that addresses have inside (`xn--…`), and that some programs show. */
export function asciiHost(host: string): string {
  return /[^\x00-\x7f]/.test(host) ? (parseUrl(`http://${host}`)?.hostname ?? host) : host
}

/** The host as it stands in an address, found without reading all of it. */
export function writtenHost(url: string | undefined): string | undefined {
  const start = (url?.indexOf('://') ?? -1) + 3
  if (url === undefined || start < 3) return undefined
  const path = url.indexOf('/', start)
  return url.slice(start, path < 0 ? undefined : path)
}
