import { Failed } from '../model/failed.js'
import type { Notice } from '../model/notice.js'
import { readDate } from './dates/index.js'
import type { Entry, Feed } from './feed.js'
import { contentId } from './identity.js'
import { salvageJson } from './json-salvage.js'
import { baseOfEntries, readerLink, resolveLinksInHtml, siteLink } from './links.js'
import { addTag } from './tags.js'
import { titleText } from './title.js'
import { textAsHtml } from './xml/constructs.js'

type Json = Readonly<Record<string, unknown>>

/**
 * Reads a JSON Feed 1.0 or 1.1, and what calls itself one: ids as numbers, authors as strings, a missing version.
 *
 * @returns undefined when this is JSON of some other kind
 * @throws SyntaxError when it is no JSON, nor the beginning of one with an item in it, Failed when reading it would take too much memory
 */
export function readJsonFeed(text: string, base: string | undefined, maxEntries: number): Feed | undefined {
  if (holdsMore(text, '{', MOST_PARTS) || holdsMore(text, '[', MOST_PARTS))
    throw new Failed({ code: 'json-too-many-parts', args: {} })
  const notices: Notice[] = []
  const document = parseOrSalvage(text, notices)
  if (!isObject(document)) return undefined
  const items = document.items
  const version = string(document.version)
  if (!Array.isArray(items) && !version?.includes('jsonfeed.org')) return undefined
  const all: readonly unknown[] = Array.isArray(items) ? items : []
  const leftOut = all.length - maxEntries
  if (leftOut > 0) notices.push({ code: 'too-many-entries', args: { read: maxEntries, leftOut } })
  const author = authorOf(document, base)
  const language = string(document.language)
  const link = siteLink(string(document.home_page_url), base)
  const inside = baseOfEntries(base, link)
  const entries = all
    .slice(0, maxEntries)
    .filter(isObject)
    .map((item) => ({
      ...author,
      ...(language === undefined ? {} : { language }),
      ...readItem(item, inside),
    }))
  return definedOnly({
    format: 'json' as const,
    title: title(document.title),
    link,
    description: asHtml(document.description),
    language,
    author: author.author,
    notices,
    entries,
  })
}

/** What is damaged is read as far as it is good, with a notice. */
function parseOrSalvage(text: string, notices: Notice[]): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const salvaged = salvageJson(text)
    if (salvaged === undefined) throw cause
    const { document, isCut } = salvaged
    notices.push({ code: isCut ? 'cut-off' : 'damaged', args: { entries: document.items.length } })
    return document
  }
}

/** Objects and lists; more of them than this need more memory than their text, and no feed has them. */
const MOST_PARTS = 1_000_000

function holdsMore(text: string, character: string, most: number): boolean {
  let count = 0
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) {
    if (++count > most) return true
  }
  return false
}

function readItem(item: Json, base: string | undefined): Entry {
  const link = readerLink(string(item.url), base) ?? readerLink(string(item.external_url), base)
  const html = string(item.content_html)
  const words = asHtml(item.content_text)
  const summary = asHtml(item.summary)
  return definedOnly({
    id:
      string(item.id) ?? link ?? contentId([string(item.title), html ?? words, string(item.date_published)]),
    link,
    title: title(item.title),
    summary,
    content: html === undefined ? words : resolveLinksInHtml(html, base),
    tags: tagsOf(item),
    ...authorOf(item, base),
    published: date(item.date_published),
    updated: date(item.date_modified),
    language: string(item.language),
  })
}

function authorOf(holder: Json, base: string | undefined): { author?: string; authorUrl?: string } {
  const authors = holder.authors
  const author: unknown = Array.isArray(authors) && authors.length > 0 ? authors[0] : holder.author
  if (!isObject(author)) return definedOnly({ author: title(author) })
  return definedOnly({
    author: title(author.name) ?? string(author.url),
    authorUrl: readerLink(string(author.url), base),
  })
}

function tagsOf({ tags }: Json): string[] | undefined {
  const found = new Set<string>()
  if (Array.isArray(tags)) for (const tag of tags) addTag(found, string(tag))
  return found.size === 0 ? undefined : [...found]
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function string(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

const title = (value: unknown): string | undefined => {
  const text = string(value)
  return text === undefined ? undefined : titleText(text, 'untyped')
}

/** Plain text as HTML. */
const asHtml = (value: unknown): string | undefined => {
  const text = string(value)
  return text === undefined ? undefined : textAsHtml(text)
}

const date = (value: unknown): Date | undefined => readDate(string(value) ?? '')

type DefinedOnly<Fields> = { [Field in keyof Fields]: Exclude<Fields[Field], undefined> }

const definedOnly = <Fields extends object>(fields: Fields): DefinedOnly<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as DefinedOnly<Fields>
