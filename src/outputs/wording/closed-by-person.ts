import { safeText } from '../../terminal/safe.js'
import { cutToWidth } from '../../terminal/width.js'
import type { ClosedCase } from '../../views/report.js'

/** So many are named; who has more to look at has a list. */
const MOST_NAMED = 3
/** In cells: more would hide the ids. */
const LONGEST_NAME = 24
const LONGEST_WORDS = 40

/**
 * `Solved, in the words of those who wrote: k7f (ada: "works again"), k7g (Bo: "thank you") and 2 more`; strangers' words, safe for a
 * terminal. Undefined where there are none.
 */
export function closedWords(closed: readonly ClosedCase[]): string | undefined {
  if (closed.length === 0) return undefined
  const named = closed.slice(0, MOST_NAMED).map(({ shortId, person = '', words }) => {
    const who = cutToWidth(safeText(person).trim(), LONGEST_NAME) || 'somebody unnamed'
    return `${shortId} (${who}: "${cutToWidth(safeText(words).trim(), LONGEST_WORDS)}")`
  })
  const rest = closed.length - named.length
  return `Solved, in the words of those who wrote: ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

/** Shows them: those that are named, whole. */
export const closedCommand = (self: string, closed: readonly ClosedCase[]): string =>
  `${self} show ${closed
    .slice(0, MOST_NAMED)
    .map(({ shortId }) => shortId)
    .join(' ')}`
