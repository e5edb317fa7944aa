import type { Span } from '../../model/post.js'
import { tokenise } from '../../text/words/tokens.js'

/** Where a phrase stands in a text: whole words, whatever their case; also as a handle or hashtag in one word. */
export function findName(name: string): (text: string) => Omit<Span, 'field'>[] {
  const words = wordsOf(name).map(({ word }) => word)
  const joined = words.join('')
  return (text) => {
    if (words.length === 0) return []
    const tokens = wordsOf(text)
    const spans: Omit<Span, 'field'>[] = []
    for (let at = 0; at < tokens.length; at += 1) {
      const first = tokens[at]
      if (first === undefined) break
      if ((first.shape === 'handle' || first.shape === 'hashtag') && first.word === joined) {
        spans.push({ start: first.start, end: first.end })
        continue
      }
      if (!words.every((word, index) => isWord(tokens[at + index]?.word, word))) continue
      const last = tokens[at + words.length - 1]
      if (last === undefined) break
      spans.push({ start: first.start, end: last.end })
      at += words.length - 1
    }
    return spans
  }
}

/** Equal, or the possessive: `northwinds` stands for `Northwind's`. */
const isWord = (found: string | undefined, wanted: string) => found === wanted || found === `${wanted}s`

const wordsOf = (text: string) =>
  tokenise(text, 'text').filter(({ shape }) => shape !== 'mark' && shape !== 'emoji')
