import type { Token } from '../../text/words/token.js'
import type { ContextWords } from './context.js'
import type { PhraseHit } from './phrase-hit.js'

// Kings are robbed and guilds are killed in games and novels. A game that crashes, and what was bought in it, is a product all the same.

/** So many words of stories make one; a strong one counts as two. */
const STORY = 2

/** Whether a post tells what happens in a story or a game. */
export function isStory(tokens: readonly Token[], { stories, storyHeadings }: ContextWords): boolean {
  if (isHeaded(tokens, storyHeadings)) return true
  const weak = new Set<string>()
  for (const { word } of tokens) {
    if (stories.strong.has(word)) return true
    if (stories.weak.has(word)) weak.add(word)
    if (weak.size >= STORY) return true
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
  const end = tokens.findIndex(({ clause }) => clause !== tokens[0]?.clause)
  return (end === 1 || end === 2) && headings.has(tokens[end - 1]?.word ?? '')
}
