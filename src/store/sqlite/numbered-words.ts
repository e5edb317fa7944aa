import { stateNumbers } from '../rows/case-states.js'

// A word out of a few stands as a number in what there is most of.

type Numbers = Readonly<Record<string, number>>

/** The numbers of states, as JSON: for statements. */
export const statesAsked = (states: readonly string[]): string =>
  JSON.stringify(states.map((state) => numberOf(stateNumbers, state) ?? -1))

/** Columns that hold such numbers, which an export shows as words; and from which step of the format on it is so. */
export const numberedColumns: ReadonlyMap<string, { since: string; numbers: Numbers }> = new Map([
  ['cases.state', { since: 'numbered-states', numbers: stateNumbers }],
])

export const numberOf = (numbers: Numbers, word: string): number | undefined =>
  Object.hasOwn(numbers, word) ? numbers[word] : undefined
