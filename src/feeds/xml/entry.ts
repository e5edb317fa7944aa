import { readDate } from '../dates/index.js'
import { contentId } from '../identity.js'
import type { Entry } from '../index.js'
import { readerLink, resolveLink } from '../links.js'
import { personName } from '../people.js'
import { titleText } from '../title.js'
import { readAttributes } from './attributes.js'
import { type Element, readHtml, readTitle } from './constructs.js'
import { type RawElement, readElements } from './elements.js'
import { canonicalName, innerScope, type Scope } from './namespaces.js'
import type { OutlineElement } from './outline.js'
import { readPerson } from './person.js'
import type { DeclaredEntities } from './references.js'
import { plainContent } from './text.js'

/** A value and how good its origin is: 0 is the best, and the first of equals counts. */
type Ranked<Value> = { value: Value; rank: number }

type Draft = {
  id?: Ranked<string>
  isPermalink: boolean
  link?: Ranked<string>
  originalLink?: string | undefined
  title?: Ranked<string>
  summary?: Ranked<string>
  content?: Ranked<string>
  author?: Ranked<string>
  authorUrl?: string
  published?: Ranked<Date>
  updated?: Ranked<Date>
  language?: string
  comments?: number
  inReplyTo?: string
  rating?: number
}

type Reader = (draft: Draft, element: Element) => void

type RankedField = 'id' | 'link' | 'title' | 'summary' | 'content' | 'author' | 'published' | 'updated'

function keep<Field extends RankedField>(
  draft: Draft,
  field: Field,
  rank: number,
  read: () => NonNullable<Draft[Field]>['value'] | undefined,
): void {
  const present = draft[field]
  if (rank === Number.POSITIVE_INFINITY || (present !== undefined && present.rank <= rank)) return
  const value = read()
  if (value !== undefined && value !== '') Object.assign(draft, { [field]: { value, rank } })
}

const plain = (element: Element): string => plainContent(element.inner, element.declared)

const title =
  (rank: number): Reader =>
  (draft, element) =>
    keep(draft, 'title', rank, () => readTitle(element))
const summary =
  (rank: number): Reader =>
  (draft, element) =>
    keep(draft, 'summary', rank, () => readHtml(element))
const content =
  (rank: number): Reader =>
  (draft, element) =>
    keep(draft, 'content', rank, () => readHtml(element))
const published =
  (rank: number): Reader =>
  (draft, element) =>
    keep(draft, 'published', rank, () => readDate(plain(element)))
const updated =
  (rank: number): Reader =>
  (draft, element) =>
    keep(draft, 'updated', rank, () => readDate(plain(element)))
/** Where a link that counts readers leads to in the end. */
const readOriginalLink: Reader = (draft, element) => {
  draft.originalLink ??= readerLink(plain(element), element.scope.base)
}

const author =
  (rank: number): Reader =>
  (draft, element) =>
    keep(draft, 'author', rank, () => {
      const person = readPerson(element)
      if (person?.url !== undefined) draft.authorUrl = person.url
      return person?.name
    })

function readId(draft: Draft, element: Element): void {
  keep(draft, 'id', 0, () => plain(element))
  if (element.name === 'guid')
    draft.isPermalink = !/^\s*false\s*$/i.test(element.attributes.get('ispermalink') ?? '')
}

/** RSS's link is text, Atom's an attribute with a relation; many feeds have both. */
function readLink(draft: Draft, element: Element): void {
  const { attributes, scope } = element
  const relation = attributes.get('rel')?.trim().toLowerCase() ?? ''
  const counted = attributes.get('thr:count')
  if (relation === 'replies' && counted !== undefined) setIfDefined(draft, 'comments', count(counted))
  // In RSS, where Atom's link is a guest, the feed's own counts for more.
  const rank = rankOfLink(relation, attributes.get('type')) + (element.name === 'link' ? 0 : 3)
  const target = attributes.get('href') ?? attributes.get('rdf:resource')
  keep(draft, 'link', rank, () => readerLink(target ?? plain(element), scope.base))
}

/** From here on, a link leads to the entry in some other form. */
const LINK_TO_OTHER_FORM = 20

/** The page itself first, best if it says that it is HTML. A link to the entry as a feed is better than none. */
function rankOfLink(relation: string, type: string | undefined): number {
  if (relation === '' || relation === 'alternate' || relation.endsWith('/alternate')) {
    if (type === undefined) return 1
    return /html/i.test(type) ? 0 : 2
  }
  return /^(?:self|via|related)$/.test(relation) ? LINK_TO_OTHER_FORM : Number.POSITIVE_INFINITY
}

const count = (text: string): number | undefined => (/^\s*\d{1,9}\s*$/.test(text) ? Number(text) : undefined)

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['title', title(0)],
  ['atom:title', title(1)],
  ['dc:title', title(2)],
  ['media:title', title(3)],
  ['itunes:title', title(4)],
  ['guid', readId],
  ['id', readId],
  ['atom:id', (draft, element) => keep(draft, 'id', 1, () => plain(element))],
  ['dc:identifier', (draft, element) => keep(draft, 'id', 2, () => plain(element))],
  ['feedburner:origlink', readOriginalLink],
  ['link', readLink],
  ['atom:link', readLink],
  ['xhtml:link', readLink],
  ['content:encoded', content(0)],
  ['content', content(1)],
  ['atom:content', content(1)],
  ['xhtml:body', content(2)],
  ['xhtml:div', content(2)],
  ['body', content(3)],
  ['fullitem', content(3)],
  ['description', readDescription],
  ['summary', readDescription],
  ['atom:summary', summary(1)],
  ['abstract', summary(1)],
  ['dc:description', summary(2)],
  ['itunes:summary', summary(3)],
  ['media:description', summary(4)],
  ['itunes:subtitle', summary(5)],
  ['author', author(0)],
  ['dc:creator', author(1)],
  ['dc:author', author(1)],
  ['atom:author', author(2)],
  ['itunes:author', author(3)],
  ['creator', author(3)],
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
  ['slash:comments', (draft, element) => setIfDefined(draft, 'comments', count(plain(element)))],
  ['thr:total', (draft, element) => setIfDefined(draft, 'comments', count(plain(element)))],
  [
    'thr:in-reply-to',
    (draft, { attributes }) =>
      setIfDefined(draft, 'inReplyTo', attributes.get('ref') ?? attributes.get('href')),
  ],
  ['im:rating', (draft, element) => setIfDefined(draft, 'rating', count(plain(element)))],
  ['media:group', readInside],
  ['source', readSource],
])

/** A feed that has both description and summary means the second as the content, and none of its words may be lost. */
function readDescription(draft: Draft, element: Element): void {
  if (draft.summary?.rank === 0) keep(draft, 'content', 4, () => readHtml(element))
  else summary(0)(draft, element)
}

function setIfDefined<Field extends 'comments' | 'inReplyTo' | 'rating'>(
  draft: Draft,
  field: Field,
  value: Draft[Field] | undefined,
): void {
  if (value !== undefined && draft[field] === undefined) Object.assign(draft, { [field]: value })
}

function language(draft: Draft, element: Element): void {
  const tag = plain(element)
  if (tag !== '') draft.language ??= tag
}

/** media:group holds one item's title and text a level deeper. */
function readInside(draft: Draft, element: Element): void {
  readElements(element.inner, (raw) => {
    const inner = elementOf(raw, element.scope, element.declared)
    if (inner.name === 'media:title' || inner.name === 'media:description')
      readers.get(inner.name)?.(draft, inner)
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

/** Gives an element its name by meaning, its attributes and its scope. */
function elementOf(raw: RawElement, outer: Scope, declared: DeclaredEntities): Element {
  const attributes = readAttributes(raw.attributes, declared)
  const scope = innerScope(outer, attributes)
  return { name: canonicalName(raw.name, scope), attributes, inner: raw.inner, scope, declared }
}

/** Reads one item or entry. */
export function readEntry(item: OutlineElement, outer: Scope, declared: DeclaredEntities): Entry {
  const scope = innerScope(outer, item.attributes)
  const draft: Draft = { isPermalink: false }
  readElements(item.inner, (raw) => {
    // Most elements are read under the name they have; only those that declare a namespace need a look inside.
    const name = raw.attributes.includes('xmlns') ? undefined : canonicalName(raw.name, scope)
    if (name !== undefined && !readers.has(name)) return
    const element = elementOf(raw, scope, declared)
    readers.get(element.name)?.(draft, element)
  })
  readOwnAttributes(draft, item, scope)
  return finish(draft, scope)
}

/** RDF names an item in an attribute; CDF gives link and date there. */
function readOwnAttributes(draft: Draft, { attributes }: OutlineElement, scope: Scope): void {
  const about = attributes.get('rdf:about') ?? attributes.get('about')
  if (about !== undefined) keep(draft, 'id', 0, () => about.trim())
  const href = attributes.get('href')
  if (href !== undefined) keep(draft, 'link', 3, () => readerLink(href, scope.base))
  const modified = attributes.get('lastmod')
  if (modified !== undefined) keep(draft, 'updated', 4, () => readDate(modified))
}

function finish(draft: Draft, scope: Scope): Entry {
  const id = draft.id?.value === undefined ? undefined : resolveId(draft.id.value, scope)
  const idAsLink = id !== undefined && /^https?:\/\//i.test(id) ? readerLink(id, scope.base) : undefined
  const permalink =
    draft.isPermalink && id !== undefined && !/\s/.test(id) ? readerLink(id, scope.base) : undefined
  const page = draft.link !== undefined && draft.link.rank < LINK_TO_OTHER_FORM ? draft.link.value : undefined
  const entryLink = page ?? permalink ?? idAsLink ?? draft.originalLink ?? draft.link?.value
  const name = draft.author && personName(draft.author.value)
  return {
    id:
      id ??
      entryLink ??
      contentId([draft.title?.value, draft.summary?.value ?? draft.content?.value, draft.published?.value]),
    ...given('link', entryLink),
    ...given('originalLink', draft.originalLink),
    ...given('title', draft.title?.value),
    ...given('summary', draft.summary?.value),
    ...given('content', draft.content?.value),
    ...given('author', name && titleText(name, 'text')),
    ...given('authorUrl', draft.authorUrl),
    ...given('published', draft.published?.value),
    ...given('updated', draft.updated?.value),
    ...given('language', draft.language ?? scope.language),
    ...given('comments', draft.comments),
    ...given('inReplyTo', draft.inReplyTo),
    ...given('rating', draft.rating),
  }
}

/** Ids are compared as they are; only one that is a relative link needs the document to mean anything. */
const resolveId = (id: string, scope: Scope): string =>
  scope.base !== undefined && /^\.{0,2}\//.test(id) ? resolveLink(id, scope.base) : id

const given = <Field extends string, Value>(
  field: Field,
  value: Value | undefined,
): { [Key in Field]?: Value } =>
  value === undefined ? {} : ({ [field]: value } as { [Key in Field]?: Value })
