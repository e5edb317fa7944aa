import { eastAsianWidth } from 'get-east-asian-width'

/** Where a line of a longer text stands; offsets in UTF-16 code units, `end` exclusive. */
export type Range = { start: number; end: number }

/** A user-perceived character: its place in the text and how many cells it takes. */
export type Cluster = Range & { width: number }

/** Characters that are a cell each and never join with their neighbours: Latin, Greek, Cyrillic, common punctuation. */
const oneCellEach = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u0588\u2010-\u2027\u2030-\u205e]*$/

/**
 * A flag, an emoji with its joined companions, a keycap, a Hangul syllable in parts, or any character with its marks.
 * The parts of Unicode's grapheme clusters that matter for width; Intl.Segmenter knows them all but takes 7 ms to load.
 */
const cluster = [
  '\\p{RI}{2}',
  '\\p{Extended_Pictographic}[\\ufe0f\\p{Emoji_Modifier}]?(?:\\u200d\\p{Extended_Pictographic}[\\ufe0f\\p{Emoji_Modifier}]?)*\\p{M}*',
  '[0-9#*]\\ufe0f?\\u20e3',
  '[\\u1100-\\u115f]+[\\u1160-\\u11ff]*',
  '.[\\p{M}\\p{Cf}]*',
].join('|')

const emojiSequence =
  /^(?:\p{RI}{2}|\p{Extended_Pictographic}.*(?:\ufe0f|\u200d|\p{Emoji_Modifier})|[0-9#*]\ufe0f\u20e3)/u
/** Marks that stand on or under a letter, and vowels and finals that complete a Hangul syllable. */
const noCell = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u1160-\u11ff]/u

/**
 * How many cells a terminal uses for the text: 0, 1 or 2 a character. Emoji sequences count as one emoji, as current
 * terminals show them (evenEmoji avoids the question); escape sequences are not expected in it.
 */
export function displayWidth(text: string): number {
  if (oneCellEach.test(text)) return text.length
  let sum = 0
  for (const { width } of clusters(text)) sum += width
  return sum
}

/** The characters of a text, in order, with their widths; found as they are asked for. */
export function* clusters(text: string): Generator<Cluster> {
  const pattern = new RegExp(cluster, 'suy')
  let start = 0
  while (start < text.length) {
    const simple: number = simpleWidth(text.charCodeAt(start))
    // A character is one by itself when neither it nor its neighbour can join.
    const alone = simple > 0 && (start + 1 === text.length || simpleWidth(text.charCodeAt(start + 1)) > 0)
    let width: number = simple
    let end = start + 1
    if (!alone) {
      pattern.lastIndex = start
      const found = pattern.exec(text)?.[0] ?? text.charAt(start)
      width = clusterWidth(found)
      end = start + found.length
    }
    yield { start, end, width }
    start = end
  }
}

/** The width of the characters that make up nearly all text and join with nothing; 0 for all others. */
function simpleWidth(code: number): 0 | 1 | 2 {
  if (code < 0x300) return (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code !== 0xad) ? 1 : 0
  if (code >= 0x370 && code < 0x483) return 1
  if (code >= 0x2010 && code < 0x2028) return 1
  if ((code >= 0x3041 && code < 0x3097) || (code >= 0x309b && code < 0x3100)) return 2
  if ((code >= 0x4e00 && code < 0xa000) || (code >= 0xac00 && code < 0xd7a4)) return 2
  return 0
}

function clusterWidth(found: string): number {
  if (oneCellEach.test(found)) return 1
  if (emojiSequence.test(found)) return 2
  let sum = 0
  for (const char of found) if (!noCell.test(char)) sum += eastAsianWidth(char.codePointAt(0) ?? 0)
  // Several leading consonants are drawn into one square.
  return /^[\u1100-\u115f]/.test(found) ? 2 : sum
}

/** The text if it fits, else as much of it as leaves room for `…`. */
export function cutToWidth(text: string, cells: number): string {
  if (displayWidth(text) <= cells) return text
  if (cells < 1) return ''
  let used = 0
  let end = 0
  for (const one of clusters(text)) {
    if (used + one.width > cells - 1) break
    used += one.width
    end = one.end
  }
  return `${text.slice(0, end).trimEnd()}…`
}

/** The text if it fits, else its two ends around `…`: for what differs from others at its end, such as an address. */
export function cutInMiddle(text: string, cells: number): string {
  if (displayWidth(text) <= cells) return text
  if (cells < 1) return ''
  const tailCells = Math.floor((cells - 1) / 2)
  const head = cutToWidth(text, cells - tailCells)
  let used = 0
  let start = text.length
  for (const one of [...clusters(text)].reverse()) {
    if (used + one.width > tailCells) break
    used += one.width
    start = one.start
  }
  return head + text.slice(start).trimStart()
}
