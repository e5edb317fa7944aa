import { readDate } from '../dates/index.js'
import { readerLink } from '../links.js'
import { addTag, keywordsIn } from '../tags.js'
import { type Element, elementOf, readHtml, readTitle } from './constructs.js'
import type { Draft } from './draft.js'
import { readElements } from './elements.js'
import { rankOfLink } from './link-rank.js'
import { readPerson } from './person.js'
import { offer, type Slot, wants } from './slot.js'
import { plainContent } from './text.js'

type Reader = (draft: Draft, element: Element) => void

const plain = (element: Element): string => plainContent(element.inner, element.declared)

/** A reader that fills one slot; the rank says how good this element is as an origin. */
const into =
  <Value>(slotOf: (draft: Draft) => Slot<Value>, read: (element: Element) => Value | undefined) =>
  (rank: number): Reader =>
  (draft, element) => {
    const slot = slotOf(draft)
    if (wants(slot, rank)) offer(slot, rank, read(element))
  }

const id = into((draft) => draft.id, plain)
const title = into((draft) => draft.title, readTitle)
const summary = into((draft) => draft.summary, readHtml)
const content = into((draft) => draft.content, readHtml)
const published = into(
  (draft) => draft.published,
  (element) => readDate(plain(element)),
)
const updated = into(
  (draft) => draft.updated,
  (element) => readDate(plain(element)),
)

const author =
  (rank: number): Reader =>
  (draft, element) => {
    const person = wants(draft.author, rank) ? readPerson(element) : undefined
    if (person === undefined) return
    offer(draft.author, rank, person.name)
    draft.authorUrl = person.url
  }

function readGuid(draft: Draft, element: Element): void {
  draft.isPermalink = !/^\s*false\s*$/i.test(element.attributes.get('ispermalink') ?? '')
  id(0)(draft, element)
}

/** RSS's link is text, Atom's an attribute with a relation; many feeds have both. */
function readLink(draft: Draft, element: Element): void {
  const { attributes, scope } = element
  const relation = attributes.get('rel')?.trim().toLowerCase() ?? ''
  if (relation === 'replies') {
    draft.comments ??= count(attributes.get('thr:count'))
    if (/atom|rss|xml/i.test(attributes.get('type') ?? ''))
      draft.commentFeed ??= readerLink(attributes.get('href'), scope.base)
  }
  // In RSS, where Atom's link is a guest, the feed's own counts for more.
  const rank = rankOfLink(relation, attributes.get('type')) + (element.name === 'link' ? 0 : 3)
  if (!wants(draft.link, rank)) return
  const target = attributes.get('href') ?? attributes.get('rdf:resource') ?? plain(element)
  offer(draft.link, rank, readerLink(target, scope.base))
}

/** A feed that has both description and summary means the second as the content, and none of its words may be lost. */
function readDescription(draft: Draft, element: Element): void {
  if (draft.summary.rank === 0) content(4)(draft, element)
  else summary(0)(draft, element)
}

/** More pictures than anybody looks at. */
const MOST_CAPTIONS = 20

/** What a picture or film is filed under, and so the item. */
const ABOUT_MEDIA: ReadonlySet<string> = new Set(['media:keywords', 'media:category'])

/** media:group holds one item's title and text a level deeper; media:content does so for a picture, in a group or not. */
function readMedia(draft: Draft, element: Element): void {
  readElements(element.inner, (raw) => {
    const inner = elementOf(raw, element.scope, element.declared)
    if (inner.name === 'media:content' && element.name === 'media:group') readMedia(draft, inner)
    if (ABOUT_MEDIA.has(inner.name)) fieldReaders.get(inner.name)?.(draft, inner)
    if (inner.name !== 'media:title' && inner.name !== 'media:description') return
    fieldReaders.get(inner.name)?.(draft, inner)
    if (element.name !== 'media:content' || draft.captions.size >= MOST_CAPTIONS) return
    const caption = readHtml(inner)
    if (caption !== undefined) draft.captions.add(caption)
  })
}

/** The feed that an entry was copied from: its title is a tag; in Atom its author is the entry's if it has none itself. */
function readSource(draft: Draft, element: Element): void {
  if (!/<[a-z]/i.test(element.inner)) {
    addTag(draft.tags, plain(element))
    return
  }
  readElements(element.inner, (raw) => {
    const inner = elementOf(raw, element.scope, element.declared)
    if (inner.name === 'author') author(10)(draft, inner)
    else if (inner.name === 'title') addTag(draft.tags, readTitle(inner))
  })
}

/** RSS's category is text; Atom's has a term and may have a label for people. */
function readCategory(draft: Draft, element: Element): void {
  const { attributes } = element
  for (const tag of [attributes.get('label'), attributes.get('term'), plain(element)]) addTag(draft.tags, tag)
}

function readKeywords(draft: Draft, element: Element): void {
  for (const tag of keywordsIn(plain(element))) addTag(draft.tags, tag)
}

function count(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : undefined
}

const comments: Reader = (draft, element) => {
  draft.comments ??= count(plain(element))
}
const language: Reader = (draft, element) => {
  draft.language ??= plain(element) || undefined
}

/** Every element that is read, by its name's meaning. Where several hold one field, the number ranks them. */
export const fieldReaders: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['guid', readGuid],
  ['id', id(0)],
  ['atom:id', id(1)],
  ['dc:identifier', id(2)],
  ['link', readLink],
  ['atom:link', readLink],
  ['xhtml:link', readLink],
  [
    'feedburner:origlink',
    (draft, element) => {
      draft.originalLink ??= readerLink(plain(element), element.scope.base)
    },
  ],
  ['title', title(0)],
  ['atom:title', title(1)],
  ['dc:title', title(2)],
  ['media:title', title(3)],
  ['itunes:title', title(4)],
  ['description', readDescription],
  ['summary', readDescription],
  ['atom:summary', summary(1)],
  ['abstract', summary(1)],
  ['dc:description', summary(2)],
  ['dcterms:abstract', summary(2)],
  ['itunes:summary', summary(3)],
  ['media:description', summary(4)],
  ['itunes:subtitle', summary(5)],
  ['content:encoded', content(0)],
  ['content', content(1)],
  ['atom:content', content(1)],
  ['xhtml:body', content(2)],
  ['xhtml:div', content(2)],
  ['body', content(3)],
  ['fullitem', content(3)],
  ['media:group', readMedia],
  ['media:content', readMedia],
  ['category', readCategory],
  ['atom:category', readCategory],
  ['media:category', readCategory],
  ['dc:subject', readCategory],
  ['media:keywords', readKeywords],
  ['itunes:keywords', readKeywords],
  ['author', author(0)],
  ['dc:creator', author(1)],
  ['dc:author', author(1)],
  ['atom:author', author(2)],
  ['itunes:author', author(3)],
  ['creator', author(3)],
  ['source', readSource],
  ['pubdate', published(0)],
  ['published', published(0)],
  ['issued', published(1)],
  ['atom:published', published(1)],
  ['dc:date', published(2)],
  ['dcterms:issued', published(3)],
  ['dcterms:created', published(3)],
  ['created', published(4)],
  ['date', published(5)],
  ['updated', updated(0)],
  ['modified', updated(0)],
  ['atom:updated', updated(1)],
  ['dcterms:modified', updated(2)],
  ['lastbuilddate', updated(3)],
  ['dc:language', language],
  ['language', language],
  ['slash:comments', comments],
  ['thr:total', comments],
  [
    'thr:in-reply-to',
    (draft, { attributes, scope }) => {
      draft.inReplyTo ??= attributes.get('ref') ?? attributes.get('href')
      draft.inReplyToLink ??= readerLink(attributes.get('href'), scope.base)
    },
  ],
  [
    'wfw:commentrss',
    (draft, element) => {
      draft.commentFeed ??= readerLink(plain(element), element.scope.base)
    },
  ],
  [
    'im:rating',
    (draft, element) => {
      draft.rating ??= count(plain(element))
    },
  ],
])
