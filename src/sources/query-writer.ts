import type { SoughtLanguage } from '../languages/sought.js'
import { soughtWords } from '../languages/sought.js'

/** How the search of a place is written. */
export type Grammar = {
  /** A phrase whose words stand one behind the other; `"…"` unless given. The phrase has no quotes in it. */
  phrase?(words: string): string
  /** Between alternatives. Without it each needs a query of its own. */
  or?: string
  /** Around alternatives beside something else; `( )` unless given. */
  group?: readonly [open: string, close: string]
  /** Between what has to stand in a post beside each other; a space unless given. */
  and?: string
  /** Characters that a query may have. */
  longest?: number
  /** Alternatives that a query may have, all together. */
  most?: number
}

/** The phrases in as few lists as the grammar allows for, each for one query. At least one, which may be empty. */
export function phraseLists(phrases: readonly string[], grammar: Grammar): string[][] {
  const { longest = Number.POSITIVE_INFINITY, most = Number.POSITIVE_INFINITY } = grammar
  const fits = (list: readonly string[]) =>
    grammar.or !== undefined && list.length <= most && anyOf(list, grammar).length <= longest
  const lists: string[][] = [[]]
  for (const phrase of phrases) {
    const last = lists.at(-1) ?? []
    if (last.length === 0 || fits([...last, phrase])) last.push(phrase)
    else lists.push([phrase])
  }
  return lists
}

/** `"one" OR "other"` */
export const anyOf = (phrases: readonly string[], grammar: Grammar): string =>
  phrases.map((each) => phraseIn(each, grammar)).join(grammar.or ?? ' ')

/**
 * Queries for posts that hold one of the phrases and a word of trouble: where a place gives only the newest of what it finds, or where most
 * of that is about others of the name, complaints are found by what they say.
 *
 * @param language of the place
 */
export function troubleQueries(
  phrases: readonly string[],
  grammar: Grammar,
  language: SoughtLanguage,
): { phrases: readonly string[]; query: string }[] {
  const words = soughtWords[language]
  if (phrases.length === 0) return []
  if (grammar.or === undefined)
    return phrases.flatMap((phrase) =>
      words.map((word) => ({ phrases: [phrase], query: both(phraseIn(phrase, grammar), word, grammar) })),
    )
  const { most = Number.POSITIVE_INFINITY, longest = Number.POSITIVE_INFINITY } = grammar
  // One of the alternatives is the phrase.
  const sought = words.slice(0, Math.max(1, most - 1))
  const trouble = grouped(sought.join(grammar.or), sought.length, grammar)
  const written = (list: readonly string[]) =>
    both(grouped(anyOf(list, grammar), list.length, grammar), trouble, grammar)
  const room = longest - written([]).length
  const lists = phraseLists(phrases, { ...grammar, longest: room, most: Math.max(1, most - sought.length) })
  return lists.map((list) => ({ phrases: list, query: written(list) }))
}

const phraseIn = (words: string, { phrase = (text) => `"${text}"` }: Grammar): string => phrase(words)

const grouped = (text: string, count: number, { group: [open, close] = ['(', ')'] }: Grammar): string =>
  count === 1 ? text : `${open}${text}${close}`

const both = (one: string, other: string, { and = ' ' }: Grammar): string => `${one}${and}${other}`
