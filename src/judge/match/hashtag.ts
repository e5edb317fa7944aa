/** Whether the word that starts here is a hashtag. */
export function isHashtagAt(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1)
  return before === 0x23 || before === 0xff03
}

const upper = /\p{Lu}/u
const lower = /\p{Ll}/u
const digit = /\p{N}/u

/**
 * The words of a hashtag by their capitals and digits: `NorthwindDown2026` is three, `NWHosting` is two.
 *
 * @returns the offsets into the tag where they end; one offset, the tag's length, when it is a single word
 */
export function hashtagWordEnds(tag: string): number[] {
  const ends: number[] = []
  for (let at = 1; at < tag.length; at++) {
    const [before = '', here = '', next = ''] = [tag[at - 1], tag[at], tag[at + 1]]
    const rises = upper.test(here) && (lower.test(before) || (upper.test(before) && lower.test(next)))
    if (rises || digit.test(here) !== digit.test(before)) ends.push(at)
  }
  ends.push(tag.length)
  return ends
}
