// Control characters except tab and newline; bidirectional overrides are kept, as they may be part of a language's text. A
// zero-width space is one, too: it is written where words end, in scripts that show no space there.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b]/
const ALL_CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b]/g
const LONE_SURROGATE = /\p{Surrogate}/u
const LONE_SURROGATES = /\p{Surrogate}/gu

/** What is white space, or becomes some in `cleanText`. */
const SPACES = /[\s\u0000-\u001f\u007f-\u009f\u200b]+/g
const NOT_SINGLE = /[^\S ]|[\u0000-\u001f\u007f-\u009f\u200b]| {2}/

/** With one space in place of each run of white space, and of what becomes some in `cleanText`. */
export const singleSpaced = (text: string): string =>
  NOT_SINGLE.test(text) ? text.replace(SPACES, ' ') : text

const UNEVEN = /\s\s|[^\S ]|^\s|\s$/

/** On one line, with single spaces. */
export const onOneLine = (text: string): string =>
  UNEVEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text

/**
 * Text fit to store and print: no control characters but tab and newline, and no half of a surrogate pair. A space stands in the
 * place of each control character, since what stands around it is two words.
 */
export function cleanText(text: string): string {
  const whole = LONE_SURROGATE.test(text) ? text.replace(LONE_SURROGATES, '\ufffd') : text
  if (!CONTROLS.test(whole)) return whole
  return whole.replace(/\r\n?/g, '\n').replace(ALL_CONTROLS, ' ')
}
