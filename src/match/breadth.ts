import { anchorsOf } from './anchors.js'
import { quotePhrase } from './brand-query.js'
import { isCommonWord, isFunctionWord } from './common-words.js'
import { describe } from './describe.js'
import { parseQuery } from './parse.js'
import type { Query, Term } from './query.js'
import { wordsOf } from './word-reader.js'

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
  const anchors = anchorsOf(query)
  if (anchors) return anchors.map(warningAbout).find((warning) => warning !== undefined)
  if (isBounded(query)) return undefined
  const reach =
    query.type === 'any' ? 'every post' : `${describe(query)}, which is nearly every post there is`
  return `It matches ${reach}. Write what a post has to say to be about the brand.`
}

function warningAbout(term: Term): string | undefined {
  if (term.look !== 'phrase' || term.field) return undefined
  const words = wordsOf(term.text)
  const more = `Ask for another word too, as in ${quotePhrase(term.text)} AND (hosting OR server).`
  if (words.length > 1) {
    const common = words.every((word) => isFunctionWord(word.folded))
    return common ? `"${term.text}" is made of words that nearly every post holds. ${more}` : undefined
  }
  const word = words[0]?.folded ?? ''
  // A sign or capitals make a name of a letter or a common word: C++, case:"Apple".
  if (term.exactCase || /[&+#%@\p{Sc}]/u.test(term.text)) return undefined
  if (isShort(word, term)) return `"${term.text}" is so short that many posts hold it by chance. ${more}`
  if (isCommonWord(word))
    return `"${term.text}" is a common word, and few posts that hold it mean a company. ${more}`
  return undefined
}

/** Chinese and its neighbours say in one character what Latin letters need a word for. */
const isShort = (word: string, term: Term) =>
  /^[\p{Script=Latin}\p{N}]+$/u.test(word) && word.length <= (term.prefix ? VERY_SHORT + 1 : VERY_SHORT)

/** A site bounds the posts although it is no word of theirs. */
function isBounded(query: Query): boolean {
  if (query.type === 'term') return true
  if (query.type === 'and') return query.parts.some(isBounded)
  return query.type === 'or' ? query.parts.every(isBounded) : query.type === 'near'
}
