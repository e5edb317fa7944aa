/** From here on two texts share so many words that one is a version of the other. */
const ALIKE = 0.5

/** A text that stands whole in another one says something only from this many words on. */
const PASSAGE = 4

/**
 * Whether one text reads like a version of the other: mostly the same words, or the whole of one within the other, as when
 * something was added. Digits don't count, so that a counter makes no other text. A text without words is like every text.
 */
export function isAlike(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)]
  if (first.length === 0 || second.length === 0) return true
  const [shorter, longer] = first.length < second.length ? [first, second] : [second, first]
  if (shorter.length >= PASSAGE && ` ${longer.join(' ')} `.includes(` ${shorter.join(' ')} `)) return true
  const [few, many] = [new Set(shorter), new Set(longer)]
  const shared = [...few].filter((word) => many.has(word)).length
  return shared / (few.size + many.size - shared) >= ALIKE
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
