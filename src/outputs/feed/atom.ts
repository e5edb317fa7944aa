import { safeText } from '../../terminal/safe.js'
import type { Output } from '../../views/report.js'
import { composeFeed } from './compose.js'
import type { OutEntry, OutFeed } from './feed.js'

/** RFC 4287, for feed readers. It names no address of its own: a file has none. */
export const atom: Output = {
  isForPrograms: true,
  render: (report, view) => text(composeFeed(report, view)),
}

const text = ({ id, title, summary, at, entries }: OutFeed): string =>
  `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    ...inner([
      element('id', id),
      element('title', title),
      element('subtitle', summary),
      element('updated', at.toISOString()),
      // Who wrote an entry of which nobody knows that.
      `<author>${element('name', 'mentions')}</author>`,
      '<generator>mentions</generator>',
    ]),
    ...entries.flatMap((entry) => inner(['<entry>', ...inner(entryLines(entry)), '</entry>'])),
    '</feed>',
  ].join('\n')}\n`

const entryLines = ({
  id,
  title,
  publishedAt,
  updatedAt,
  url,
  author,
  tags,
  content,
}: OutEntry): string[] => [
  element('id', id),
  element('title', title),
  element('updated', updatedAt.toISOString()),
  ...(publishedAt === undefined ? [] : [element('published', publishedAt.toISOString())]),
  ...(url === undefined ? [] : [`<link rel="alternate" href="${escaped(url)}"/>`]),
  ...(author === undefined
    ? []
    : [
        `<author>${element('name', author.name)}${author.url === undefined ? '' : element('uri', author.url)}</author>`,
      ]),
  ...tags.map((tag) => `<category term="${escaped(tag)}"/>`),
  `<content type="html">${escapedMarkup(content.map(({ markup }) => markup).join(''))}</content>`,
]

const inner = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`)

const element = (name: string, words: string): string => `<${name}>${escaped(words)}</${name}>`

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escapedMarkup = (text: string): string => text.replace(/[&<>"]/g, (char) => entities[char] ?? char)

/** What XML may not hold at all goes with what a terminal may not be shown. */
const escaped = (text: string): string => escapedMarkup(safeText(text))
