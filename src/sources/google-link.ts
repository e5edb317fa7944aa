import { parseUrl } from '../text/parse-url.js'

/**
 * Where a link of an alert leads to: `https://www.google.com/url?rct=j&sa=t&url=TARGET&ct=ga&cd=…&usg=…`. The target often
 * stands there as it is, with a `?` and `&` of its own, so that a reader of parameters would cut it off. Google's address is
 * only taken apart, never asked.
 *
 * @returns the link itself when it is no such redirect
 */
export function targetOf(link: string): string | undefined {
  if (!isRedirect(link)) return link
  const [, rest] = /[?&](?:url|q)=(.*)$/s.exec(link) ?? []
  if (rest === undefined) return undefined
  const end = rest.lastIndexOf('&ct=ga')
  const target = unescaped(end < 0 ? withoutOwnParameters(rest) : rest.slice(0, end))
  return /^https?:\/\//i.test(target) && parseUrl(target) ? target : undefined
}

/** Encoded as a whole, or from its own query on. One that holds a bare `?` or `&` stands as it is. */
function unescaped(target: string): string {
  const isEncoded = /^https?%3a/i.test(target) || (!/[?&]/.test(target) && /%3f|%3d|%26/i.test(target))
  if (!isEncoded) return target
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}

const own = /^(?:rct|sa|cd|ct|usg|ved|ei|source|hl)=/

/** What Google adds, for a link without its usual end. */
function withoutOwnParameters(rest: string): string {
  const parameters = rest.split('&')
  const last = parameters.findLastIndex((parameter, at) => at === 0 || !own.test(parameter))
  return parameters.slice(0, last + 1).join('&')
}

/** Other links of an alert lead to its settings, and to Google. */
export const isRedirect = (link: string): boolean =>
  /^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?/i.test(link)
