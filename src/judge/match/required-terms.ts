import { wordsOf } from '../../text/words/word-reader.js'
import { isCommonWord } from './common-words.js'
import { isCircumstance, type Query, type Term } from './query.js'

/**
 * Terms of which every post that matches holds at least one, as few and as telling as can be: of `delta AND
 * "frequent flyer"` only the phrase. Undefined when a post may match without any, as with `NOT foo` or `site:reddit`.
 */
export function requiredTerms(query: Query): readonly Term[] | undefined {
  if (query.type === 'term') return isCircumstance(query.look) ? undefined : [query]
  if (query.type === 'near') return mostTelling([requiredTerms(query.left), requiredTerms(query.right)])
  if (query.type === 'together') return mostTelling(query.words.map(requiredTerms))
  if (query.type === 'and') return mostTelling(query.parts.map(requiredTerms))
  if (query.type !== 'or') return undefined
  const parts = query.parts.map(requiredTerms)
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined
}

/** Of several sets of terms the one whose weakest term tells most. */
export function mostTelling(choices: readonly (readonly Term[] | undefined)[]): readonly Term[] | undefined {
  const present = choices.filter((choice) => choice !== undefined && choice.length > 0)
  return present.reduce<readonly Term[] | undefined>(
    (best, choice) => (best && weakest(best) >= weakest(choice ?? []) ? best : choice),
    undefined,
  )
}

const weakest = (terms: readonly Term[]) => Math.min(...terms.map(telling))

/** Rough, for choosing between terms: rarer in posts is higher. */
function telling(term: Term): number {
  if (term.field) return 0
  if (term.look === 'domain' || term.look === 'handle') return 100
  const words = wordsOf(term.text)
  const letters = words.reduce((sum, word) => sum + word.folded.length, 0)
  const common = words.every((word) => isCommonWord(word.folded))
  return (
    (common ? 0 : 20) +
    10 * Math.min(words.length - 1, 3) +
    Math.min(letters, 20) -
    (term.prefix || term.wildcards ? 5 : 0)
  )
}

/** Every term that does not stand under a NOT, in the order written. */
export function positiveTerms(query: Query): readonly Term[] {
  if (query.type === 'term') return [query]
  if (query.type === 'near') return [...positiveTerms(query.left), ...positiveTerms(query.right)]
  if (query.type === 'together') return query.words
  return query.type === 'and' || query.type === 'or' ? query.parts.flatMap(positiveTerms) : []
}
