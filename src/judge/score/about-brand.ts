import { isSmallWord } from '../../languages/german-or-english.js'
import type { Token } from '../../text/words/token.js'
import type { ContextWords } from './context.js'

// Which sentences of a long post are about the brand. Nobody repeats a name in each: whose post begins with it goes on about it, as
// long as the words go on: "they", "support", "the kettle". Whoever names it in passing speaks of it there.

/** From this many tokens on, the sentences about the brand weigh more than the others. */
export const LONG_POST = 120
/** Next to the name; in a paragraph that goes on with it; anywhere, where the title names it. */
const CARRIED = 0.75
/** Two sentences away, or beyond a paragraph's end, which counts as one sentence more. */
const NEARBY = 0.35
const ELSEWHERE = 0.1
/** A post begins with a name that stands among its first tokens; it is about one that so many sentences hold. */
const BEGINNING = 40
const MANY = 3
/** Shorter words are everybody's. */
const SHORTEST_SHARED = 4

/**
 * How much each sentence counts: all alike in a short post; in a long one the title, the sentences that name the brand, and those that go on
 * about it, or the first two where only a tag or the address names it.
 *
 * @param brand 1 for the tokens of the brand's name
 */
export function sentenceWeights(
  tokens: readonly Token[],
  brand: Uint8Array,
  words: ContextWords,
): (sentence: number) => number {
  if (tokens.length < LONG_POST) return () => 1
  const about = new Set<number>()
  let titled = false
  for (const [at, { field, sentence }] of tokens.entries()) {
    if (field === 'title' || brand[at] === 1) about.add(sentence)
    if (field === 'title' && brand[at] === 1) titled = true
  }
  if (about.size === 0) {
    const first = tokens[0]?.sentence ?? 0
    about.add(first).add(first + 1)
  }
  const named = tokens.filter(({ field }, at) => field === 'text' && brand[at] === 1)
  const carried = isSubject(tokens, named) ? carriedIn(tokens, brand, words) : new Set<number>()
  return (sentence) => {
    if (about.has(sentence)) return 1
    if (titled || carried.has(sentence) || about.has(sentence - 1) || about.has(sentence + 1)) return CARRIED
    return about.has(sentence - 2) || about.has(sentence + 2) ? NEARBY : ELSEWHERE
  }
}

/** Whether the text begins with the name, or comes back to it again and again. */
function isSubject(tokens: readonly Token[], named: readonly Token[]): boolean {
  const start = tokens.findIndex(({ field }) => field === 'text')
  const first = named[0]
  if (first === undefined) return false
  if (tokens.slice(start, start + BEGINNING).includes(first)) return true
  return new Set(named.map(({ sentence }) => sentence)).size >= MANY
}

/** The sentences that go on about the brand: behind its name in a paragraph, and in the paragraphs behind that one whose words go on. */
function carriedIn(tokens: readonly Token[], brand: Uint8Array, words: ContextWords): ReadonlySet<number> {
  const carried = new Set<number>()
  const shared = new Set<string>()
  const paragraphs = paragraphsOf(tokens)
  const isNamed = paragraphs.map(({ from, to }) => brand.subarray(from, to).includes(1))
  const last = isNamed.lastIndexOf(true)
  const first = isNamed.indexOf(true)
  for (const [index, { from, to }] of paragraphs.entries()) {
    const goesOn = () =>
      tokens.slice(from, to).some(({ word }) => words.carrying.has(word) || shared.has(word))
    if (isNamed[index] !== true && (index < first || !(index < last || goesOn()))) continue
    let behind = isNamed[index] !== true
    for (let at = from; at < to; at += 1) {
      const token = tokens[at]
      if (token === undefined) break
      if (brand[at] === 1) behind = true
      if (behind) carried.add(token.sentence)
    }
    if (isNamed[index] === true) noteWords(tokens, brand, from, to, shared)
  }
  return carried
}

/** What a post says about the brand, in the sentences that name it: "the kettle" further on is the brand's. */
function noteWords(
  tokens: readonly Token[],
  brand: Uint8Array,
  from: number,
  to: number,
  shared: Set<string>,
): void {
  const naming = new Set<number>()
  for (let at = from; at < to; at += 1) if (brand[at] === 1) naming.add(tokens[at]?.sentence ?? -1)
  for (let at = from; at < to; at += 1) {
    const { shape, word, sentence } = tokens[at] as Token
    if (shape !== 'word' || brand[at] === 1 || !naming.has(sentence)) continue
    if (word.length >= SHORTEST_SHARED && !isSmallWord(word)) shared.add(word)
  }
}

/** A blank line leaves a number of a sentence out; a title is a paragraph of its own. */
function paragraphsOf(tokens: readonly Token[]): { from: number; to: number }[] {
  const paragraphs: { from: number; to: number }[] = []
  let from = 0
  for (let at = 1; at <= tokens.length; at += 1) {
    const token = tokens[at]
    const before = tokens[at - 1]
    if (token !== undefined && token.field === before?.field && token.sentence - before.sentence < 2) continue
    paragraphs.push({ from, to: at })
    from = at
  }
  return paragraphs
}
