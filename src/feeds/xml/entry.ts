import { readDate } from '../dates/index.js'
import { contentId } from '../identity.js'
import type { Entry } from '../index.js'
import { readerLink, resolveLink } from '../links.js'
import { personName } from '../people.js'
import { titleText } from '../title.js'
import { readAttributes } from './attributes.js'
import { type Element, readHtml, readTitle } from './constructs.js'
import { type RawElement, readElements } from './elements.js'
import { LINK_TO_OTHER_FORM, rankOfLink } from './link-rank.js'
import { canonicalName, innerScope, type Scope } from './namespaces.js'
import type { OutlineElement } from './outline.js'
import { readPerson } from './person.js'
import type { DeclaredEntities } from './references.js'
import { emptySlot, offer, type Slot, wants } from './slot.js'
import { plainContent } from './text.js'

/** An entry while it is being read. */
type Draft = {
  id: Slot<string>
  isPermalink: boolean
  link: Slot<string>
  originalLink: string | undefined
  title: Slot<string>
  summary: Slot<string>
  content: Slot<string>
  author: Slot<string>
  authorUrl: string | undefined
  published: Slot<Date>
  updated: Slot<Date>
  language: string | undefined
  comments: number | undefined
  inReplyTo: string | undefined
  rating: number | undefined
}

const emptyDraft = (): Draft => ({
  id: emptySlot(),
  isPermalink: false,
  link: emptySlot(),
  originalLink: undefined,
  title: emptySlot(),
  summary: emptySlot(),
  content: emptySlot(),
  author: emptySlot(),
  authorUrl: undefined,
  published: emptySlot(),
  updated: emptySlot(),
  language: undefined,
  comments: undefined,
  inReplyTo: undefined,
  rating: undefined,
})

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
  if (relation === 'replies') draft.comments ??= count(attributes.get('thr:count'))
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

/** media:group holds one item's title and text a level deeper. */
function readMediaGroup(draft: Draft, element: Element): void {
  readElements(element.inner, (raw) => {
    const inner = elementOf(raw, element.scope, element.declared)
    if (inner.name === 'media:title' || inner.name === 'media:description') {
      readers.get(inner.name)?.(draft, inner)
    }
  })
}

/** Atom's source: the feed that an entry was copied from, whose author is the entry's if it has none itself. */
function readSource(draft: Draft, element: Element): void {
  if (!element.inner.includes('author')) return
  readElements(element.inner, (raw) => {
    const inner = elementOf(raw, element.scope, element.declared)
    if (inner.name === 'author') author(10)(draft, inner)
  })
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
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
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
  ['media:group', readMediaGroup],
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
    (draft, { attributes }) => {
      draft.inReplyTo ??= attributes.get('ref') ?? attributes.get('href')
    },
  ],
  [
    'im:rating',
    (draft, element) => {
      draft.rating ??= count(plain(element))
    },
  ],
])

/** Gives an element its name by meaning, its attributes and its scope. */
function elementOf(raw: RawElement, outer: Scope, declared: DeclaredEntities): Element {
  const attributes = readAttributes(raw.attributes, declared)
  const scope = innerScope(outer, attributes)
  return { name: canonicalName(raw.name, scope), attributes, inner: raw.inner, scope, declared }
}

/** Reads one item or entry. */
export function readEntry(item: OutlineElement, outer: Scope, declared: DeclaredEntities): Entry {
  const scope = innerScope(outer, item.attributes)
  const draft = emptyDraft()
  readElements(item.inner, (raw) => {
    // The name as it stands tells most elements nobody reads; one that declares a namespace needs a look inside.
    const isNamedHere = !raw.attributes.includes('xmlns')
    if (isNamedHere && !readers.has(canonicalName(raw.name, scope))) return
    const element = elementOf(raw, scope, declared)
    readers.get(element.name)?.(draft, element)
  })
  readOwnAttributes(draft, item, scope)
  return finish(draft, scope)
}

/** RDF names an item in an attribute; CDF gives link and date there. */
function readOwnAttributes(draft: Draft, { attributes }: OutlineElement, scope: Scope): void {
  if (attributes.size === 0) return
  offer(draft.id, 0, (attributes.get('rdf:about') ?? attributes.get('about'))?.trim())
  const href = attributes.get('href')
  if (href !== undefined) offer(draft.link, 3, readerLink(href, scope.base))
  offer(draft.updated, 4, readDate(attributes.get('lastmod') ?? ''))
}

function finish(draft: Draft, scope: Scope): Entry {
  const ownId = draft.id.value === undefined ? undefined : resolveId(draft.id.value, scope)
  const link = linkOf(draft, ownId, scope)
  const words = [draft.title.value, draft.summary.value ?? draft.content.value, draft.published.value]
  const entry: Entry = { id: ownId ?? link ?? contentId(words) }
  if (link !== undefined) entry.link = link
  if (draft.originalLink !== undefined) entry.originalLink = draft.originalLink
  if (draft.title.value !== undefined) entry.title = draft.title.value
  if (draft.summary.value !== undefined) entry.summary = draft.summary.value
  if (draft.content.value !== undefined) entry.content = draft.content.value
  const name = draft.author.value && titleText(personName(draft.author.value) ?? '', 'text')
  if (name) entry.author = name
  if (draft.authorUrl !== undefined) entry.authorUrl = draft.authorUrl
  if (draft.published.value !== undefined) entry.published = draft.published.value
  if (draft.updated.value !== undefined) entry.updated = draft.updated.value
  const spoken = draft.language ?? scope.language
  if (spoken !== undefined) entry.language = spoken
  if (draft.comments !== undefined) entry.comments = draft.comments
  if (draft.inReplyTo !== undefined) entry.inReplyTo = draft.inReplyTo
  if (draft.rating !== undefined) entry.rating = draft.rating
  return entry
}

/** The entry's page: its link, else a guid that is one, else an id that looks like one. */
function linkOf(draft: Draft, ownId: string | undefined, scope: Scope): string | undefined {
  const { value, rank } = draft.link
  if (value !== undefined && rank < LINK_TO_OTHER_FORM) return value
  const isAddress =
    ownId !== undefined && (/^https?:\/\//i.test(ownId) || (draft.isPermalink && !/\s/.test(ownId)))
  return (isAddress ? readerLink(ownId, scope.base) : undefined) ?? draft.originalLink ?? value
}

/** Ids are compared as they are; only one that is a relative link needs the document to mean anything. */
const resolveId = (written: string, scope: Scope): string =>
  scope.base !== undefined && /^\.{0,2}\//.test(written) ? resolveLink(written, scope.base) : written
