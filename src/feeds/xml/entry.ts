import { readDate } from '../dates/index.js'
import type { Entry } from '../feed.js'
import { contentId } from '../identity.js'
import { readerLink, resolveLink } from '../links.js'
import { personName } from '../people.js'
import { titleText } from '../title.js'
import { elementOf } from './constructs.js'
import { type Draft, emptyDraft } from './draft.js'
import { readElements } from './elements.js'
import { fieldReaders } from './field-readers.js'
import { LINK_TO_OTHER_FORM } from './link-rank.js'
import { canonicalName, innerScope, type Scope } from './namespaces.js'
import type { DeclaredEntities } from './references.js'
import { offer } from './slot.js'
import type { MarkupElement } from './well-formed.js'

/** Reads one item or entry. */
export function readEntry(item: MarkupElement, outer: Scope, declared: DeclaredEntities): Entry {
  const scope = innerScope(outer, item.attributes)
  const draft = emptyDraft()
  readElements(item.inner, (raw) => {
    // The name as it stands tells most elements nobody reads; one that declares a namespace needs a look inside.
    const name = raw.attributes.includes('xmlns') ? undefined : canonicalName(raw.name, scope)
    if (name !== undefined && !fieldReaders.has(name)) return
    const element = elementOf(raw, scope, declared, name)
    fieldReaders.get(element.name)?.(draft, element)
  })
  readOwnAttributes(draft, item, scope)
  return finish(draft, scope)
}

/** RDF names an item in an attribute; CDF gives link and date there. */
function readOwnAttributes(draft: Draft, { attributes }: MarkupElement, scope: Scope): void {
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
  if (draft.tags.size > 0) entry.tags = [...draft.tags]
  if (draft.captions.size > 0) entry.captions = [...draft.captions]
  const name = draft.author.value && titleText(personName(draft.author.value) ?? '', 'text')
  if (name) entry.author = name
  if (draft.authorUrl !== undefined) entry.authorUrl = draft.authorUrl
  if (draft.published.value !== undefined) entry.published = draft.published.value
  if (draft.updated.value !== undefined) entry.updated = draft.updated.value
  const spoken = draft.language ?? scope.language
  if (spoken !== undefined) entry.language = spoken
  if (draft.comments !== undefined) entry.comments = draft.comments
  if (draft.inReplyTo !== undefined) entry.inReplyTo = draft.inReplyTo
  if (draft.inReplyToLink !== undefined) entry.inReplyToLink = draft.inReplyToLink
  if (draft.commentFeed !== undefined) entry.commentFeed = draft.commentFeed
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
