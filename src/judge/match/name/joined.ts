import type { ReadWord } from '../../../text/words/word-reader.js'
import { isCommonWord } from '../common-words.js'
import type { Guard } from '../guards.js'
import { isTaggedAt } from './tagged.js'

/** Shorter ones are words or abbreviations by chance. */
const SHORTEST = 5

/**
 * The words of a name written as one. Where each of them is a common word, or a single letter, the one may be common as well
 * ("sunrise", "att"), so that it takes a hashtag, a handle or an address, or a capital where the second word begins.
 */
export function isJoinedName(words: readonly ReadWord[]): Guard | undefined {
  const folded = words.map((word) => word.folded)
  const isCommon = folded.every((word) => /^\p{L}$/u.test(word) || isCommonWord(word))
  if (!isCommon && folded.join('').length >= SHORTEST) return undefined
  return (text, starts, ends) => {
    const [start = 0, end = 0] = [starts[0], ends[0]]
    if (isTaggedAt(text, start) || /^\.\p{L}/u.test(text.slice(end, end + 3))) return true
    return isCommon && /^\p{Lu}\p{Ll}+\p{Lu}/u.test(text.slice(start, end))
  }
}

/** Single letters with the same sign between them: `l u m o r a`, `n.o.r.d.l.y`. */
export function isSpelledOut(signs: RegExp): Guard {
  return (text, starts, ends, count) => {
    const sign = text.slice(ends[0], starts[1])
    if (!signs.test(sign)) return false
    for (let index = 2; index < count; index++)
      if (text.slice(ends[index - 1], starts[index]) !== sign) return false
    return true
  }
}
