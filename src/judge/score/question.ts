import type { Token } from '../../text/words/token.js'
import type { Mark } from './weighed.js'
import { wordlessSignals } from './wordless-signals.js'

/** "Northwind or Bluefinch for a small shop?": a choice beside the brand's name, in a sentence that asks. */
export function choiceMark(
  tokens: readonly Token[],
  choices: ReadonlySet<string>,
  brand: Uint8Array,
): Mark | undefined {
  const marks = new Map<number, string>()
  for (const { shape, sentence, word } of tokens)
    if (shape === 'mark' && !marks.has(sentence)) marks.set(sentence, word)
  if (marks.size === 0) return undefined
  for (const [at, token] of tokens.entries()) {
    if (!choices.has(token.word) || (brand[at - 1] !== 1 && brand[at + 1] !== 1)) continue
    if (marks.get(token.sentence)?.startsWith('?'))
      return { means: wordlessSignals.question, first: token, last: token }
  }
  return undefined
}

/** A sentence that begins like a question and ends like one ("Do your boxes contain nuts?"). */
export function questionMark(tokens: readonly Token[], questionWords: ReadonlySet<string>): Mark | undefined {
  let opening: Token | undefined
  let sentence = -1
  for (const token of tokens) {
    if (token.shape === 'mark') {
      if (token.word.startsWith('?') && opening?.sentence === token.sentence) {
        return { means: wordlessSignals.question, first: opening, last: opening }
      }
    } else if (token.shape === 'word' && token.sentence !== sentence) {
      sentence = token.sentence
      opening = questionWords.has(token.word) ? token : undefined
    }
  }
  return undefined
}

/** "Northwind, gilt der Tarif auch in der Schweiz?": a sentence that asks, and begins or ends with the name as an address. */
export function addressMark(
  tokens: readonly Token[],
  brand: Uint8Array,
  crowd: ReadonlySet<string>,
): Mark | undefined {
  for (const [at, mark] of tokens.entries()) {
    if (mark.shape !== 'mark' || !mark.word.startsWith('?')) continue
    let from = at
    while (tokens[from - 1]?.sentence === mark.sentence) from -= 1
    if (tokens.slice(from, at).some(({ word }) => crowd.has(word))) continue
    const first = addressAt(tokens, brand, from, 1) ?? addressAt(tokens, brand, at - 1, -1)
    if (first !== undefined) return { means: wordlessSignals.question, first, last: first }
  }
  return undefined
}

/** A name that is a clause of its own, beside more words of its sentence. */
function addressAt(
  tokens: readonly Token[],
  brand: Uint8Array,
  from: number,
  step: 1 | -1,
): Token | undefined {
  if (brand[from] !== 1) return undefined
  let end = from
  while (brand[end + step] === 1) end += step
  const [name, next] = [tokens[from], tokens[end + step]]
  if (next?.sentence !== name?.sentence || next?.clause === name?.clause || next?.shape !== 'word')
    return undefined
  return name
}
