import type { CaseEvent } from '../../../model/case-event.js'
import type { Mark } from '../../../model/mention.js'
import { count, grouped } from '../count.js'
import { duration } from '../duration.js'
import { historyWords } from '../history.js'
import { markWords } from '../marks.js'
import { row } from './row.js'

type Answered = {
  /** Each with how many. */
  by: readonly { name: string; cases: number }[]
  /** How many more people. */
  others: number
  /** How many of these cases count for several of them. */
  together: number
  isBoth: boolean
}
type Ended = { kept: number; ended: number }

/** What a digest says of what was done. */
export const done = {
  /** Behind the title. */
  cases: (cases: number): string => count(cases, 'case', 'cases'),
  counts: {
    answered: (cases: number): string => `${grouped(cases)} answered`,
    acknowledged: (cases: number): string => `${grouped(cases)} acknowledged`,
    resolved: (cases: number): string => `${grouped(cases)} resolved`,
    confirmed: (cases: number): string => `${grouped(cases)} confirmed`,
    ignored: (cases: number): string => `${grouped(cases)} ignored`,
    snoozed: (cases: number): string => `${grouped(cases)} snoozed`,
  },
  /** Who answered, behind how many were. */
  answeredBy: ({ by, others, together, isBoth }: Answered): string => {
    const named = by.map(({ name, cases }) => `${grouped(cases)} by ${name}`)
    const rest = others === 0 ? '' : ` and ${count(others, 'other', 'others')}`
    const shared = together === 0 ? '' : `, ${grouped(together)} of them by ${isBoth ? 'both' : 'several'}`
    return ` (${named.join(', ')}${rest}${shared})`
  },
  firstReply: (after: number): string => `The first reply came after ${duration(after)}.`,
  firstReplies: (replies: number, within: number): string =>
    `Half of ${grouped(replies)} first replies came within ${duration(within)}.`,
  /** Of each only where some ended. */
  promisesKept: ({
    acknowledge,
    resolve,
  }: {
    acknowledge?: Ended | undefined
    resolve?: Ended | undefined
  }): string => {
    const of = ({ kept, ended }: Ended) => `${grouped(kept)} of ${grouped(ended)}`
    const parts = [
      ...(acknowledge === undefined ? [] : [`${of(acknowledge)} to acknowledge`]),
      ...(resolve === undefined ? [] : [`${of(resolve)} to resolve`]),
    ]
    return `Promises kept: ${parts.join(', ')}.`
  },

  what: (event: CaseEvent): string => historyWords(event).what,
  /** What was done, and by whom. */
  by: (what: string, by: string): string => `${what} by ${by}`,
  /** What no person did here: a scan saw it. */
  byScan: (what: string): string => `${what} by scan`,
  marked: (mark: Mark): string => `marked as ${markWords[mark]}`,
  unmarked: 'mark taken back',
  /** How it stands after that. */
  now: (state: keyof typeof row.states): string => `now ${row.states[state]}`,
  /** To a client. */
  lookedAtAgain: 'looked at again',
  lookedAt: (needsReply: boolean): string =>
    needsReply ? 'looked at, needs a reply' : 'looked at, needs no reply',
}

export type DoneWords = typeof done
