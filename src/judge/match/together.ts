import type { Place } from './findings.js'
import { type Query, QueryError } from './query.js'
import { type Confined, isWritten, type Origin, phraseTerm } from './term.js'
import type { QuoteToken } from './token.js'
import { cutOut } from './wildcards.js'

/** Reads `"web hosting"~5`: each word by itself. Throws QueryError. */
export function together(quote: QuoteToken, distance: number, confined: Confined, origin: Origin): Query {
  const { text, prefix } = quote
  if (/[()|]|(?<!\S)(?:AND|OR|NOT)(?!\S)/u.test(text))
    throw new QueryError('Only words may stand in quotes that a ~ follows.', {
      ...origin,
      hint: 'Write NEAR between groups, as in (refund OR invoice) NEAR/5 northwind.',
    })
  if (confined.isName)
    throw new QueryError('No ~ stands behind name:.', {
      ...origin,
      hint: 'A name is found as it is written, in most spellings. Leave out name: for words that stand near each other.',
    })
  const written = [...text.matchAll(/\S+/gu)].filter(([word]) => isWritten(word))
  if (written.length < 2)
    throw new QueryError('A ~ has to follow quotes with two words or more.', {
      ...origin,
      hint: 'Leave it out. Words that are only spelled alike are not found: write OR between the spellings.',
    })
  // The phrase as a whole has the limits of every phrase.
  phraseTerm(quote, confined, origin)
  const words = written.map(({ 0: word, index: from }, index) =>
    phraseTerm(
      { ...cutOut(quote, from, from + word.length), prefix: prefix && index === written.length - 1 },
      confined,
      origin,
    ),
  )
  return { type: 'together', distance, words }
}

/**
 * Whether all words stand in one stretch of a text, each at a place of its own, with fewer than `distance` others among them.
 *
 * @param words their numbers; the same word twice has to stand there twice
 * @param places of each, in parallel
 */
export function standTogether(
  words: readonly number[],
  places: readonly (readonly Place[])[],
  distance: number,
): boolean {
  const wanted = new Map<number, number>()
  for (const word of words) wanted.set(word, (wanted.get(word) ?? 0) + 1)
  const all = [...wanted.keys()].flatMap((word) => spotsOf(word, places[words.indexOf(word)] ?? []))
  all.sort((one, other) => one.text - other.text || one.first - other.first)
  let missing = words.length
  let from = 0
  for (const spot of all) {
    const left = wanted.get(spot.word) ?? 0
    wanted.set(spot.word, left - 1)
    if (left > 0) missing--
    while (from < all.length && isTooFar(all[from], spot, distance + words.length - 2)) {
      const { word } = all[from++] ?? spot
      const owed = (wanted.get(word) ?? 0) + 1
      wanted.set(word, owed)
      if (owed > 0) missing++
    }
    if (missing === 0) return true
  }
  return false
}

type Spot = Pick<Place, 'text' | 'first' | 'last'> & { word: number }

/** Each place once, though several spellings of a word may be found at one. */
function spotsOf(word: number, places: readonly Place[]): Spot[] {
  const byPlace = new Map(
    places.map(({ text, first, last }) => [`${text}:${first}`, { text, first, last, word }]),
  )
  return [...byPlace.values()]
}

const isTooFar = (earliest: Spot | undefined, latest: Spot, reach: number): boolean =>
  earliest !== undefined && (earliest.text !== latest.text || latest.first - earliest.last > reach)
