import { readDate } from '../dates/index.js'
import { readerLink, siteLink } from '../links.js'
import { personName } from '../people.js'
import { type Element, readHtml, readTitle } from './constructs.js'
import { readInterval } from './interval.js'
import { rankOfLink } from './link-rank.js'
import { canonicalName, innerScope, type Scope } from './namespaces.js'
import type { Outline } from './outline.js'
import { readPerson } from './person.js'
import type { DeclaredEntities } from './references.js'
import { emptySlot, offer, wants } from './slot.js'
import { plainContent } from './text.js'

/** What a feed says about itself. */
export type Channel = {
  title?: string
  link?: string
  description?: string
  language?: string
  author?: string
  published?: Date
  updated?: Date
  interval?: number
  total?: number
}

/** Per field, the elements that hold it, the best first. */
const names = {
  title: ['title', 'atom:title', 'dc:title', 'itunes:title'],
  description: [
    'description',
    'subtitle',
    'tagline',
    'atom:subtitle',
    'dc:description',
    'abstract',
    'itunes:summary',
    'info',
  ],
  language: ['language', 'dc:language'],
  author: [
    'author',
    'managingeditor',
    'dc:creator',
    'dc:author',
    'atom:author',
    'itunes:author',
    'webmaster',
    'dc:publisher',
  ],
  published: ['pubdate', 'published', 'dc:date', 'issued', 'created', 'dcterms:created'],
  updated: ['updated', 'modified', 'lastbuilddate', 'atom:updated', 'dcterms:modified', 'dc:date'],
} as const

/** Reads the feed's own fields. */
export function readChannel(outline: Outline, scope: Scope, declared: DeclaredEntities): Channel {
  const elements = outline.fields.map(({ name, attributes, inner }): Element => {
    const inside = innerScope(scope, attributes)
    return { name: canonicalName(name, inside), attributes, inner, scope: inside, declared }
  })
  const first = <Value>(
    wanted: readonly string[],
    read: (element: Element) => Value | undefined,
  ): Value | undefined => {
    for (const name of wanted) {
      for (const element of elements) {
        const value = element.name === name ? read(element) : undefined
        if (value !== undefined && value !== '') return value
      }
    }
    return undefined
  }
  const plain = (element: Element): string => plainContent(element.inner, declared)
  const date = (element: Element): Date | undefined => readDate(plain(element))
  const text = (name: string): string | undefined => first([name], plain)
  const total = text('opensearch:totalresults')
  const channel: { [Field in keyof Channel]: Channel[Field] | undefined } = {
    title: first(names.title, readTitle),
    link:
      feedLink(elements) ??
      readerLink(outline.root.attributes.get('href') ?? outline.channel.get('href'), scope.base),
    description: first(names.description, readHtml),
    language: first(names.language, plain) ?? scope.language,
    author: first(names.author, (element) => {
      const name = readPerson(element)?.name
      return name && personName(name)
    }),
    published: first(names.published, date),
    updated: first(names.updated, date) ?? readDate(outline.root.attributes.get('lastmod') ?? ''),
    interval: readInterval({
      ttl: text('ttl'),
      period: text('sy:updateperiod'),
      frequency: text('sy:updatefrequency'),
    }),
    total: total !== undefined && /^\d{1,9}$/.test(total) ? Number(total) : undefined,
  }
  return Object.fromEntries(Object.entries(channel).filter(([, value]) => value !== undefined))
}

/** The site a feed belongs to: RSS's link, or Atom's alternate one; its own address at worst. */
function feedLink(elements: readonly Element[]): string | undefined {
  const best = emptySlot<string>()
  for (const { name, attributes, inner, scope, declared } of elements) {
    if (name !== 'link' && name !== 'atom:link') continue
    const relation = attributes.get('rel')?.trim().toLowerCase() ?? ''
    // In RSS, where Atom's link is a guest, the feed's own counts for more.
    const rank = rankOfLink(relation, attributes.get('type')) + (name === 'link' ? 0 : 3)
    const target = attributes.get('href') ?? plainContent(inner, declared)
    if (wants(best, rank)) offer(best, rank, siteLink(target, scope.base))
  }
  return best.value
}
