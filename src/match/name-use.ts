// How a name stands in a text: as the name of a company, or as the common word that it also is.
import type { Span } from '../model.js'
import { isCommonWord } from './common-words.js'
import { wordsOf } from './word-reader.js'

/** From this share of capitals on, a capital tells nothing: German nouns, headlines. */
const MANY_CAPITALS = 0.25
const FEWEST_WORDS = 4

/** What the capitals of a text tell about one of its words. */
export type Capitals =
  /** A capital inside a sentence of a text that uses few. */
  | 'capital'
  /** A small letter in a text that uses capitals. */
  | 'small'
  /** A small letter in a text without any capital. */
  | 'all-small'
  /** A sentence begins with it, or the whole text is in capitals, or full of them. */
  | 'nothing'

/** Whether a name is also a common word, or made of nothing but common words. */
export function isCommonName(name: string): boolean {
  const words = wordsOf(name)
  return words.length > 0 && words.every(({ folded }) => isCommonWord(folded))
}

export const isSingleWord = (name: string): boolean => wordsOf(name).length <= 1

const sentenceStart = /(?:^|[.!?…:;|•]|\n|\p{Extended_Pictographic}\uFE0F?)[\s"'“”„‚«»()[\]*_#>–—-]*$/u

export function capitalsOf(text: string, { start, end }: Span, language: string | undefined): Capitals {
  const name = text.slice(start, end)
  const hasCapital = /\p{Lu}/u.test(name)
  if (!hasCapital) return /\p{Lu}/u.test(text) ? 'small' : 'all-small'
  if (language?.toLowerCase().startsWith('de')) return 'nothing'
  if (sentenceStart.test(text.slice(Math.max(0, start - 10), start))) return 'nothing'
  return usesManyCapitals(text, start, end) ? 'nothing' : 'capital'
}

/** Looks at the words around the name; a text may be long, and begin in one style and go on in another. */
const AROUND = 300

function usesManyCapitals(text: string, start: number, end: number): boolean {
  const around = `${text.slice(Math.max(0, start - AROUND), start)}\u0000${text.slice(end, end + AROUND)}`
  let words = 0
  let capitals = 0
  for (const { 0: word, index } of around.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu)) {
    if (sentenceStart.test(around.slice(Math.max(0, index - 10), index)) || /^I(?:['’]|$)/.test(word))
      continue
    words += 1
    if (/^\p{Lu}/u.test(word)) capitals += 1
  }
  return words >= FEWEST_WORDS && capitals > MANY_CAPITALS * words
}

const article =
  /(?:^|[^\p{L}\p{N}])(?:an?|the|this|that|these|those|some|every|der|die|das|dem|den|des|ein|eine|einem|einen|einer|eines)\s+$/iu
const preposition = /(?:^|[^\p{L}\p{N}])(?:with|from|at|by|via|bei|von|mit|gegen)\s+$/iu
const address =
  /^[!?]|^\s*,\s+(?:you|your|why|what|where|when|how|please|fix|give|stop|ihr|eure?|euer|warum|wieso|wo|wann|bitte)\b/iu
const REACH = 20

const before = (text: string, { start }: Span) => text.slice(Math.max(0, start - REACH), start)

/** "the comet", "ein Fuchs": a thing, unless the name goes on ("the Fuchs-Kundenservice"). */
export const hasArticle = (text: string, span: Span): boolean =>
  article.test(before(text, span)) && !/^[-‐‑]\p{L}/u.test(text.slice(span.end, span.end + 2))

/** "my contract with Orange": a common word would need an article there. */
export const followsPreposition = (text: string, span: Span): boolean => preposition.test(before(text, span))

/** "Orange, your router is a joke", "Thanks for nothing, Apple!" */
export const isSpokenTo = (text: string, span: Span): boolean =>
  address.test(text.slice(span.end, span.end + REACH))
