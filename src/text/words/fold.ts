import { APOSTROPHE, apostrophes, asciiFold, classOf, isSkipped } from './characters.js'

// Two forms in which words are compared. A name is found however its letters are written: `foldWord` leaves nothing of case and
// accents, one character at a time, so that a word's place in the original text is never lost. In the words of a lexicon accents
// tell one word from another ("schon", "schön"): `normalise` keeps them.

const PLAIN_WORD = /^[a-z]+$/
const ASCII_WORD = /^[a-z0-9]*$/
/** What nobody sees, and apostrophes: `can’t` is `cant`. */
const LEFT_OUT = new RegExp(`[${apostrophes}\\u0640\\u{1f3fb}-\\u{1f3ff}]|(?!\\u200b)\\p{Cf}`, 'gu')

/** The form that lexicon and keywords are compared in: lower case, compatibility characters unified, no apostrophes, nothing invisible. */
export function normalise(raw: string): string {
  if (PLAIN_WORD.test(raw)) return raw
  const lower = raw.toLowerCase()
  return ASCII_WORD.test(lower) ? lower : lower.normalize('NFKC').replace(LEFT_OUT, '')
}

const folds = new Map<number, string>()
const foldedUnits = new Uint16Array(0x10000)

/** Letters that NFKD leaves alone although people write them as others. */
const lookalikes: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
}

/** What a character that is part of a word counts as; may be several UTF-16 units. */
export function foldCodePoint(codePoint: number): string {
  const ascii = codePoint < 128 ? (asciiFold[codePoint] ?? 0) : 0
  if (ascii !== 0) return String.fromCharCode(ascii)
  const known = folds.get(codePoint)
  if (known !== undefined) return known
  let folded = ''
  for (const part of String.fromCodePoint(codePoint).normalize('NFKD').toLowerCase()) {
    if (!isSkipped(classOf(part.codePointAt(0) ?? 0))) folded += lookalikes[part] ?? part
  }
  folds.set(codePoint, folded)
  if (codePoint < 0x10000 && folded.length === 1) foldedUnits[codePoint] = folded.charCodeAt(0)
  return folded
}

/** The single UTF-16 unit that a character folds to; 0 when that is not known yet, or there are more or none. */
export const foldedUnitOf = (codePoint: number): number => foldedUnits[codePoint] ?? 0

/** Folds a stretch of text that holds one word. */
export function foldWord(text: string): string {
  let folded = ''
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    const kind = classOf(codePoint)
    if (!isSkipped(kind) && kind !== APOSTROPHE) folded += foldCodePoint(codePoint)
  }
  return folded
}

const raised =
  /^[\u00aa\u00b2\u00b3\u00b9\u00ba\u02b0-\u02b8\u02e0-\u02e4\u1d2c-\u1d6a\u1d9b-\u1dbf\u2070-\u209c]$/

/** Where a word ends when small raised or lowered signs behind it, as in `Hosting²`, are no part of it. */
export function endBeforeRaised(text: string, start: number, end: number): number {
  let at = end
  while (at > start && text.charCodeAt(at - 1) >= 0xaa && raised.test(text[at - 1] ?? '')) at--
  return at
}
