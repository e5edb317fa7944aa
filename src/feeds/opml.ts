import { Failed } from '../model/failed.js'
import { decodeBytes } from './charset/index.js'
import { readAttributes } from './xml/attributes.js'
import { isNameStart, readTag } from './xml/elements.js'
import { withoutProlog } from './xml/prolog.js'

/** A feed in a list of subscriptions, as feed readers exchange them: http://opml.org/spec2.opml */
export type Subscription = { url: string; title?: string }

/** No reader follows as many feeds; a hostile file could name millions. */
const MOST = 100_000

/**
 * The feeds of an OPML file, however deeply they are nested. The folders they stand in are not kept. One pass over the tags,
 * without a tree and without entities that expand each other, so that a hostile file costs no more than its length.
 *
 * @throws Failed when it is no OPML
 */
export function readOpml(bytes: Uint8Array): Subscription[] {
  const { xml, declared } = withoutProlog(decodeBytes(bytes, undefined).text)
  if (!/^<opml[\s>]/i.test(xml)) throw new Failed({ code: 'opml-unknown', args: {} })
  const feeds: Subscription[] = []
  let position = 0
  while (feeds.length < MOST) {
    const open = xml.indexOf('<', position)
    if (open < 0) break
    const end = skipped(xml, open)
    if (end !== undefined) {
      position = end
      continue
    }
    const tag = readTag(xml, open)
    if (tag === undefined) break
    position = tag.end + 1
    if (xml.slice(open + 1, tag.nameEnd).toLowerCase() !== 'outline') continue
    const attributes = readAttributes(xml.slice(tag.nameEnd, tag.end), declared)
    const url = attributes.get('xmlurl')?.trim()
    const title = (attributes.get('text') || attributes.get('title'))?.trim()
    if (url) feeds.push({ url, ...(title && { title }) })
  }
  return feeds
}

/** Where to go on behind a comment, a CDATA section, an end tag or a stray `<`; undefined at the start of an element. */
function skipped(xml: string, open: number): number | undefined {
  if (isNameStart(xml.charCodeAt(open + 1))) return undefined
  const mark = xml.startsWith('<!--', open) ? '-->' : xml.startsWith('<![CDATA[', open) ? ']]>' : undefined
  if (mark === undefined) return open + 1
  const end = xml.indexOf(mark, open)
  // Without its end everything behind it is in it.
  return end < 0 ? xml.length : end + mark.length
}

/** The feeds as an OPML file that every feed reader takes. */
export function writeOpml(feeds: readonly Subscription[]): string {
  const outlines = feeds.map(({ url, title = url }) => {
    const name = attribute(title)
    return `    <outline type="rss" text="${name}" title="${name}" xmlUrl="${attribute(url)}"/>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>Sources of mentions</title>
  </head>
  <body>
${outlines.join('')}  </body>
</opml>
`
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** White space other than a blank would be read back as one; what XML has no character for is left out. */
const attribute = (text: string): string =>
  text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/[&<>"]/g, (char) => references[char] ?? char)
    .replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`)
