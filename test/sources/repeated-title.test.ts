import fc from 'fast-check'
import { expect, test } from 'vitest'
import { repeats } from '../../src/sources/thread-title.js'

const folded = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** Without a look at the first letters. */
const slowly = (title: string, text: string) =>
  folded(title) !== '' && folded(text.slice(0, title.length * 2)).startsWith(folded(title))

const piece = fc.oneof(
  fc.constantFrom('a', 'A', 'b', '1', ' ', '"', '[', '`', '~', '-', '\n', '\u0301', '\u030a', 'é', 'e', 'E'),
  fc.constantFrom('①', '½', '™', 'ﬁ', 'ａ', 'Å', 'K', 'İ', 'ß', '\u200b', '\ud800', '你', '«', '…'),
  fc.string({ unit: 'binary', maxLength: 2 }),
)
const words = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))

test('whether a text repeats a title is told the same by its first letter', () => {
  fc.assert(
    fc.property(words, words, fc.boolean(), (title, text, isRepeated) => {
      const all = isRepeated ? `${text.slice(0, 1)}${title}${text}` : text
      expect(repeats(title, all)).toBe(slowly(title, all))
    }),
    { numRuns: 5_000 },
  )
})
