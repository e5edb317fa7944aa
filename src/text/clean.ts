// Control characters except tab and newline; bidirectional overrides are kept, as they may be part of a language's text.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/
const ALL_CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g
const LONE_SURROGATE = /\p{Surrogate}/u
const LONE_SURROGATES = /\p{Surrogate}/gu

/** Text fit to store and print: no control characters but tab and newline, and no half of a surrogate pair. */
export function cleanText(text: string): string {
  const whole = LONE_SURROGATE.test(text) ? text.replace(LONE_SURROGATES, '\ufffd') : text
  if (!CONTROLS.test(whole)) return whole
  return whole.replace(/\r\n?/g, '\n').replace(ALL_CONTROLS, '')
}
