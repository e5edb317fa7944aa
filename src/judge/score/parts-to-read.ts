import type { Span } from '../../model/post.js'
import { joinStretches, type Stretch } from '../../text/quotes/index.js'

/** In characters. Hardly a post is longer, and who complains does so early, or sums up at the end. */
const BEGINNING = 20_000
const END = 2_000
/** To either side of the brand's name, wherever it first stands. */
const AROUND_NAME = 1_000
const MOST_NAMES = 20
/** A part begins with a whole word, unless there is none for so long. */
const LONGEST_WORD = 100

/**
 * What of a title or text is judged: all of it, unless it is longer than anybody writes; then its beginning, its end, and what stands
 * around the brand's name. In order, apart from each other.
 *
 * @param named where the brand is named
 */
export function partsToRead(text: string, field: Span['field'], named: readonly Span[] = []): Stretch[] {
  if (text.length <= BEGINNING + END) return [{ start: 0, end: text.length }]
  const names = named.filter((span) => span.field === field && span.end > BEGINNING).slice(0, MOST_NAMES)
  const parts = [
    { start: 0, end: BEGINNING },
    ...names.map(({ start }) => ({
      start: start - AROUND_NAME,
      end: start + AROUND_NAME,
    })),
    { start: text.length - END, end: text.length },
  ].map(({ start, end }) => ({
    start: wordStart(text, Math.max(0, start)),
    end: Math.min(text.length, end),
  }))
  return joinStretches(parts, text)
}

function wordStart(text: string, from: number): number {
  if (from === 0) return 0
  const space = text.slice(from, from + LONGEST_WORD).search(/\s/)
  return from + Math.max(0, space)
}
