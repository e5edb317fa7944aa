import type { CaseState, Handling } from '../model/case.js'
import type { CaseEvent } from '../model/case-event.js'
import type { CaseRecord } from '../store/port/records.js'
import type { When } from './decide.js'
import { toThen } from './handling.js'
import { stateAt } from './states.js'

/**
 * How posts stand that become a case of their own: they wait for us, whatever became of the others. Who has the one has the other, and
 * who took note of the one took note of the other.
 */
export function standingOfPart(
  file: { state: CaseState } & Handling,
  at: Date,
): { state: CaseState } & Handling {
  const { owner, acknowledgedAt } = file
  const isNoted = stateAt(file, at) === 'acknowledged' && acknowledgedAt !== undefined
  return {
    state: isNoted ? 'acknowledged' : 'new',
    ...(owner !== undefined && { owner }),
    ...(isNoted && { acknowledgedAt }),
  }
}

/** What the new case begins with. */
export const splitOff = (from: CaseRecord, posts: readonly string[], when: Required<When>): CaseEvent => ({
  code: 'split-off',
  args: { from: from.id, posts, stands: toThen(standingOfPart(from, when.at)) },
  ...when,
})

/** What happens to the case that they were part of. */
export const split = (into: number, posts: readonly string[], when: Required<When>): CaseEvent => ({
  code: 'split',
  args: { into, posts },
  ...when,
})
