import { resolveLinksInHtml } from '../links.js'
import { looksLikeHtml, type TextKind, titleText } from '../title.js'
import { type Attributes, readAttributes } from './attributes.js'
import type { RawElement } from './elements.js'
import { canonicalName, innerScope, type Scope } from './namespaces.js'
import type { DeclaredEntities } from './references.js'
import { type Decoded, decodeContent, escapeHtml } from './text.js'

/** An element with what is needed to make sense of it. */
export type Element = {
  /** By meaning, see `canonicalName`. */
  name: string
  attributes: Attributes
  inner: string
  scope: Scope
  declared: DeclaredEntities
}

/**
 * Gives an element its name by meaning, its attributes and its scope.
 *
 * @param name by meaning, where it is known
 */
export function elementOf(raw: RawElement, outer: Scope, declared: DeclaredEntities, name?: string): Element {
  const attributes = readAttributes(raw.attributes, declared)
  const scope = innerScope(outer, attributes)
  return { name: name ?? canonicalName(raw.name, scope), attributes, inner: raw.inner, scope, declared }
}

/** A title, which a feed may give as text, HTML or XHTML, as text. */
export function readTitle(element: Element): string | undefined {
  const { value, isMarkup } = decoded(element)
  return titleText(value, isMarkup ? 'html' : kindOf(element, value))
}

/** A summary or content, which a feed may give as text, HTML or XHTML, as HTML with absolute links. */
export function readHtml(element: Element): string | undefined {
  const { value, isMarkup } = decoded(element)
  if (value === '') return undefined
  if (isMarkup) return resolveLinksInHtml(bareMarkup(value), element.scope.base)
  if (kindOf(element, value) === 'text') return textAsHtml(value)
  return resolveLinksInHtml(value, element.scope.base)
}

/** Plain text as HTML that shows it the same way. */
export const textAsHtml = (text: string): string => escapeHtml(text).replace(/\r?\n/g, '<br>\n')

function decoded(element: Element): Decoded {
  const content = decodeContent(element.inner, element.declared)
  if (!isBase64(element)) return content
  return { value: Buffer.from(content.value, 'base64').toString('utf8').trim(), isMarkup: false }
}

/** Atom 0.3 says so; Atom 1.0 means it by any type that is neither text nor XML. */
function isBase64({ attributes }: Element): boolean {
  if (attributes.size === 0) return false
  const mode = attributes.get('mode')?.toLowerCase()
  if (mode !== undefined) return mode === 'base64'
  return /^(?:application|image|audio|video)\/(?!.*(?:xml|html|json))/i.test(attributes.get('type') ?? '')
}

function kindOf({ name, attributes }: Element, value: string): TextKind {
  const type = attributes.get('type')?.trim().toLowerCase() ?? ''
  if (type.includes('html') || type.includes('xml')) return 'html'
  if (type.startsWith('text') || type.startsWith('application/')) return 'text'
  if (!isAtomConstruct(name)) return 'untyped'
  // Atom's default is text, but feeds that forget the type do so around HTML.
  return looksLikeHtml(value) ? 'html' : 'text'
}

/** These names are Atom's alone, or (`title`) harmless to treat so. */
const isAtomConstruct = (name: string): boolean =>
  name === 'summary' || name === 'content' || name === 'subtitle'

/** XHTML as HTML: without the wrapping `<div>`, prefixes, and namespace declarations. */
function bareMarkup(value: string): string {
  let markup = value
  if (/<\/?\w+:/.test(markup)) markup = markup.replace(/(<\/?)[a-z][\w-]*:(?=[a-z])/gi, '$1')
  const wrapped = /^<div(?:\s[^<>]*)?>/i.exec(markup)
  if (wrapped !== null && markup.endsWith('</div>') && markup.indexOf('</div>') === markup.length - 6) {
    markup = markup.slice(wrapped[0].length, -6).trim()
  }
  return markup
}
