import type { Mark } from './neutral.js'
import type { Token } from './tokens.js'

/** A sentence that begins like a question and ends like one ("Do your boxes contain nuts?"). */
export function questionMark(tokens: readonly Token[], questionWords: ReadonlySet<string>): Mark | undefined {
  let opening: Token | undefined
  let sentence = -1
  for (const token of tokens) {
    if (token.shape === 'mark') {
      if (token.word.startsWith('?') && opening !== undefined && opening.sentence === token.sentence) {
        return {
          name: 'question',
          points: 0.2,
          first: opening,
          last: opening,
          kind: 'question',
          tone: 'request',
        }
      }
    } else if (token.shape === 'word' && token.sentence !== sentence) {
      sentence = token.sentence
      opening = questionWords.has(token.word) ? token : undefined
    }
  }
  return undefined
}
