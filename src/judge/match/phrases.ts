import { queryOf } from './brand-query.js'
import { Dictionary } from './dictionary.js'
import { Findings, TEXT } from './findings.js'
import type { BrandQuery } from './matching.js'
import { namePatterns } from './name/patterns.js'
import { isCircumstance, type Query, type Term } from './query.js'
import { mostTelling } from './required-terms.js'
import { Scanner } from './scanner.js'
import { spansOf } from './spans.js'
import { plainWords } from './wildcards.js'

/**
 * What to type into a place's own search, so that the posts it gives include every post the brand's query matches:
 * phrases without quotes, plainest first, then domains, then handles. Of words that have to stand together only the
 * most telling is asked for, and `host*` as the word `host`; the matcher sees to the rest. The brand's name when the query has nothing to search for.
 */
export function searchPhrases(brand: BrandQuery): string[] {
  const looks = ['phrase', 'domain', 'handle']
  const terms = [...searchable(queryOf(brand))].sort(
    (one, other) => looks.indexOf(one.look) - looks.indexOf(other.look),
  )
  const phrases = [...new Set(terms.map(typed))]
  return phrases.length > 0 ? phrases : [brand.name]
}

/** No place knows a word by a part of it, so only the others of a phrase are asked for. */
const typed = ({ text, wildcards }: Term): string =>
  wildcards === undefined ? text : plainWords({ text, wildcards }).join(' ')

/** Like `requiredTerms`, but leaves out what cannot be searched for instead of giving up. */
function searchable(query: Query): readonly Term[] {
  if (query.type === 'term')
    return isCircumstance(query.look) ||
      query.field === 'author' ||
      query.field === 'url' ||
      typed(query) === ''
      ? []
      : [query]
  if (query.type === 'or') return query.parts.flatMap(searchable)
  if (query.type === 'and') return mostTelling(query.parts.map(searchable)) ?? []
  if (query.type === 'together') return mostTelling(query.words.map(searchable)) ?? []
  return query.type === 'near' ? (mostTelling([searchable(query.left), searchable(query.right)]) ?? []) : []
}

/** Makes a function that finds a brand's name in texts, in any spelling in which a brand without a query is found. */
export function nameFinder(name: string): (text: string) => { start: number; end: number }[] {
  const patterns = namePatterns(name).filter(({ words }) => words.length > 0)
  const scanner = new Scanner(new Dictionary(patterns.map((pattern) => ({ pattern, term: 0 }))), [TEXT])
  const findings = new Findings()
  return (text) => {
    findings.clear()
    scanner.scan(text, TEXT, findings)
    return spansOf([0], findings).map(({ start, end }) => ({ start, end }))
  }
}
