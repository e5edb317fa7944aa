import { resolveLink } from '../links.js'
import type { Attributes } from './attributes.js'

/**
 * What an element's name means where it stands. Names are compared by namespace, not by prefix: `canonicalName` turns
 * `<x:creator xmlns:x="http://purl.org/dc/elements/1.1/">` into `dc:creator`, and the vocabulary of the feed itself
 * (RSS, RDF's RSS, or Atom, whatever its prefix) into a bare lower-case name.
 */
export type Scope = {
  /** Canonical prefix by the prefix in use; the default namespace under ''. */
  prefixes: ReadonlyMap<string, string>
  /** The canonical prefix of the feed's own vocabulary, for elements that declare it again. */
  own: string
  /** Names already looked up here. */
  known: Map<string, string>
  /** What relative links start from. */
  base: string | undefined
  language: string | undefined
}

/** By namespace, written without scheme, `www.` and trailing `/` or `#`, in lower case. '' is the feed's vocabulary. */
const canonicalPrefixes: ReadonlyMap<string, string> = new Map([
  ['w3.org/2005/atom', 'atom'],
  ['purl.org/atom/ns', 'atom'],
  ['example.com/newformat', 'atom'],
  ['example.com/necho', 'atom'],
  ['purl.org/echo', 'atom'],
  ['purl.org/pie', 'atom'],
  ['purl.org/rss/1.0', ''],
  ['my.netscape.com/rdf/simple/0.9', ''],
  ['channel.netscape.com/rdf/simple/0.9', ''],
  ['purl.org/net/rss1.1', ''],
  ['purl.org/dc/elements/1.1', 'dc'],
  ['purl.org/dc/elements/1.0', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['purl.org/rss/1.0/modules/slash', 'slash'],
  ['purl.org/rss/1.0/modules/syndication', 'sy'],
  ['purl.org/syndication/thread/1.0', 'thr'],
  ['search.yahoo.com/mrss', 'media'],
  ['itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
  ['w3.org/1999/xhtml', 'xhtml'],
  ['w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['itunes.apple.com/rss', 'im'],
  ['wellformedweb.org/commentapi', 'wfw'],
  ['a9.com/-/spec/opensearch/1.1', 'opensearch'],
  ['a9.com/-/spec/opensearchrss/1.0', 'opensearch'],
])

const knownPrefixes: ReadonlySet<string> = new Set(canonicalPrefixes.values())

const withoutDecoration = (uri: string): string =>
  uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    // Only from where a run of them begins: a name of a hundred thousand took ten seconds.
    .replace(/(?<![/#])[/#]+$/, '')

/**
 * The scope inside the root element. Whatever namespace the root is in is the feed's vocabulary, under any prefix; only
 * RDF's root stands in another one than what it holds.
 *
 * @param base what relative links start from outside the document
 */
export function rootScope(name: string, attributes: Attributes, base: string | undefined): Scope {
  const colon = name.indexOf(':')
  const prefix = name.slice(0, Math.max(colon, 0)).toLowerCase()
  const local = name.slice(colon + 1).toLowerCase()
  const ownPrefix = local === 'rdf' ? '' : prefix
  const uri = attributes.get(ownPrefix === '' ? 'xmlns' : `xmlns:${ownPrefix}`) ?? ''
  const own = canonicalPrefixOf(uri) ?? (local === 'feed' ? 'atom' : '')
  const prefixes = new Map([[own, '']])
  const scope = innerScope({ prefixes, own, known: new Map(), base, language: undefined }, attributes)
  return { ...scope, prefixes: new Map([...scope.prefixes, [ownPrefix, '']]), known: new Map() }
}

/** Prefixes of unknown namespaces that are kept. */
const MOST_PREFIXES = 100

/** The scope inside an element, given the one around it. */
export function innerScope(outer: Scope, attributes: Attributes): Scope {
  if (attributes.size === 0) return outer
  let prefixes: Map<string, string> | undefined
  let { base, language } = outer
  for (const [name, value] of attributes) {
    if (name === 'xml:base') base = resolveLink(value, base)
    else if (name === 'xml:lang') language = value.trim() === '' ? undefined : value.trim()
    else if (name === 'xmlns' || name.startsWith('xmlns:')) {
      prefixes ??= new Map(outer.prefixes)
      const prefix = name.slice('xmlns:'.length)
      const canonical = canonicalPrefixOf(value)
      if (canonical === undefined && prefixes.size >= MOST_PREFIXES) continue
      if (canonical !== undefined) prefixes.set(prefix, canonical === outer.own ? '' : canonical)
      // A default namespace nobody knows is some old or misspelt name of the feed's own.
      else prefixes.set(prefix, prefix === '' ? '' : `?${prefix}`)
    }
  }
  if (prefixes === undefined && base === outer.base && language === outer.language) return outer
  return {
    ...outer,
    prefixes: prefixes ?? outer.prefixes,
    known: prefixes ? new Map() : outer.known,
    base,
    language,
  }
}

const canonicalPrefixOf = (uri: string): string | undefined => canonicalPrefixes.get(withoutDecoration(uri))

/** Names that one document may leave in the table; more than any vocabulary has, fewer than a hostile document would. */
const MOST_KNOWN_NAMES = 500

/** An element's name by its meaning: `title`, `dc:creator`, `content:encoded`; lower case. */
export function canonicalName(name: string, scope: Scope): string {
  const known = scope.known.get(name)
  if (known !== undefined) return known
  const canonical = lookUp(name, scope)
  if (scope.known.size < MOST_KNOWN_NAMES) scope.known.set(name, canonical)
  return canonical
}

function lookUp(name: string, scope: Scope): string {
  const lower = name.toLowerCase()
  const colon = lower.indexOf(':')
  const prefix = colon < 0 ? '' : lower.slice(0, colon)
  const local = lower.slice(colon + 1)
  // A prefix that was never declared means what it usually means.
  const canonical = scope.prefixes.get(prefix) ?? (knownPrefixes.has(prefix) ? prefix : `?${prefix}`)
  return canonical === '' || canonical === '?' ? local : `${canonical}:${local}`
}
