import { parseUrl } from '../text/parse-url.js'

/** Terminals refuse longer ones (VTE's limit). */
const MAX_URL = 2_083

/** The address, if it is one that a person may be led to: http or https, percent-encoded, of sane length. */
export function webLink(url: string): string | undefined {
  const parsed = /^https?:\/\//i.test(url) ? parseUrl(url) : undefined
  if (parsed === undefined) return undefined
  const { href, username, password } = parsed
  // A name before the host is made to look like another host.
  if (username || password) return undefined
  return href.length <= MAX_URL && /^[!-~]+$/.test(href) ? href : undefined
}

/** The text as a link a terminal can open (OSC 8), or as it is when the address is no web link. */
export function hyperlink(text: string, url: string): string {
  const href = webLink(url)
  return href === undefined || text === '' ? text : `\u001b]8;;${href}\u001b\\${text}\u001b]8;;\u001b\\`
}
