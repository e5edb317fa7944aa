import { ACCENT, ATTACHED, classOf, PICTURE, SOLO, SYLLABLE, WORD } from './characters.js'

// What the reader of tokens knows about signs: where a sentence and a clause end, what belongs to a number or a picture.

const JOINERS = /[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}\u20e3]/u
const CAPITAL = /^\p{Lu}/u
const STRETCHED = /([a-z])\1\1/

const CURRENCIES = '$£€¥₹￥'
/** Latin ones, and those of Chinese and Japanese, which stand as wide as their characters or half as wide. */
const CLAUSE_ENDS = ',;:()[]{}"“”«»„–—|，、､；：（）［］「」｢｣『』【】《》〈〉〔〕'
const STOPS = '!?.…！？。｡．'
/** No space follows these. */
const WIDE_STOPS = '！？。｡'

export const isDigit = (code: number) => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)
/** A point or comma, also as wide as Chinese characters. */
export const partsDigits = (code: number) => code === 44 || code === 46 || code === 0xff0c || code === 0xff0e
export const isAsciiLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
export const isSpace = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000

export const isCurrency = (character: string) => CURRENCIES.includes(character)
export const endsClause = (character: string) => CLAUSE_ENDS.includes(character)
export const isStop = (character: string) => STOPS.includes(character)
export const endsWithoutSpace = (run: string) => Array.from(run).some((stop) => WIDE_STOPS.includes(stop))
export const joinsPictures = (character: string) => JOINERS.test(character)

/** The class of the character at a place; 0 behind the end. */
export function classAt(text: string, at: number): number {
  const codePoint = text.codePointAt(at)
  return codePoint === undefined ? 0 : classOf(codePoint)
}

export const isPictureAt = (text: string, at: number) => classAt(text, at) === PICTURE

/** Any letter, mark or digit, of every script. */
export const isLetter = (kind: number) =>
  kind === WORD || kind === SOLO || kind === SYLLABLE || kind === ATTACHED || kind === ACCENT

/** True when the character at `at` may stand in a token. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? isAsciiLetter(code) || isDigit(code) : isLetter(classAt(text, at))
}

export const isUpper = (word: string) => word === word.toUpperCase() && word !== word.toLowerCase()
/** A letter three times or more in a row. */
export const isStretched = (word: string) => STRETCHED.test(word)

/** The whole character, both halves of a surrogate pair; a lone half stands for itself. */
export function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at)
  return point === undefined ? '' : String.fromCodePoint(point)
}

export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(characterAt(text, at))
}
