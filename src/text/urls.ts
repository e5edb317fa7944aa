/** Parameters that tell who sent a reader, never which page is meant. */
const tracking =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|ref_src|ref_url|cmpid|ncid|sr_share)$/i

/** Values of `source`, `ref` and `from` that name a feed reader rather than a page. */
const feedReader = /^(?:rss|feed|atom|feedburner|rss_feed|newsletter)$/i

/** Fragments that name a post on its page: `#comment-12`, `#post123`, `#!route`, `#issuecomment-9`. */
const namesPost = /^#(?:!|(?:\w+-?)?(?:comment|post|p|msg|message|reply|entry|note|answer)[-_]?\d+$|\d+$)/i

/**
 * The address by which two sources know the same post: scheme, case, default ports, `www.`, tracking parameters, the order of the
 * others, trailing slashes and fragments that name no post make no difference.
 *
 * @returns undefined for what is no web address
 */
export function canonicalUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const parsed = new URL(url)
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return undefined
  const port = parsed.port === '' || parsed.port === '80' || parsed.port === '443' ? '' : `:${parsed.port}`
  const host = parsed.hostname.replace(/\.$/, '').replace(/^www\.(?=.*\.)/, '')
  const path = parsed.pathname.replace(/\/+$/, '')
  const kept = [...parsed.searchParams].filter(([name, value]) => !isTracking(name, value)).sort(byNameAndValue)
  const query = kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`
  return `https://${host}${port}${path}${query}${namesPost.test(parsed.hash) ? parsed.hash : ''}`
}

const isTracking = (name: string, value: string) =>
  tracking.test(name) || (/^(?:source|ref|from)$/i.test(name) && feedReader.test(value))

const byNameAndValue = (a: readonly [string, string], b: readonly [string, string]) =>
  compare(a[0], b[0]) || compare(a[1], b[1])

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
