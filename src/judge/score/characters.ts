// What the tokeniser needs to know about characters. ASCII is decided by its code; the rest asks Unicode.

const LETTER = /[\p{L}\p{M}\p{N}]/u
/** Scripts that put no spaces between words: each character is a token, so that a phrase is a run of them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const PICTURE = /\p{Extended_Pictographic}/u
const JOINERS = /[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}\u20e3]/u
const CAPITAL = /^\p{Lu}/u
const STRETCHED = /([a-z])\1\1/
const PLAIN_WORD = /^[a-z]+$/
const ASCII_WORD = /^[a-z0-9]*$/
/** Soft hyphens and what joins: nobody sees them, and they part no words. */
const HIDDEN = '\u00ad\u200c\u200d\u2060\ufeff'
const LEFT_OUT = new RegExp(`['’‘ʼ\`´${HIDDEN}]`, 'g')

const APOSTROPHES = "'’‘ʼ`´"
const CURRENCIES = '$£€¥₹'
const CLAUSE_ENDS = ',;:()[]{}"“”«»„–—|'
const STOPS = '!?.…'

export const isDigit = (code: number) => code >= 48 && code <= 57
export const isAsciiLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
export const isSpace = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000

export const isApostrophe = (character: string) => APOSTROPHES.includes(character)
export const isCurrency = (character: string) => CURRENCIES.includes(character)
export const endsClause = (character: string) => CLAUSE_ENDS.includes(character)
export const isStop = (character: string) => STOPS.includes(character)
export const isPicture = (character: string) => PICTURE.test(character)
export const joinsPictures = (character: string) => JOINERS.test(character)
export const isUnspaced = (character: string) => UNSPACED.test(character)
export const isHidden = (character: string) => HIDDEN.includes(character)
export const isLetter = (character: string) => LETTER.test(character)

export const isUpper = (word: string) => word === word.toUpperCase() && word !== word.toLowerCase()
/** A letter three times or more in a row. */
export const isStretched = (word: string) => STRETCHED.test(word)

/** The whole character, both halves of a surrogate pair; a lone half stands for itself. */
export function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at)
  return point === undefined ? '' : String.fromCodePoint(point)
}

/** True when the character at `at` may stand in a word. */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? isAsciiLetter(code) || isDigit(code) : isLetter(characterAt(text, at))
}

export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(characterAt(text, at))
}

/** The form that lexicon and keywords are compared in: lower case, compatibility characters unified, no apostrophes, nothing invisible. */
export function normalise(raw: string): string {
  if (PLAIN_WORD.test(raw)) return raw
  const lower = raw.toLowerCase()
  return ASCII_WORD.test(lower) ? lower : lower.normalize('NFKC').replace(LEFT_OUT, '')
}
