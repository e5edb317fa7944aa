/** Letters of a summary that are looked for in the text: so many in a row stand in both only where one was taken from the other. */
const PROBE = 32

/**
 * Whether a summary says what the text beside it does not. Most are its beginning, cut, with other spaces and signs, or with what
 * stood around it left out: then its start, its middle or its end is found there. Others say it in the same words, but shorter.
 *
 * @param text both as text, not as HTML
 */
export function saysElse(summary: string, text: string): boolean {
  const wanted = lettersOf(summary)
  if (wanted === '') return false
  const all = lettersOf(text)
  const last = Math.max(0, wanted.length - PROBE)
  if ([0, last >> 1, last].some((at) => all.includes(wanted.slice(at, at + PROBE)))) return false
  return wordsOf(summary).some((word) => !all.includes(word))
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
