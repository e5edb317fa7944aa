import { anchorsOf } from './anchors.js'
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
  if (!anchors) {
    // A site bounds the posts although it is no word.
    return isBounded(query)
      ? undefined
      : `This query asks for ${describe(query)}, which is nearly every post there is.`
  }
  const reasons = anchors.flatMap((term) => reasonAgainst(term) ?? [])
  return reasons[0] && `${reasons[0]} Add what else such a post says, as in ${exampleFor(anchors)} AND (…).`
}

const exampleFor = (anchors: readonly Term[]) => anchors.find((term) => reasonAgainst(term))?.text ?? ''

function reasonAgainst(term: Term): string | undefined {
  if (term.look !== 'phrase' || term.field || term.exactCase) return undefined
  const words = wordsOf(term.text)
  const [first] = words
  if (!first) return undefined
  if (words.length > 1) {
    if (!words.every((word) => isFunctionWord(word.folded))) return undefined
    return `"${term.text}" is made of words that stand in nearly every post.`
  }
  const hasSigns = /[&+#$%]/.test(term.text)
  if (!hasSigns && /^[a-z0-9]+$/.test(first.folded) && first.folded.length <= VERY_SHORT) {
    return `"${term.text}" is so short that it stands in many posts by chance.`
  }
  if (!hasSigns && isCommonWord(first.folded))
    return `"${term.text}" is a common word that most posts don't mean a company by.`
  return term.prefix && first.folded.length <= VERY_SHORT + 1
    ? `Many words begin with "${first.folded}".`
    : undefined
}

function isBounded(query: Query): boolean {
  if (query.type === 'term') return true
  if (query.type === 'and') return query.parts.some(isBounded)
  return query.type === 'or' ? query.parts.every(isBounded) : query.type === 'near'
}
