import { jsonText } from '../../text/json-text.js'
import type { Output } from '../../views/report.js'
import { composeFeed } from './compose.js'
import type { OutEntry, OutFeed } from './feed.js'

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. It names no address of its own: a file has none. */
export const jsonFeed: Output = {
  isForPrograms: true,
  render: (report, view) => `${jsonText(value(composeFeed(report, view)), 2)}\n`,
}

const value = ({ title, summary, entries }: OutFeed) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  description: summary,
  language: 'en',
  authors: [{ name: 'mentions' }],
  items: entries.map(itemOf),
})

const itemOf = ({ id, title, publishedAt, updatedAt, url, author, tags, content }: OutEntry) => ({
  id,
  ...(url !== undefined && { url }),
  title,
  content_html: content.map(({ markup }) => markup).join(''),
  ...(publishedAt !== undefined && { date_published: publishedAt.toISOString() }),
  date_modified: updatedAt.toISOString(),
  ...(author !== undefined && { authors: [author] }),
  tags,
})
