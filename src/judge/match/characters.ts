// What each character is to the matcher, and what it is folded to. Folding is Unicode's NFKD with case and accents
// removed, one character at a time, so that a word's place in the original text is never lost.

/** Ends a word: white space, punctuation, most symbols. */
export const SEPARATOR = 1
/** A letter, digit or mark that words are made of. */
const WORD = 2
/** Skipped as if it were not there: zero-width characters, soft hyphens, accents written apart, vowel points. Not U+200B. */
export const IGNORED = 3
/** Ends a word, except in `n't`. */
export const APOSTROPHE = 4
/** A word by itself: characters of scripts written without spaces, and emoji. */
export const SOLO = 5
/** Belongs to the `SOLO` character before it: Thai vowel signs, Japanese voicing marks, Hangul vowels. */
export const ATTACHED = 6

type CharacterClass = 1 | 2 | 3 | 4 | 5 | 6

/** Lower case of an ASCII letter or digit; 0 for every other ASCII character. */
export const asciiFold = new Uint8Array(128)
for (let code = 48; code <= 57; code++) asciiFold[code] = code
for (let code = 97; code <= 122; code++) {
  asciiFold[code] = code
  asciiFold[code - 32] = code
}

/** Of one that is not ASCII. The forms stand in here: they take milliseconds to make, which most commands need not spend. */
function classify(codePoint: number): CharacterClass {
  const character = String.fromCodePoint(codePoint)
  if (/^['’‘‛ʼʻ′´`＇՚]$/u.test(character)) return APOSTROPHE
  if (/^[\u3099\u309a\uff9e\uff9f\u1160-\u11ff]$/u.test(character)) return ATTACHED
  if (isIgnored(character)) return IGNORED
  if (/^\p{M}$/u.test(character)) return isUnspaced(character) ? ATTACHED : WORD
  if (/^[\p{L}\p{N}]$/u.test(character)) return isUnspaced(character) ? SOLO : WORD
  return isPictograph(character) ? SOLO : SEPARATOR
}

/** Format characters are zero-width, and but for the space among them they part no words; a mark of these scripts is an accent or a vowel point, which readers leave out. */
const isIgnored = (character: string): boolean =>
  /^(?:(?!\u200b)[\p{Cf}\u0640]|(?=\p{M})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}])$/u.test(
    character,
  ) || /^[\u{1f3fb}-\u{1f3ff}]$/u.test(character)

const isUnspaced = (character: string): boolean =>
  /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Hang}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]$/u.test(
    character,
  )

const isPictograph = (character: string): boolean =>
  /^(?:\p{Extended_Pictographic}|\p{So}|\p{Regional_Indicator})$/u.test(character) &&
  !/^[™®©℠]$/u.test(character)

/** No mark, no pictograph and nothing invisible is among them. */
function classOfAscii(code: number): CharacterClass {
  if (asciiFold[code] !== 0) return WORD
  return code === 39 || code === 96 ? APOSTROPHE : SEPARATOR
}

// Answers are remembered for each code point: asking Unicode again costs a microsecond. The tables are only filled
// where text goes, and what they hold depends on nothing else.
const classes = new Uint8Array(0x110000)
const folds = new Map<number, string>()
const foldedUnits = new Uint16Array(0x10000)

export function classOf(codePoint: number): number {
  const known = classes[codePoint]
  if (known) return known
  const found = codePoint < 128 ? classOfAscii(codePoint) : classify(codePoint)
  classes[codePoint] = found
  return found
}

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
    if (classOf(part.codePointAt(0) ?? 0) !== IGNORED) folded += lookalikes[part] ?? part
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
    if (kind !== IGNORED && kind !== APOSTROPHE) folded += foldCodePoint(codePoint)
  }
  return folded
}

/** Whether a word could go on with the character at this place (which may lie outside the text). */
export function isWordAt(text: string, index: number): boolean {
  const codePoint = text.codePointAt(index)
  return codePoint !== undefined && (classOf(codePoint) === WORD || classOf(codePoint) === ATTACHED)
}

const raised =
  /^[\u00aa\u00b2\u00b3\u00b9\u00ba\u02b0-\u02b8\u02e0-\u02e4\u1d2c-\u1d6a\u1d9b-\u1dbf\u2070-\u209c]$/

/** Where a word ends when small raised or lowered signs behind it, as in `Hosting²`, are no part of it. */
export function endBeforeRaised(text: string, start: number, end: number): number {
  let at = end
  while (at > start && text.charCodeAt(at - 1) >= 0xaa && raised.test(text[at - 1] ?? '')) at--
  return at
}
