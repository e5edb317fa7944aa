import { parseUrl } from '../text/parse-url.js'

/** What a link may point at and still be followed or shown; `javascript:` and `data:` never reach a reader. */
const DANGEROUS = /^(?:javascript|data|vbscript|file):/i

/** `www.northwind.example/a`: nobody names a page like that, so a host is meant. */
const HOST_ALONE = /^www\.[\w-]+\.[\w.-]*[a-z](?=[/?#:]|$)/i

/** Makes a link absolute. What can't be resolved comes back as it is, without the white space around and in it. */
export function resolveLink(link: string, base: string | undefined): string {
  const written = link.trim().replace(/[\t\r\n]+/g, '')
  const isOfWeb = /^https?:/i.test(base ?? '')
  const trimmed = HOST_ALONE.test(written)
    ? `https://${written}`
    : !isOfWeb && /^\/\/[^/]/.test(written)
      ? `https:${written}`
      : written
  if (base === undefined || trimmed === '' || /^[a-z][a-z0-9+.-]*:\/\/[^/]/i.test(trimmed)) return trimmed
  if (beginsWithHostOf(trimmed, base)) return `https://${trimmed}`
  try {
    return new URL(trimmed, base).href
  } catch {
    return trimmed
  }
}

/** `site.example/t/1` in a feed of that site: nobody has a folder that is called as the host is. */
function beginsWithHostOf(link: string, base: string): boolean {
  const first = /^[\w.-]+\.[a-z]{2,}(?=[/?#]|$)/i.exec(link)?.[0]
  return first !== undefined && first.toLowerCase().replace(/^www\./, '') === hostOf(base)
}

/** A link for people to follow, absolute; undefined when it is empty or of a kind nobody should follow. */
export function readerLink(link: string | undefined, base: string | undefined): string | undefined {
  if (link === undefined) return undefined
  const resolved = resolveLink(link, base)
  // Browsers skip control characters in a scheme, so it is judged without them.
  if (resolved === '' || DANGEROUS.test(resolved.replace(/[\u0000-\u0020]+/g, ''))) return undefined
  return resolved
}

/** `site.example`, `site.example/board`, and no name of a page such as `index.html`. */
const SITE_ALONE =
  /^(?:[a-z\d-]+\.)+(?!(?:[px]?html?|php\d?|aspx?|jspx?|cgi|xml|rss|atom|rdf|json|txt|pdf)(?:[/?#]|$))[a-z]{2,}(?=[/?#]|$)/i

/** The link of a feed to its site, absolute, which is nearly always a host: one without a scheme is taken for that. */
export const siteLink = (link: string | undefined, base: string | undefined): string | undefined =>
  readerLink(link !== undefined && SITE_ALONE.test(link.trim()) ? `https://${link.trim()}` : link, base)

/**
 * What the relative links of a feed start from: its own address, as long as the site it belongs to is on the same host. A feed
 * that stands elsewhere, with a feed host or in a file, means its site.
 *
 * @param address of the feed
 * @param site the link of the feed, absolute if it can be
 */
export function baseOfEntries(address: string | undefined, site: string | undefined): string | undefined {
  const host = hostOf(site)
  return host === undefined || host === hostOf(address) ? address : site
}

function hostOf(address = ''): string | undefined {
  const url = /^https?:/i.test(address) ? parseUrl(address) : undefined
  return url?.hostname.replace(/^www\./, '')
}

/** A tag as a browser sees one: a `>` within quotes does not end it. */
const TAG = /<[a-z](?:[^"'<>]+|"[^"]*"|'[^']*')*/gi
/** Each attribute with its value, so that nothing within a value is taken for one. */
const ATTRIBUTE = /(?<=[\s"'/])([^\s"'<>/=]+)(\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/g
const LINKS: ReadonlySet<string> = new Set(['href', 'src', 'poster', 'cite', 'longdesc'])

/** In characters. Nobody reads more than that, and a page of nothing but links would need much memory. */
const LONGEST_HTML = 1_000_000

/** Makes the links in the tags of HTML absolute; text that shows code, and HTML without relative links, stays as it is. */
export function resolveLinksInHtml(html: string, base: string | undefined): string {
  if (base === undefined || html.length > LONGEST_HTML || !holdsRelativeLink(html)) return html
  const start = startOf(base)
  const resolve = (link: string): string => {
    const decoded = link.replaceAll('&amp;', '&')
    return start !== undefined && !HOST_ALONE.test(decoded) && PLAIN_PATH.test(decoded)
      ? join(decoded, start)
      : resolveLink(decoded, base)
  }
  return html.replace(TAG, (tag) =>
    tag.includes('=') ? tag.replace(ATTRIBUTE, (...found: AttributeFound) => absolute(found, resolve)) : tag,
  )
}

type AttributeFound = [
  whole: string,
  name: string,
  equals: string,
  double?: string,
  single?: string,
  bare?: string,
]

function absolute(
  [whole, name, equals, double, single, bare]: AttributeFound,
  resolve: (link: string) => string,
): string {
  if (!LINKS.has(name.toLowerCase())) return whole
  const link = (double ?? single ?? bare ?? '').trim()
  if (link === '' || link.startsWith('#') || /^[a-z][a-z0-9+.-]*:|[<>]/i.test(link)) return whole
  return `${name}${equals}"${resolve(link).replaceAll('&', '&amp;').replaceAll('"', '%22')}"`
}

/** Paths that only need putting behind their start: nothing in them to encode, no `.` or `..` to follow. */
const PLAIN_PATH = /^\/?[\w-](?:[\w~!$()*,;@-]|[./](?![./]))*$/

type Start = { origin: string; folder: string }

const join = (path: string, { origin, folder }: Start): string =>
  (path.startsWith('/') ? origin : folder) + path

function startOf(base: string): Start | undefined {
  try {
    const { origin, pathname } = new URL(base)
    return origin === 'null'
      ? undefined
      : { origin, folder: origin + pathname.slice(0, pathname.lastIndexOf('/') + 1) }
  } catch {
    return undefined
  }
}

const RELATIVE = /\s(?:href|src|poster|cite|longdesc)\s*=\s*(?:["']\s*)?(?![a-z][a-z0-9+.-]*:|["'\s#>])/i

/** Looks at each `=` rather than at every character, as most content has only absolute links, and few of those. */
function holdsRelativeLink(html: string): boolean {
  for (let equals = html.indexOf('='); equals >= 0; equals = html.indexOf('=', equals + 1)) {
    // An absolute address in quotes right behind it is what nearly all attributes with links look like.
    if (html.startsWith('http', equals + 2)) continue
    if (RELATIVE.test(html.slice(Math.max(0, equals - LONGEST_NAME), equals + LONGEST_SCHEME))) return true
  }
  return false
}

const LONGEST_NAME = 12
const LONGEST_SCHEME = 40
