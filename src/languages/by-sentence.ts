import { isJudged } from './judged.js'
import { isOtherScript } from './scripts.js'
import { smallWords, spokenLanguages } from './small-words.js'
import type { Word } from './word-counts.js'

type Placed = Word & { readonly sentence: number }

/** So many different small words that the post's main language lacks make a sentence another language's. */
const FEWEST_SMALL_WORDS = 2
/** In a post of other letters, so many Latin words are no name. */
const FEWEST_LATIN = 3

/**
 * The sentences of a text that are in another language than the rest, and in one that we can judge.
 *
 * @param tokens of the whole text, in order
 * @param main the language of the text
 * @returns by the number of the sentence
 */
export function otherSentences(tokens: readonly Placed[], main: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  // A text of one sentence is in one language, unless it mixes scripts.
  const mainNumber = spokenLanguages.indexOf(main)
  if (mainNumber >= 0 && tokens[0]?.sentence === tokens.at(-1)?.sentence) return found
  for (let from = 0; from < tokens.length; ) {
    const sentence = tokens[from]?.sentence ?? 0
    let to = from
    while (tokens[to]?.sentence === sentence) to += 1
    const language = otherLanguage(tokens, from, to, mainNumber)
    if (language !== undefined && language !== main) found.set(sentence, language)
    from = to
  }
  return found
}

/** @param mainNumber -1 where the main language is not written in Latin letters */
function otherLanguage(
  tokens: readonly Placed[],
  from: number,
  to: number,
  mainNumber: number,
): string | undefined {
  const counts = new Map<number, Set<string>>()
  let ofMain = 0
  let latin = 0
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.shape !== 'word' || isOtherScript(token.word)) continue
    latin += 1
    const spoken = smallWords.get(token.word)
    if (spoken === undefined) continue
    if (spoken.includes(mainNumber)) {
      if (!spoken.some((number) => number !== mainNumber && isJudged(spokenLanguages[number] ?? '')))
        ofMain += 1
      continue
    }
    for (const number of spoken) {
      const words = counts.get(number)
      if (words === undefined) counts.set(number, new Set([token.word]))
      else words.add(token.word)
    }
  }
  const enough =
    mainNumber >= 0 ? Math.max(FEWEST_SMALL_WORDS, 2 * ofMain) : latin >= FEWEST_LATIN ? 1 : Infinity
  let best: string | undefined
  let most = enough - 1
  for (const [number, { size }] of counts) {
    const language = spokenLanguages[number] ?? ''
    if (size > most && isJudged(language)) [best, most] = [language, size]
  }
  return best
}
