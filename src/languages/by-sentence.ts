import { isJudged } from './index.js'
import { isOtherScript } from './scripts.js'
import { bitOf, smallWords, spokenLanguages } from './small-words.js'
import type { Word } from './word-counts.js'
import { languageByForms } from './word-forms.js'

type Placed = Word & { readonly sentence: number }

/** So many different small words that the post's main language lacks make a sentence another language's. */
const FEWEST_SMALL_WORDS = 2
/** In a post of other letters, so many Latin words are no name. */
const FEWEST_LATIN = 3

/** Of all languages that we can judge. */
const judged = spokenLanguages.filter(isJudged)
const judgedBits = judged.reduce((bits, language) => bits | bitOf(language), 0)

/**
 * The sentences of a text that are in another language than the rest, and in one that we can judge.
 *
 * @param tokens of the whole text, in order
 * @param main the language of the text
 * @returns by the number of the sentence
 */
export function otherSentences(tokens: readonly Placed[], main: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  const mainBit = bitOf(main)
  // A text of one sentence is in one language, unless it mixes scripts.
  if (mainBit !== 0 && (isOneSentence(tokens) || !hasOtherWords(tokens, mainBit))) return found
  for (let from = 0; from < tokens.length; ) {
    const sentence = tokens[from]?.sentence ?? 0
    let to = from
    while (tokens[to]?.sentence === sentence) to += 1
    const inSentence = tokens.slice(from, to)
    const language = otherLanguage(inSentence, mainBit)
    // "De su" are two Turkish words as well, and the endings around them tell.
    if (language !== undefined && language !== main && languageByForms(inSentence) !== main)
      found.set(sentence, language)
    from = to
  }
  return found
}

const isOneSentence = (tokens: readonly Placed[]) => tokens[0]?.sentence === tokens.at(-1)?.sentence

/** Most texts have too few for any sentence. */
function hasOtherWords(tokens: readonly Placed[], mainBit: number): boolean {
  let others = 0
  for (const { word, shape } of tokens) {
    const spoken = shape === 'word' ? (smallWords.get(word) ?? 0) : 0
    if ((spoken & mainBit) === 0 && (spoken & judgedBits) !== 0) others += 1
    if (others >= FEWEST_SMALL_WORDS) return true
  }
  return false
}

/** @param mainBit 0 where the main language is not written in Latin letters */
function otherLanguage(sentence: readonly Placed[], mainBit: number): string | undefined {
  const words = sentence.filter(({ word, shape }) => shape === 'word' && !isOtherScript(word))
  const spoken = new Map(words.map(({ word }) => [word, smallWords.get(word) ?? 0]))
  const count = (holds: (bits: number) => boolean) => Array.from(spoken.values()).filter(holds).length
  const ofMainAlone = count((bits) => (bits & mainBit) !== 0 && (bits & judgedBits & ~mainBit) === 0)
  const enough =
    mainBit !== 0
      ? Math.max(FEWEST_SMALL_WORDS, 2 * ofMainAlone)
      : words.length >= FEWEST_LATIN
        ? 1
        : Infinity
  const [best] = judged
    .map((language) => ({
      language,
      words: count((bits) => (bits & mainBit) === 0 && (bits & bitOf(language)) !== 0),
    }))
    .filter(({ words }) => words >= enough)
    .sort((one, other) => other.words - one.words)
  return best?.language
}
