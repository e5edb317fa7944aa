import type { Feed } from '../index.js'
import { readChannel } from './channel.js'
import { readEntry } from './entry.js'
import { innerScope, rootScope } from './namespaces.js'
import { isFlatRoot, localName, type Outline, parseOutline } from './outline.js'
import { withoutProlog } from './prolog.js'
import type { DeclaredEntities } from './references.js'
import { holdsEntries, rootNameOf, salvageOutline } from './salvage.js'

/** Text this long without a tag, or white space, would cost fast-xml-parser an object per character. */
const LONGEST_TEXT = 262_144

type Read = { outline: Outline; notices: string[] }

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
  const rootName = rootNameOf(document)
  const { outline, notices } = readOutline(document, rootName, declared, maxEntries)
  if (outline.leftOut > 0) {
    notices.push(`too many entries: the first ${maxEntries} were read, ${outline.leftOut} left out`)
  }
  const root = rootScope(rootName, outline.root.attributes, base)
  const scope = innerScope(root, outline.channel)
  const channel = readChannel(outline, scope, declared)
  const format = formatOf(outline)
  const entries = outline.entries.map((item) => readEntry(item, scope, declared))
  // Atom says that the feed's author wrote every entry that names none.
  if (format === 'atom' && channel.author !== undefined)
    for (const entry of entries) entry.author ??= channel.author
  if (channel.language !== undefined) for (const entry of entries) entry.language ??= channel.language
  return { format, ...channel, notices, entries }
}

const ROOT = /<(?:(?:[\w.-]+:)?(?:rss|feed|rdf|channel)|(html|head|body|script))(?=[\s/>])/i
const ROOT_IN_PAGE = /<(?:rss\s[^<>]*\bversion|feed\s[^<>]*\bxmlns)\s*=/i

/**
 * The document from its root on; undefined when there is none that could be a feed's. A server's warning in front of it
 * is skipped. In a web page, only a root that says what it is counts: some sites wrap their feed in one.
 */
function fromRoot(xml: string): string | undefined {
  const root = ROOT.exec(xml)
  if (root === null) return holdsEntries(xml) ? xml : undefined
  const start = root[1] === undefined ? root.index : xml.search(ROOT_IN_PAGE)
  return start < 0 ? undefined : xml.slice(start)
}

function readOutline(xml: string, rootName: string, declared: DeclaredEntities, maxEntries: number): Read {
  const bounded = xml.replace(/[ \t\r\n]{256,}/g, '\n')
  let problem = 'text without a tag is too long'
  if (!hasLongText(bounded)) {
    try {
      return { outline: parseOutline(bounded, rootName, declared, maxEntries), notices: [] }
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error)
    }
  }
  const outline = salvageOutline(bounded, rootName, declared, maxEntries)
  const count = outline.entries.length
  const entries = count === 1 ? '1 entry' : `${count} entries`
  return {
    outline,
    notices: [
      outline.cutOff ? `truncated: ${entries} salvaged` : `not well-formed (${problem}): ${entries} salvaged`,
    ],
  }
}

function hasLongText(xml: string): boolean {
  if (xml.length < LONGEST_TEXT) return false
  let position = 0
  while (true) {
    const next = xml.indexOf('<', position)
    if ((next < 0 ? xml.length : next) - position > LONGEST_TEXT) return true
    if (next < 0) return false
    position = next + 1
  }
}

function formatOf({ root, fields, entries }: Outline): Feed['format'] {
  const name = localName(root.name)
  if (name === 'feed') return 'atom'
  if (name === 'rdf') return 'rdf'
  // CDF keeps links in attributes, where RSS never does.
  const isCdf =
    isFlatRoot(root.name) &&
    (root.attributes.has('href') || [...fields, ...entries].some((element) => element.attributes.has('href')))
  return isCdf ? 'cdf' : 'rss'
}
