/** Parameters that say where a reader came from, never which page it is. */
const TRACKING =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|piwik_\w+|hsa_\w+|_hs\w+|ga_\w+|mc_[ce]id|vero_\w+|oly_\w+|fb_\w+|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|ysclid|twclid|ttclid|li_fat_id|igshid|igsh|mkt_tok|_ga|_gl|s_cid|ref_src|ref_url|ref_source|cmpid|ncid|sr_share|share_id|feature|at_medium|at_campaign|xtor|rss|ncx|spm|wt_mc|wt\.mc_id|trk|trkcampaign|sk_source|srsltid)$/i
/** Parameters that are tracking only with one of these values: `source=rss` is, `source=invoice` is not. */
const SOMETIMES_TRACKING = /^(?:source|src|ref|from|via|medium|campaign|partner|cid)$/i
const TRACKING_VALUE =
  /^(?:rss[\w-]*|feed[\w-]*|atom|twitter|x|facebook|linkedin|reddit|hackernews|hn|newsletter|e?mail|share|social|homepage|home|google|gnews|googlenews|bing|syndication)$/i
/** Parameters that number a visit. A forum puts another one into each answer. */
const SESSION = /^(?:phpsessid|jsessionid|aspsessionid\w*)$/i
/** Elsewhere these are a section or what is searched for, so that the value has to tell. */
const SOMETIMES_SESSION = /^(?:sid|s)$/i
const HASH = /^(?=.*\d)(?=.*[a-f])[\da-f]{16,}$/i
const IN_PATH = /;jsessionid=[^/;]*/gi
/** Fragments that are the address of one post on a page, rather than a place to scroll to. */
const NAMES_A_POST =
  /^(?:!.*|(?:comment|post|reply|answer|msg|message|p|c|pid|discussion_r|issuecomment|note|response|entry)[-_]?\d[\w-]*)$/i

/**
 * One spelling for all the addresses of a page, to recognise posts by: `http` is `https`, the host has no `www.`,
 * tracking and session parameters and the fragment are dropped, the others sorted, and there is no slash at the end. Applying it
 * twice changes nothing. It is a key; people are shown the address as it was given.
 *
 * @returns undefined for anything that is no web address
 */
export function canonicalUrl(address: string): string | undefined {
  const url = parse(address)
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined
  const host = url.hostname.replace(/\.$/, '').replace(/^(?:www\.)+(?=[^.]+\.)/, '')
  if (host === '') return undefined
  // The parser has already dropped the default port, but of http that is another than of https.
  const port = url.port === '' || url.port === '443' || url.port === '80' ? '' : `:${url.port}`
  const path = url.pathname
    .replace(IN_PATH, '')
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '')
  const fragment = url.hash.slice(1)
  return `https://${host}${port}${path}${queryOf(url)}${NAMES_A_POST.test(fragment) ? `#${fragment}` : ''}`
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address.trim())
  } catch {
    return undefined
  }
}

/** What is left of the query, sorted, so that the order of its parts does not matter; as it was encoded. */
function queryOf(url: URL): string {
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !isAboutTheVisit(part))
  // The order of equal names can matter, and a comparison of code units is the same everywhere.
  kept.sort((a, b) => compare(nameOf(a), nameOf(b)))
  return kept.length === 0 ? '' : `?${kept.join('&')}`
}

const nameOf = (part: string): string => part.split('=', 1)[0] ?? ''

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function isAboutTheVisit(part: string): boolean {
  const name = nameOf(part)
  if (TRACKING.test(name) || SESSION.test(name)) return true
  const value = part.slice(name.length + 1)
  if (SOMETIMES_SESSION.test(name)) return HASH.test(value)
  return SOMETIMES_TRACKING.test(name) && TRACKING_VALUE.test(value)
}
