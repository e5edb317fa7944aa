import type { Token } from '../../text/words/token.js'
import type { Longest } from './longest.js'
import type { Node } from './phrase-tree.js'
import type { Word } from './words-met.js'

/** Bits of a number: no phrase is longer. */
export const LONGEST_PHRASE = 31

/** Where phrases are looked for, and the longest of those found there. */
export type Place<Meaning> = {
  tokens: readonly Token[]
  words: readonly Word<Meaning>[]
  brand: Uint8Array
  start: Token
  first: number
  best: Longest<Meaning>
}

/**
 * Follows every phrase from a node on. Takes names of the brand, of however many words, on its way; where there is none,
 * `phrase-paths.ts` leads to the same sooner.
 *
 * @param open bits of the tokens that stand where the phrase takes any word
 */
export function walk<Meaning>(node: Node<Meaning>, place: Place<Meaning>, at: number, open: number): void {
  const { ends, byTest, byAny, byName } = node
  const { tokens, words, brand, start, first, best } = place
  if (ends !== undefined) for (const phrase of ends) best.offer(phrase, at - 1, node.anyWords, open)
  if (byTest === undefined && byAny === undefined && byName === undefined) return
  const token = tokens[at]
  if (token === undefined || token.clause !== start.clause || token.field !== start.field) return
  if (at - first >= LONGEST_PHRASE) return
  for (const next of node.after(words[at]?.passed)) walk(next, place, at + 1, open)
  if (byName !== undefined && brand[at] === 1) walk(byName, place, endOfName(brand, at), open)
  if (byAny !== undefined && token.shape !== 'link') walk(byAny, place, at + 1, open | (1 << (at - first)))
}

/** The first token behind a name. */
export function endOfName(brand: Uint8Array, from: number): number {
  let at = from
  while (brand[at] === 1) at += 1
  return at
}
