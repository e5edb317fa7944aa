import { wordsOf } from '../../text/words/word-reader.js'
import { queryOf } from './brand-query.js'
import type { BrandQuery } from './matching.js'
import { parseQuery } from './parse.js'
import { isCircumstance, type Query, type Term } from './query.js'

/**
 * A query in words, such as `the phrase "northwind hosting", or the domain northwind.example`.
 *
 * @throws QueryError for a query that cannot be understood
 */
export const describeQuery = (text: string): string => describe(parseQuery(text))

/** What a brand is found by, in words. */
export const describeBrand = (brand: BrandQuery): string => describe(queryOf(brand))

export function describe(query: Query): string {
  switch (query.type) {
    case 'any':
      return 'every post'
    case 'term':
      return describeTerm(query)
    case 'not':
      return `everything but ${inner(query.part)}`
    case 'or':
      return query.parts.map(inner).join(', or ')
    case 'and':
      return describeAll(query.parts)
    case 'near':
      return `${inner(query.left)} at most ${words(query.distance)} ${query.ordered ? 'before' : 'from'} ${inner(query.right)}`
    case 'together':
      return describeTogether(query)
  }
}

function describeAll(parts: readonly Query[]): string {
  const wanted = parts.filter((part) => part.type !== 'not').map(inner)
  const unwanted = parts.flatMap((part) => (part.type === 'not' ? [inner(part.part)] : []))
  const rest = unwanted.length > 0 ? `but not ${unwanted.join(', nor ')}` : ''
  if (wanted.length === 0) return `everything ${rest}`
  return [wanted.join(' and '), rest].filter(Boolean).join(', ')
}

const describeTogether = ({ words, distance }: Extract<Query, { type: 'together' }>) =>
  `${words.map(describe).join(' and ')} in any order, with ${distance === 1 ? 'no other word' : `at most ${distance - 1} others`} among them`

/** Parentheses where what stands inside is itself made of parts. */
const inner = (query: Query): string =>
  query.type === 'term' || query.type === 'any' ? describe(query) : `(${describe(query)})`

const words = (count: number) => (count === 1 ? 'one word' : `${count} words`)

function describeTerm(term: Term): string {
  if (isCircumstance(term.look)) return `${circumstances[term.look]} ${term.text}`
  const what = term.look === 'phrase' ? `${kindOf(term)} "${term.text}"` : `the ${term.look} ${term.text}`
  return what + (term.exactCase ? ' with these capitals' : '') + (term.field ? ` ${placeOf[term.field]}` : '')
}

const circumstances = { site: 'posts on', source: 'posts from the source', lang: 'posts in the language' }

const placeOf = { title: 'in the title', author: "in the author's name", url: "in the post's address" }

function kindOf({ text, prefix, wildcards, isName }: Term): string {
  if (isName) return 'the name'
  if (wildcards) return /\s/.test(text.trim()) ? 'a phrase like' : 'a word like'
  const single = wordsOf(text).length === 1
  if (prefix) return single ? 'a word that begins with' : 'a phrase that begins with'
  return single ? 'the word' : 'the phrase'
}
