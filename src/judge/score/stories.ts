import type { Token } from '../../text/words/token.js'
import type { ContextWords } from './context.js'
import type { PhraseHit } from './phrase-hit.js'

// Kings are robbed and guilds are killed in games and novels. A game that crashes, and what was bought in it, is a product all the same.

/** Whether a post tells what happens in a story or a game: a word of them that is used for little else, or two others. */
export function isStory(tokens: readonly Token[], { stories, storyHeadings }: ContextWords): boolean {
  if (isHeaded(tokens, storyHeadings)) return true
  let weak: string | undefined
  for (const { word } of tokens) {
    if (stories.strong.has(word)) return true
    if (word === weak || !stories.weak.has(word)) continue
    if (weak !== undefined) return true
    weak = word
  }
  return false
}

/** Which hits tell what happens in a story: not those in sentences about a program or a purchase, nor beside them. */
export function tellsStory(tokens: readonly Token[], words: ContextWords): (hit: PhraseHit) => boolean {
  if (!isStory(tokens, words)) return () => false
  const products = new Set(tokens.filter(({ word }) => words.products.has(word)).map((one) => one.sentence))
  const isProduct = (sentence: number) => [-1, 0, 1].some((away) => products.has(sentence + away))
  return ({ means, first }) => means.dealing !== true && !isProduct(first.sentence)
}

/** "[Short story] The Last Departure": the kind of text stands in a clause of its own at the top. */
function isHeaded(tokens: readonly Token[], headings: ReadonlySet<string>): boolean {
  const [first, second, third] = tokens
  if (first === undefined || second === undefined) return false
  if (second.clause !== first.clause) return headings.has(first.word)
  return third?.clause !== second.clause && headings.has(second.word)
}
