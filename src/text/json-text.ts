/** What JSON.stringify leaves as it is and a terminal should not get: DEL, C1 controls, bidi and other format characters. */
const invisible = /[\u007f-\u009f\u2028\u2029\p{Cf}]/gu

/**
 * JSON that may be looked at in a terminal: control and format characters are written as `\uXXXX`, which reads back
 * as the same text.
 */
export const jsonText = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(invisible, escaped)

const escaped = (char: string): string =>
  Array.from(
    { length: char.length },
    (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('')
