// What a stranger wrote must not move the cursor, recolour the screen, reverse the reading order or hide words.
// The characters are named by Unicode's categories: Cc control, Cf format, Co private use, Cs lone surrogate.
// See Unicode Technical Report 36, "Unicode Security Considerations".

/** Whether there may be anything to do; most text has none of these. */
const suspicious = /[\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]|[^\S ]| {2}/u

/** Any run of white space and line ends, and the letters and signs that print nothing but take a cell. */
const blank = /(?:[^\S\ufeff]|[\u0085\u115f\u1160\u2800\u3164\uffa0])+/gu

/**
 * Control and format characters and invisible variants. Not: white space, joiners and the emoji selector (see
 * below), and the format characters that print, which enclose the digits after them in Arabic, Syriac and Kaithi.
 */
const hidden = new RegExp(
  '(?![\\t-\\r\\u0085]|\\u200c|\\u200d|\\ufe0f|[\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u{110bd}\\u{110cd}])' +
    '(?:[\\p{Cc}\\p{Cf}\\u180b-\\u180f\\u034f\\u17b4\\u17b5]|[\\ufe00-\\ufe0f]|[\\u{e0100}-\\u{e01ef}])',
  'gu',
)

/** Joiners shape letters in these scripts; between letters of others they only hide a difference. */
const joining =
  'Arabic Syriac Nko Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar Tibetan'
    .split(' ')
    .map((script) => `\\p{Script=${script}}`)
    .join('')

/** A joiner or emoji selector; the group is set where it does its work: inside a letter or an emoji. */
const joiner = new RegExp(
  `((?<=[${joining}]|(?!\\ufe0f)\\p{M})[\\u200c\\u200d](?=[${joining}])` +
    '|(?<=\\p{Extended_Pictographic}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?)\\u200d(?=\\p{Extended_Pictographic})' +
    '|(?<=\\p{Emoji})\\ufe0f)|[\\u200c\\u200d\\ufe0f]',
  'gu',
)

/** Something stood here that means nothing to others. */
const meaningless = /[\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/gu

/** More marks on one letter than any language stacks: they would climb over the neighbouring lines. */
const towerOfMarks = /(\p{M}{5})\p{M}+/gu

/**
 * Hostile text → one line that may reach a terminal. White space and line ends become one space; control and format
 * characters vanish (an escape sequence loses its first character and stays as harmless letters); what cannot be
 * shown becomes U+FFFD. Never longer than the text, in UTF-16 code units, and safe text stays as it is.
 */
export function safeText(text: string): string {
  if (!suspicious.test(text)) return text
  return text
    .replace(hidden, '')
    .replace(joiner, (_, useful: string | undefined) => useful ?? '')
    .replace(meaningless, '\ufffd')
    .replace(towerOfMarks, '$1')
    .replace(blank, ' ')
}

/** As safeText, but keeps line breaks, as `\n`: for showing a whole post. */
export function safeLines(text: string): string {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map(safeText)
    .join('\n')
}

const uneven =
  /\p{Emoji_Modifier}|\ufe0f|(?<=\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)\u200d/gu

/**
 * Emoji in the form whose width every terminal agrees on: without skin tone and emoji selector, joined ones taken
 * apart (`woman + laptop`). Terminals show the joined forms over 1 to 8 cells, so they would break columns. For safe
 * text; joiners between letters stay.
 */
export const evenEmoji = (text: string): string => text.replace(uneven, '')
