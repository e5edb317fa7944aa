import { atOnePlace } from './place-urls.js'

/** Parameters that say where a reader came from, never which page it is. */
const TRACKING =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|piwik_\w+|hsa_\w+|_hs\w+|ga_\w+|mc_[ce]id|vero_\w+|oly_\w+|fb_\w+|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|ysclid|twclid|ttclid|li_fat_id|igshid|igsh|mkt_tok|_ga|_gl|s_cid|ref_src|ref_url|ref_source|cmpid|ncid|sr_share|share_id|feature|at_medium|at_campaign|xtor|rss|ncx|spm|wt_mc|wt\.mc_id|trk|trkcampaign|sk_source|srsltid)$/i
/** Parameters that are tracking only with one of these values: `source=rss` is, `source=invoice` is not. */
const SOMETIMES_TRACKING = /^(?:source|src|ref|from|via|medium|campaign|partner|cid)$/i
const TRACKING_VALUE =
  /^(?:rss[\w-]*|feed[\w-]*|atom|twitter|x|facebook|linkedin|reddit|hackernews|hn|newsletter|e?mail|share|social|homepage|home|google|gnews|googlenews|bing|syndication)$/i
/** Parameters that number a visit. A forum puts another one into each answer. */
const SESSION = /^(?:phpsessid|jsessionid|aspsessionid\w*|oscsid|xtcsid|zenid|cfid|cftoken)$/i
/** Elsewhere these are a section, a talk or what is searched for, so that the value has to tell. */
const SOMETIMES_SESSION = /^(?:sid|s|sess(?:ion)?(?:_?id)?)$/i
const HASH = /^(?=.*\d)(?=.*[a-f])[\da-f]{16,}$/i
const IN_PATH = /;(?:jsessionid|phpsessid)=[^/;]*|;sid=[\da-f]{16,}|\/\(s\([\da-z]{24}\)\)/gi
/** What a server gives for the folder itself. */
const INDEX = /\/(?:index\.(?:x?html?|shtml|php\d?|aspx?|jsp)|default\.(?:aspx?|html?))$/i
/** Fragments that are the address of one post on a page, rather than a place to scroll to. */
const NAMES_A_POST =
  /^(?:!.*|(?:comment|post|reply|answer|msg|message|p|c|pid|discussion_r|discussioncomment|issuecomment|pullrequestreview|note|response|entry)[-_]?\d[\w-]*)$/i

/**
 * One spelling for all the addresses of a page, to recognise posts by: `http` is `https`, the host has no `www.`, tracking
 * and session parameters and the fragment are dropped, the others sorted, escapes are in capitals and only where they are
 * needed, and there is neither `/index.html` nor a slash at the end. A page made for phones (AMP) is the page it is made of, and
 * large places have one address for each of theirs (place-urls.ts). Applying it twice changes nothing. It is a key; people
 * are shown the address as it was given.
 *
 * @returns undefined for anything that is no web address
 */
export function canonicalUrl(address: string): string | undefined {
  return canonicalPlain(address) ?? canonicalAny(address)
}

/** An address in which there is nothing to decode or to follow, as nearly all are. What it says is found without the parser of addresses. */
const PLAIN = /^https?:\/\/((?:[a-z\d-]+\.)+[a-z]{2,})((?:\/[\w~-]+(?:\.[\w~-]+)*)*)\/?(?:\?([\w.~=&-]*))?$/
/** Hosts in other letters, AMP, caches, and what a server gives for a folder. */
const NOT_PLAIN = /xn--|[/.]amp|google\.|\/(?:index|default)\./i

function canonicalPlain(address: string): string | undefined {
  const [, host, path = '', query = ''] = PLAIN.exec(address) ?? []
  if (host === undefined || NOT_PLAIN.test(address)) return undefined
  const parts = atOnePlace({ host: withoutWww(host), path, query: queryParts(query) })
  return `https://${parts.host}${parts.path}${queryOf(parts.query)}`
}

/** The same for every address, as `canonicalUrl` says. */
export function canonicalAny(address: string): string | undefined {
  const url = parse(address)
  if (url === undefined) return undefined
  const page = throughCaches(url)
  const host = hostOf(page)
  if (host === '') return undefined
  const query = plainEscapes(page.search.slice(1))
  const parts = atOnePlace({ host, path: plainPath(page.pathname), query: queryParts(query) })
  const fragment = page.hash.slice(1)
  const shown = NAMES_A_POST.test(fragment) ? `#${fragment}` : ''
  return `https://${parts.host}${portOf(page)}${parts.path}${queryOf(parts.query)}${shown}`
}

/**
 * The spelling that stood in keys before pages had one address at large places. Names that are stored as hashes of it
 * go on being made of it.
 */
export function earlierUrl(address: string): string | undefined {
  const url = parse(address)
  const host = url === undefined ? '' : hostOf(url)
  if (url === undefined || host === '') return undefined
  const path = url.pathname
    .replace(/;jsessionid=[^/;]*/gi, '')
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '')
  const fragment = url.hash.slice(1)
  const shown = NAMES_A_POST.test(fragment) ? `#${fragment}` : ''
  return `https://${host}${portOf(url)}${path}${queryOf(sorted(url.search.slice(1).split('&')))}${shown}`
}

const hostOf = (url: URL): string => withoutWww(url.hostname.replace(/\.$/, ''))

const withoutWww = (host: string): string => host.replace(/^(?:www\.)+(?=[^.]+\.)/, '')

/** The parser has already dropped the default port, but of http that is another than of https. */
const portOf = ({ port }: URL): string => (port === '' || port === '443' || port === '80' ? '' : `:${port}`)

/** What one step takes away may stand before what another one takes away. */
function plainPath(path: string): string {
  let plain = path
  for (let step = 0, before = ''; plain !== before && step < MOST_STEPS; step++) {
    before = plain
    plain = withoutAmp(
      plainEscapes(plain)
        .replace(IN_PATH, '')
        .replace(/\/{2,}/g, '/')
        .replace(/\/$/, '')
        .replace(INDEX, ''),
    )
  }
  return plain
}

/** Layers of one address that are taken off; a hostile one could have thousands. */
const MOST_STEPS = 8

/** The page that a cache of AMP pages holds a copy of: `…cdn.ampproject.org/c/s/news.example/a`, `google.com/amp/s/…`. */
function throughCaches(url: URL, steps = MOST_STEPS): URL {
  const { hostname, pathname, search } = url
  const pattern = hostname.endsWith('.cdn.ampproject.org')
    ? /^\/[a-z]\/(?:s\/)?([^/]+\..*)$/
    : /^(?:www\.)?google\.[a-z.]+$/.test(hostname)
      ? /^\/amp\/(?:s\/)?([^/]+\..*)$/
      : undefined
  // As the path of the result is written, so that a second look sees the same.
  const [, page] = pattern?.exec(plainEscapes(pathname).replace(/\/{2,}/g, '/')) ?? []
  const behind = page === undefined ? undefined : parse(`https://${page}${search}`)
  return behind === undefined || steps === 0 ? url : throughCaches(behind, steps - 1)
}

/** Only behind or before what reads like an article's name: a forum may have a board on amps. */
function withoutAmp(path: string): string {
  const article = path.replace(/(?:\/amp|\.amp(?:\.html)?)$/i, '')
  if (article !== path && /[\d-]/.test(article)) return article
  const isArticle = path.slice(path.lastIndexOf('/')).split('-', 3).length === 3
  return isArticle ? path.replace(/^\/amp(?=\/)/i, '') : path
}

const AMP_PART = /^(?:amp(?:=1|=true|=)?|outputtype=amp)$/i

/** RFC 3986, 6.2.2: digits in capitals, and no escape for what needs none. */
const plainEscapes = (part: string): string =>
  part.replace(/%[\da-f]{2}/gi, (escaped) => {
    const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
    return /[\w.~-]/.test(character) ? character : escaped.toUpperCase()
  })

function parse(address: string): URL | undefined {
  // What has no scheme is no address by itself; telling so by an error of the parser takes longest.
  if (!address.includes(':')) return undefined
  try {
    const url = new URL(address.trim())
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined
  } catch {
    return undefined
  }
}

/** What is left of the query, sorted, so that the order of its parts does not matter. */
function sorted(parts: readonly string[]): readonly string[] {
  const kept = parts.filter((part) => part !== '' && !isAboutTheVisit(part))
  // The order of equal names can matter, and a comparison of code units is the same everywhere.
  return kept.toSorted((a, b) => compare(nameOf(a), nameOf(b)))
}

const queryParts = (query: string): readonly string[] =>
  query === '' ? NO_QUERY : sorted(query.split('&')).filter((part) => !AMP_PART.test(part))

const NO_QUERY: readonly string[] = []

const queryOf = (parts: readonly string[]): string => (parts.length === 0 ? '' : `?${parts.join('&')}`)

const nameOf = (part: string): string => part.split('=', 1)[0] ?? ''

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function isAboutTheVisit(part: string): boolean {
  const name = nameOf(part)
  if (TRACKING.test(name) || SESSION.test(name)) return true
  const value = part.slice(name.length + 1)
  if (SOMETIMES_SESSION.test(name)) return HASH.test(value)
  return SOMETIMES_TRACKING.test(name) && TRACKING_VALUE.test(value)
}
