import { germanOrEnglish } from '../../../languages/german-or-english.js'

/** So much of a text tells its language. UTF-16 units. */
const ENOUGH = 1_500

let last: { text: string; isGerman: boolean } | undefined

/** Whether a text is German by its small words. The answer for the last text is kept: a name may stand in it many times. */
export function isGerman(text: string): boolean {
  if (last?.text !== text) last = { text, isGerman: languageIn(text) === 'de' }
  return last.isGerman
}

export function languageIn(text: string): 'de' | 'en' | undefined {
  const words =
    text
      .slice(0, ENOUGH)
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{M}]+/gu) ?? []
  return germanOrEnglish(words.map((word) => ({ word })))
}
