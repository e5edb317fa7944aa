import type { CaseEvent } from '../model/case-event.js'
import { cameIn } from './came-by-merge.js'

/** The cases that are part of one now, by its history. */
export const mergedInto = (history: readonly CaseEvent[]): readonly number[] =>
  cameIn(history).map(({ caseId }) => caseId)

/**
 * What happened to a case and to all that became part of it, in the order of time. That those are no more is told by what they became
 * part of.
 */
export const inOrderOfTime = (histories: readonly (readonly CaseEvent[])[]): readonly CaseEvent[] =>
  histories
    .flatMap((history, index) => (index === 0 ? history : history.filter((event) => !isOfRemoval(event))))
    .toSorted((one, other) => one.at.getTime() - other.at.getTime())

const isOfRemoval = (event: CaseEvent): boolean =>
  event.code === 'removed' || (event.code === 'undone' && event.args.code === 'removed')
