import { Parser } from 'htmlparser2'
import { parseUrl } from '../text/parse-url.js'

/**
 * An address that may be a feed, and what makes us think so. `isAbove`: no more than a guess, and above the folder of the page: where
 * many share a host, it may be a stranger's.
 */
export type Candidate = { url: string; why: string; isAbove?: true }

/** What a page says of itself, as far as it helps to find its feeds. */
export type Page = {
  /** In the order of the page. */
  feeds: readonly { url: string; title?: string }[]
  /** Addresses on its own host that its links lead to, and that look like feeds. */
  linked?: readonly string[]
  /** What made it: `generator`, and names of files it loads; lower case. */
  software: string
}

const FEED_TYPES =
  /^(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|application\/json|text\/xml|application\/xml)\b/i
/** Nobody reads further for the head of a page. */
const MOST_CHARACTERS = 2_000_000
const MOST_LINKS = 50
/** Each is tried. */
const MOST_LINKED = 4
/** How feeds are called: the last part of a path, in which "feed" is a word of its own, or XML that is no map of the site and the like. */
const FEED_NAME =
  /(?:^|[^a-z])(?:rss|atom|rdf|feeds?)(?:[\d.]*$|[^a-z])|(?<!sitemap\S*|opensearch\S*|browserconfig|manifest)\.xml$/i
/** What scripts are asked for that make feeds among other things, such as `?feed=rss2` and `?format=atom`. */
const FEED_ASKED = /[?&][\w[\]]*=(?:rss|atom|rdf|feed)[\d._]*(?:&|$)/i
/** The parser takes quadratic time for nesting, so it is left as soon as that is deeper than in any page. */
const MOST_DEPTH = 2_000
const CHUNK = 16_384

/** Reads the `<link rel="alternate">` of a page: https://html.spec.whatwg.org/multipage/links.html#rel-alternate */
export function readPage(html: string, url: string): Page {
  const feeds: { url: string; title?: string }[] = []
  const software: string[] = []
  const linked = new Set<string>()
  let base = url
  let depth = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      depth++
      if (name === 'base') base = resolved(attributes.href, url) ?? base
      if (name === 'meta' && attributes.name?.toLowerCase() === 'generator')
        software.push(attributes.content ?? '')
      if (name === 'html' || name === 'body')
        software.push(`${attributes.id ?? ''} ${attributes.class ?? ''}`)
      if (name === 'script' || name === 'link') software.push(pathOf(attributes.src ?? attributes.href))
      if (name === 'a' && linked.size < MOST_LINKED) {
        const target = resolved(attributes.href, base)
        if (target !== undefined && isFeedOf(target, url, attributes.type)) linked.add(target)
      }
      if (name !== 'link' || feeds.length >= MOST_LINKS) return
      const relations = (attributes.rel ?? '').toLowerCase().split(/\s+/)
      if (!relations.includes('alternate') || !FEED_TYPES.test((attributes.type ?? '').trim())) return
      const feed = resolved(attributes.href, base)
      const title = attributes.title?.trim()
      if (feed !== undefined) feeds.push({ url: feed, ...(title && { title }) })
    },
    onclosetag() {
      depth--
    },
  })
  for (let at = 0; at < Math.min(html.length, MOST_CHARACTERS) && depth < MOST_DEPTH; at += CHUNK)
    parser.write(html.slice(at, at + CHUNK))
  parser.end()
  return {
    feeds,
    ...(linked.size > 0 && { linked: [...linked] }),
    software: software.join(' ').toLowerCase(),
  }
}

/** A link to another host may lead to a feed of somebody else's. */
function isFeedOf(target: string, page: string, type = ''): boolean {
  const { host, pathname, search } = new URL(target)
  const name = /[^/]*(?=\/?$)/.exec(pathname)?.[0] ?? ''
  return (
    host === parseUrl(page)?.host &&
    (FEED_TYPES.test(type.trim()) || FEED_NAME.test(name) || FEED_ASKED.test(search))
  )
}

function resolved(href: string | undefined, base: string): string | undefined {
  const url = href === undefined || href.trim() === '' ? undefined : parseUrl(href.trim(), base)
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.href : undefined
}

/** Names of hosts would say what a site links to, not what it is made of. */
const pathOf = (address: string | undefined) =>
  (address ?? '').slice(0, 300).replace(/^(?:https?:)?\/\/[^/]*/i, '')

/** What programs that make sites call their feeds. Every new post before new threads only. */
const KNOWN: readonly { name: string; sign: RegExp; paths: readonly string[] }[] = [
  { name: 'Discourse', sign: /discourse/, paths: ['posts.rss', 'latest.rss'] },
  { name: 'WordPress', sign: /wordpress|wp-content|wp-includes/, paths: ['comments/feed/', 'feed/'] },
  { name: 'phpBB', sign: /phpbb/, paths: ['app.php/feed', 'feed.php', 'feed'] },
  { name: 'XenForo', sign: /xenforo|js\/xf\//, paths: ['forums/-/index.rss'] },
  { name: 'vBulletin', sign: /vbulletin/, paths: ['external.php?type=RSS2&lastpost=1'] },
  { name: 'MyBB', sign: /mybb|jscripts\/general\.js/, paths: ['syndication.php?type=atom1.0'] },
  { name: 'NodeBB', sign: /nodebb/, paths: ['recentposts.rss', 'topics.rss'] },
  { name: 'Vanilla', sign: /vanilla/, paths: ['discussions/feed.rss'] },
  { name: 'Statuspage', sign: /statuspage/, paths: ['history.atom', 'history.rss'] },
  { name: 'Instatus', sign: /instatus/, paths: ['history.atom', 'history.rss'] },
  { name: 'Cachet', sign: /cachet/, paths: ['status/rss', 'rss'] },
]

const GUESSES = [
  'feed/',
  'feed.xml',
  'rss.xml',
  'atom.xml',
  'index.xml',
  'rss',
  'feed.json',
  'posts.rss',
  'history.atom',
]

/** Feeds whose address follows from that of the page, so that the page needs not be read. */
export function feedsByAddress(address: string): Candidate[] {
  const { hostname, origin, pathname } = new URL(address)
  const host = hostname.replace(/^www\./, '')
  const [first, second] = pathname.split('/').filter((part) => part !== '')
  const path = pathname.replace(/(?<!\/)\/+$/, '')
  if (/(?:^|\.)reddit\.com$/.test(host) && first !== undefined && !/\.rss$/.test(path))
    return [
      {
        url: `https://www.reddit.com${/^\/r\/[^/]+$/.test(path) ? `${path}/new.rss` : `${path}/.rss`}`,
        why: 'Reddit',
      },
    ]
  if (host === 'github.com' && first !== undefined && second !== undefined)
    return ['releases.atom', 'tags.atom'].map((feed) => ({
      url: `${origin}/${first}/${second}/${feed}`,
      why: 'GitHub',
    }))
  if (host === 'bsky.app' && /^\/profile\/[^/]+$/.test(path))
    return [{ url: `${origin}${path}/rss`, why: 'Bluesky' }]
  if (host === 'youtube.com' && /^\/channel\/[\w-]+$/.test(path))
    return [{ url: `https://www.youtube.com/feeds/videos.xml?channel_id=${second}`, why: 'YouTube' }]
  if (/^\/u\/[\w.-]+$/.test(path)) return [{ url: `${origin}/feeds${path}.xml?sort=New`, why: 'Lemmy' }]
  if (/^\/@[\w.-]+(?:@[\w.-]+)?$/.test(path) && !/\.rss$/.test(path))
    return [{ url: `${origin}${path}.rss`, why: 'Mastodon' }]
  if (/^status\./.test(host) && path === '')
    return ['history.atom', 'history.rss'].map((feed) => ({ url: `${origin}/${feed}`, why: 'a status page' }))
  return []
}

/** Of what a page names, where its software has feeds beside. */
const MOST_NAMED = 8

/**
 * Where a page's feeds may be, nearest first: what it names itself and what it links to, then what the program that made it calls its
 * feeds, from its own folder up; where nothing is known of it, the usual names. The root of the host comes last.
 */
export function candidates(page: Page, address: string): Candidate[] {
  const named = page.feeds.map(({ url, title }) => ({
    url,
    why: title === undefined ? 'named by the page' : `named by the page: ${title}`,
  }))
  const linked = (page.linked ?? []).map((url) => ({ url, why: 'linked on the page' }))
  const said = [...feedsByAddress(address), ...named, ...linked]
  const known = knownFeeds(page, address)
  if (known.length > 0) return unique([...said.slice(0, MOST_NAMED), ...known])
  return unique(said.length > 0 ? said : guesses(address))
}

/** Guesses over all folders, since each is a request. */
const MOST_GUESSES = 12
const FOLDERS = 3

/** The usual names in the folder of the page, then in those above it; at the root of the host last. */
function guesses(address: string): Candidate[] {
  const { origin, pathname } = new URL(address)
  const parts = pathname.split('/').slice(1, -1)
  const folders = parts.map((_, at) => `${origin}/${parts.slice(0, parts.length - at).join('/')}/`)
  const nearest = [...folders.slice(0, FOLDERS - 1), `${origin}/`]
  const names = GUESSES.slice(0, Math.floor(MOST_GUESSES / nearest.length))
  return nearest.flatMap((folder, level) =>
    names.map((name) => ({
      url: folder + name,
      why: level === 0 ? 'a usual name' : 'a usual name, above that page',
      ...(level > 0 && { isAbove: true as const }),
    })),
  )
}

function knownFeeds({ software }: Page, address: string): Candidate[] {
  const programs = KNOWN.filter(({ sign }) => sign.test(software))
  const { origin, pathname } = new URL(address)
  const roots = rootsOf(pathname)
  const isAtRoot = roots.length === 1 && folderOf(pathname) === '/'
  return roots.flatMap((root) =>
    programs.flatMap(({ name, paths }) =>
      paths.map((path) => ({
        url: `${origin}${root}${path}`,
        why: root === '/' && !isAtRoot ? `${name}, at the root of the site` : name,
        ...(root === '/' && !isAtRoot && { isAbove: true as const }),
      })),
    ),
  )
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** Where forums and blogs put their threads, people and lists: what stands before it is their own root. */
const WITHIN =
  /^(?:t|c|u|d|p|g|tags?|threads?|topics?|discussions?|questions?|categor(?:y|ies)|users?|members?|posts?|latest|top|new|\d+)$/i
/** Folders that forums and blogs live in. */
const FORUM = /^(?:forums?|community|blog|board|discuss|support|help|talk)$/i

/** Where the program may be that made a page, nearest first; a forum or blog may live in a folder of its site. */
function rootsOf(pathname: string): string[] {
  const [first] = pathname.split('/').filter((part) => part !== '')
  const parts = folderOf(pathname).split('/').slice(1, -1)
  const within = parts.findIndex((part) => WITHIN.test(part))
  const own = parts.slice(0, within === -1 ? parts.length : within).map((part) => `${part}/`)
  const forum = first !== undefined && FORUM.test(first) ? [`/${first}/`] : []
  return [...new Set([...(own.length > 0 ? [`/${own.join('')}`] : []), ...forum, '/'])]
}

function unique(all: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>()
  return all.filter(({ url }) => !seen.has(url) && seen.add(url))
}
