import { parseUrl } from './parse-url.js'

/** What ends the name of a file, and no host: `posts.rss`, `feeds.old.xml`. */
const ENDS_A_FILE =
  /\.(?:[px]?html?|php\d?|aspx?|jspx?|cgi|xml|rss|atom|rdf|json|opml|ya?ml|txt|csv|pdf|db|bak|old)$/i

/** `forum.example`, `forum.example:8080/a`, `127.0.0.1/a`, `localhost/a`, `wiki:8080/a`, `[::1]:8080/a`. */
const HOST = /^(\[[\da-f:.]+\]|[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*)(:\d{1,5})?(?=[/?#]|$)/iu

/** Machines of their own network, which seldom have a certificate: only http works there as it is. */
const ON_THIS_MACHINE = /^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i

/** @param hostname as `URL` gives it: without a port, IPv6 in brackets */
export const isOnThisMachine = (hostname: string): boolean => ON_THIS_MACHINE.test(hostname)

/**
 * A web address as a person typed it, with its beginning or without (`forum.example/posts.rss`, `localhost:8080/a`), as it is
 * asked; undefined where it is none, but perhaps a file. A name alone is a host only with a dot, a port or as `localhost`.
 */
export function webAddress(typed: string): string | undefined {
  const text = typed.trim()
  if (/^https?:/i.test(text)) return parseUrl(text)?.href
  const [, host, port] = HOST.exec(text) ?? []
  if (host === undefined) return undefined
  const isLocal = isOnThisMachine(host)
  if (port === undefined && !isLocal && (!/[.\]]/.test(host) || ENDS_A_FILE.test(host))) return undefined
  // A letter before a colon is a drive of Windows.
  if (/^[a-z]$/i.test(host)) return undefined
  return parseUrl(`${isLocal ? 'http' : 'https'}://${text}`)?.href
}
