import type { CaseState, Handling } from '../model/case.js'
import type { CaseEvent } from '../model/case-event.js'
import type { CaseRecord } from '../store/port/records.js'
import { evolve } from './evolve.js'
import { handlingOf, withHandling } from './handling.js'
import { oldestPromised } from './oldest-promised.js'
import { type BrandPromise, type PromiseStanding, promiseStandings } from './promise-standing.js'
import { standing } from './undo.js'

/** How a case stood when its person's words brought it back, and since when it waits anew. */
export type Round = { handled: { state: CaseState } & Handling; until: Date }

/**
 * The times that a case was answered or closed before its person came back, oldest first. Not where somebody of us opened it again: that
 * says that it was no answer.
 */
export function roundsBefore(file: CaseRecord, history: readonly CaseEvent[]): readonly Round[] {
  const rounds: Round[] = []
  let before: CaseRecord = withHandling({ ...file, state: 'new' as const }, {})
  for (const event of standing(history)) {
    const after = evolve(before, event)
    const wasDone = before.answeredAt !== undefined || before.resolvedAt !== undefined
    if (event.code === 'came-back' && wasDone)
      rounds.push({
        handled: { state: before.state, ...handlingOf(before) },
        until: after.backSince ?? event.at,
      })
    before = after
  }
  return rounds
}

/** What promises count from. */
type Waiting = { waitsSince: Date; startsPromise: boolean }

/**
 * How the promises of an earlier round ended: what was done in time stays so, and what was broken then, whatever its person writes
 * afterwards. What ran on when they came back began anew.
 *
 * @param complaints of the case, what needs a reply
 */
export function endedIn(
  { handled, until }: Round,
  complaints: readonly Waiting[],
  promise: BrandPromise,
): PromiseStanding[] {
  const oldest = oldestPromised(
    complaints.filter(({ waitsSince }) => waitsSince < until).map((one) => ({ ...one, handled })),
  )
  return oldest === undefined
    ? []
    : promiseStandings(oldest, promise, until).filter(
        ({ standing }) => standing === 'kept' || standing === 'broken',
      )
}
