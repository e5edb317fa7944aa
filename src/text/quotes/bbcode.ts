import { paragraphEnd, type Stretch } from './stretch.js'

/** `[quote]`, `[quote="Pat"]`, `[QUOTE=Pat;123]`, `[quote author=pat link=…]`, and the end of each. */
const TAG = /\[(\/?)quote(?:(?:=|:|\s+\w+\s*=)[^\]\n]{0,300})?\]/gi

/** Quotes as forums write them that show their markup. One within another belongs to it. */
export function bbcodeQuotes(text: string): Stretch[] {
  const found: Stretch[] = []
  let depth = 0
  let start = 0
  let lastEnd: number | undefined
  for (const { 0: tag, 1: slash, index } of text.matchAll(TAG)) {
    if (slash === '') {
      if (depth === 0) {
        start = index
        lastEnd = undefined
      }
      depth++
    } else if (depth > 0) {
      depth--
      lastEnd = index + tag.length
      if (depth === 0) found.push({ start, end: lastEnd })
    }
  }
  // One that is never closed must not take what somebody wrote below it.
  if (depth > 0) found.push({ start, end: lastEnd ?? paragraphEnd(text, start) })
  return found
}
