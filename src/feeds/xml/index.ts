import type { Notice } from '../../model/notice.js'
import type { Feed } from '../feed.js'
import { baseOfEntries } from '../links.js'
import { readChannel } from './channel.js'
import { readEntry } from './entry.js'
import { entryNameOf } from './entry-spans.js'
import { innerScope, rootScope } from './namespaces.js'
import { localName, type Outline, readOutline } from './outline.js'
import { ownStrings } from './own-strings.js'
import { withoutProlog } from './prolog.js'

/**
 * Reads an XML feed of any kind.
 *
 * @param base what relative links start from
 * @returns undefined when the document is XML of some other kind, or none
 */
export function readXmlFeed(text: string, base: string | undefined, maxEntries: number): Feed | undefined {
  const { xml, declared } = withoutProlog(text)
  const document = fromRoot(xml)
  if (document === undefined) return undefined
  const outline = readOutline(document, declared, maxEntries)
  const root = rootScope(outline.root.name, outline.root.attributes, base)
  const scope = innerScope(root, outline.channel)
  const channel = readChannel(outline, scope, declared)
  const format = formatOf(outline)
  // Atom's links start from where the document is, by its standard, and so it is anywhere with a base of its own.
  const isOwnBase = scope.base !== base || (format === 'atom' && /^https?:/i.test(base ?? ''))
  const inside = isOwnBase ? scope : { ...scope, base: baseOfEntries(base, channel.link) }
  const entries = outline.entries.map((item) => readEntry(item, inside, declared))
  ownStrings(document, channel, entries)
  // Atom says that the feed's author wrote every entry that names none.
  if (format === 'atom' && channel.author !== undefined)
    for (const entry of entries) entry.author ??= channel.author
  if (channel.language !== undefined) for (const entry of entries) entry.language ??= channel.language
  return { format, ...channel, notices: noticesOf(outline, maxEntries), entries }
}

const ROOT = /<(?:(?:[\w.-]+:)?(?:rss|feed|rdf|channel)|(html|head|body|script))(?=[\s/>])/i
const ROOT_IN_PAGE = /<(?:rss\s[^<>]*\bversion|feed\s[^<>]*\bxmlns)\s*=/i

/**
 * The document from its root on; undefined when there is none that could be a feed's. A server's warning in front of it
 * is skipped. In a web page, only a root that says what it is counts: some sites wrap their feed in one.
 */
function fromRoot(xml: string): string | undefined {
  const root = ROOT.exec(xml)
  if (root === null) return entryNameOf(xml, '') === undefined ? undefined : xml
  const start = root[1] === undefined ? root.index : xml.search(ROOT_IN_PAGE)
  return start < 0 ? undefined : xml.slice(start)
}

/** What was salvaged or left out. */
function noticesOf({ entries, leftOut, damage }: Outline, maxEntries: number): Notice[] {
  return [
    ...(damage === undefined ? [] : [{ code: damage, args: { entries: entries.length } }]),
    ...(leftOut > 0 ? [{ code: 'too-many-entries' as const, args: { read: maxEntries, leftOut } }] : []),
  ]
}

function formatOf({ root, fields, entries }: Outline): Feed['format'] {
  const name = localName(root.name)
  if (name === 'feed') return 'atom'
  if (name === 'rdf') return 'rdf'
  // CDF keeps links in attributes, where RSS never does.
  const isCdf =
    name === 'channel' &&
    (root.attributes.has('href') || [...fields, ...entries].some((element) => element.attributes.has('href')))
  return isCdf ? 'cdf' : 'rss'
}
