import { isEndedThere } from '../../cases/closed-by-itself.js'
import { safeText } from '../../terminal/safe.js'
import { cutToWidth } from '../../terminal/width.js'
import type { ClosedCase } from '../../views/report.js'
import { overWords } from './history.js'

/** So many are named; who has more to look at has a list. */
const MOST_NAMED = 3
/** In cells: more would hide the ids. */
const LONGEST_NAME = 24
const LONGEST_WORDS = 40

/** Sentences of which cases left the list by themselves; strangers' words in them are safe for a terminal. */
export function closedWords(closed: readonly ClosedCase[]): string[] {
  const solved = closed.flatMap((one) =>
    one.what === 'solved' || one.what === 'thanks'
      ? [named(one, `"${cutToWidth(safeText(one.words).trim(), LONGEST_WORDS)}"`)]
      : [],
  )
  const there = closed.flatMap((one) =>
    one.what === 'answered-there'
      ? [named(one, `by ${nameOf(one.by)}`)]
      : one.what === 'over-there'
        ? [named(one, overWords(one.as))]
        : [],
  )
  return [
    ...listed('Solved, in the words of those who wrote', solved),
    ...listed('Answered or over at their place', there),
  ]
}

const named = ({ shortId, person = '' }: ClosedCase, what: string): string =>
  `${shortId} (${nameOf(person)}: ${what})`

const nameOf = (name: string): string => cutToWidth(safeText(name).trim(), LONGEST_NAME) || 'somebody unnamed'

const listed = (title: string, all: readonly string[]): string[] => {
  const rest = all.length - MOST_NAMED
  return all.length === 0
    ? []
    : [`${title}: ${all.slice(0, MOST_NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`]
}

/** Shows them: those that are named, whole. */
export const closedCommand = (self: string, closed: readonly ClosedCase[]): string =>
  `${self} show ${[(one: ClosedCase) => !isEndedThere(one), isEndedThere]
    .flatMap((which) => closed.filter(which).slice(0, MOST_NAMED))
    .map(({ shortId }) => shortId)
    .join(' ')}`
