import { forms } from './forms.js'
import type { Token } from './tokens.js'
import type { Mark } from './weighed.js'

/** A sentence that begins like a question and ends like one ("Do your boxes contain nuts?"). */
export function questionMark(tokens: readonly Token[], questionWords: ReadonlySet<string>): Mark | undefined {
  let opening: Token | undefined
  let sentence = -1
  for (const token of tokens) {
    if (token.shape === 'mark') {
      if (token.word.startsWith('?') && opening?.sentence === token.sentence) {
        return { means: forms.question, first: opening, last: opening }
      }
    } else if (token.shape === 'word' && token.sentence !== sentence) {
      sentence = token.sentence
      opening = questionWords.has(token.word) ? token : undefined
    }
  }
  return undefined
}
