/** A stretch of our own words; `code` was written between backticks. */
export type Stretch = { text: string; code: boolean }

/** Sentences that every output shares name commands between backticks; a format that can show code shows it as such. */
export const codeSpans = (words: string): Stretch[] =>
  words
    .split(/((?<!`)`[^`]+`(?!`))/)
    .map((text, index) => (index % 2 === 1 ? { text: text.slice(1, -1), code: true } : { text, code: false }))
    .filter(({ text }) => text !== '')
