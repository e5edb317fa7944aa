// What each character is, to whoever reads words: to the matcher, which reads every post, and to the scorer, which reads those that
// name a brand. So both take the same letters for letters, the same signs for apostrophes, and see nothing in what nobody sees.

/** Ends a word: white space, punctuation, most symbols. */
export const SEPARATOR = 1
/** A letter, digit or mark that words are made of. */
export const WORD = 2
/** An accent written apart, a vowel point: belongs to the letter before it. */
export const ACCENT = 3
/** Parts words, but for those written with one: `n't`. */
export const APOSTROPHE = 4
/** A word by itself: characters of scripts written without spaces. */
export const SOLO = 5
/** Belongs to the `SOLO` character before it: Thai vowel signs, Japanese voicing marks, Hangul vowels. */
export const ATTACHED = 6
/** Skipped as if it were not there: zero-width characters, soft hyphens, skin tones. Not U+200B. */
export const HIDDEN = 7
/** An emoji. */
export const PICTURE = 8
/** Another symbol that may stand in a name, as a star may; to the scorer it is nothing. */
const SYMBOL = 9
/** Korean has spaces between words, but names have particles behind them without one: a word by itself only to the matcher. */
export const SYLLABLE = 10

type CharacterClass = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10

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
  if (apostrophes.includes(character)) return APOSTROPHE
  if (/^[\u3099\u309a\uff9e\uff9f\u1160-\u11ff]$/u.test(character)) return ATTACHED
  if (isHidden(character)) return HIDDEN
  if (/^\p{M}$/u.test(character))
    return isAccent(character) ? ACCENT : isUnspaced(character) ? ATTACHED : WORD
  if (/^[\p{L}\p{N}]$/u.test(character)) {
    if (!isUnspaced(character)) return WORD
    return /^\p{Script=Hangul}$/u.test(character) ? SYLLABLE : SOLO
  }
  if (/^[™®©℠]$/u.test(character)) return SEPARATOR
  if (/^\p{Extended_Pictographic}$/u.test(character)) return PICTURE
  return /^(?:\p{So}|\p{Regional_Indicator})$/u.test(character) ? SYMBOL : SEPARATOR
}

export const apostrophes = "'’‘‛ʼʻ′´`＇՚"

/** Format characters are zero-width, and but for the space among them they part no words. */
const isHidden = (character: string): boolean =>
  /^(?:(?!\u200b)[\p{Cf}\u0640]|[\u{1f3fb}-\u{1f3ff}])$/u.test(character)

/** A mark of these scripts is an accent or a vowel point, which readers leave out. */
const isAccent = (character: string): boolean =>
  /^[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}]$/u.test(character)

const isUnspaced = (character: string): boolean =>
  /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Hang}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]$/u.test(
    character,
  )

/** No mark, no picture and nothing invisible is among them. */
function classOfAscii(code: number): CharacterClass {
  if (asciiFold[code] !== 0) return WORD
  return code === 39 || code === 96 ? APOSTROPHE : SEPARATOR
}

// Answers are remembered for each code point: asking Unicode again costs a microsecond. The table is only filled
// where text goes, and what it holds depends on nothing else.
const classes = new Uint8Array(0x110000)

export function classOf(codePoint: number): number {
  const known = classes[codePoint]
  if (known) return known
  const found = codePoint < 128 ? classOfAscii(codePoint) : classify(codePoint)
  classes[codePoint] = found
  return found
}

/** Skipped within a word, as if it were not there. */
export const isSkipped = (kind: number): boolean => kind === ACCENT || kind === HIDDEN

/** A word by itself, whatever stands beside it. */
export const standsAlone = (kind: number): boolean =>
  kind === SOLO || kind === PICTURE || kind === SYMBOL || kind === SYLLABLE

/** Whether a word could go on with the character at this place (which may lie outside the text). */
export function isWordAt(text: string, index: number): boolean {
  const codePoint = text.codePointAt(index)
  return codePoint !== undefined && (classOf(codePoint) === WORD || classOf(codePoint) === ATTACHED)
}
