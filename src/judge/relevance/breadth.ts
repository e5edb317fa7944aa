import { wordsOf } from '../../text/words/word-reader.js'
import { isCommonWord, isFunctionWord } from '../match/common-words.js'
import { describe } from '../match/describe.js'
import { parseQuery } from '../match/parse.js'
import type { Query, Term } from '../match/query.js'
import { quotePhrase } from '../match/quote-phrase.js'
import { requiredTerms } from '../match/required-terms.js'

/** A word of Latin letters this short stands in many posts by chance. Longer names such as `IBM` are rarely words. */
const VERY_SHORT = 2

/**
 * Warns of a query that matches nearly everything: one without any word to look for, or one that a common or very
 * short word is enough for. Undefined when there is nothing to warn of.
 *
 * @throws QueryError for a query that cannot be understood
 */
export function breadth(text: string): string | undefined {
  const query = parseQuery(text)
  const broad = broadTerm(query, (term) => reasonAgainst(term) !== undefined)
  if (broad) {
    return `${reasonAgainst(broad)} Ask for another word too, as in ${quotePhrase(broad.text)} AND (invoice OR server).`
  }
  if (requiredTerms(query) || isBounded(query)) return undefined
  const reach =
    query.type === 'any' ? 'every post' : `${describe(query)}, which is nearly every post there is`
  return `It matches ${reach}. Write what a post has to say to be about the brand.`
}

/** A term that is enough for a post to match although it is broad. Two everyday words together are narrow enough. */
function broadTerm(query: Query, isBroad: (term: Term) => boolean): Term | undefined {
  if (query.type === 'term') return isBroad(query) ? query : undefined
  if (query.type === 'or')
    return query.parts.map((part) => broadTerm(part, isBroad)).find((term) => term !== undefined)
  if (query.type !== 'and') return undefined
  const asked = query.parts.filter((part) => part.type !== 'not' && part.type !== 'any')
  const hollow = asked.map((part) => broadTerm(part, saysNothing))
  const telling = asked.filter((_, index) => !hollow[index])
  if (telling.length === 0) return hollow[0]
  const [only] = telling
  // Asking a hollow part again would take time that doubles with each level of parentheses.
  return only && telling.length === 1 && isBroad !== saysNothing ? broadTerm(only, isBroad) : undefined
}

/** Made of nothing but words that hold sentences together, or too short to be looked for alone. */
function saysNothing(term: Term): boolean {
  const words = wordsOf(term.text).map(({ folded }) => folded)
  return (
    isPlain(term) && (words.every(isFunctionWord) || (words.length === 1 && isShort(words.join(''), term)))
  )
}

/** Looked for in the text. A sign or capitals make a name of a letter or a common word: `C++`, `case:"Apple"`. */
const isPlain = (term: Term) =>
  term.look === 'phrase' && !term.field && !term.exactCase && !/[&+#%@\p{Sc}]/u.test(term.text)

function reasonAgainst(term: Term): string | undefined {
  if (!isPlain(term)) return undefined
  const words = wordsOf(term.text)
  if (words.length > 1) {
    return saysNothing(term) ? `"${term.text}" is made of words that nearly every post holds.` : undefined
  }
  const word = words[0]?.folded ?? ''
  if (isCommonWord(word)) return `"${term.text}" is a common word, and few posts that hold it mean a company.`
  return isShort(word, term) ? `"${term.text}" is so short that many posts hold it by chance.` : undefined
}

/** Chinese and its neighbours say in one character what Latin letters need a word for. */
const isShort = (word: string, term: Term) =>
  /^[\p{Script=Latin}\p{N}]+$/u.test(word) && word.length <= (term.prefix ? VERY_SHORT + 1 : VERY_SHORT)

/** A site bounds the posts although it is no word of theirs. */
function isBounded(query: Query): boolean {
  if (query.type === 'term') return true
  if (query.type === 'and') return query.parts.some(isBounded)
  return query.type === 'or'
    ? query.parts.every(isBounded)
    : query.type === 'near' || query.type === 'together'
}
