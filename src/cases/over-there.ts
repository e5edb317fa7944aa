import type { CaseState } from '../model/case.js'
import type { CaseHappenings } from '../model/case-event.js'

/**
 * Where it leads that a thread is over at its place: what somebody solved, or closed as done, is resolved; that we will not do it is a word of
 * ours, and no solution.
 */
export const stateAfterOver = ({ args }: { args: CaseHappenings['over-there'] }): CaseState =>
  args.as === 'not-planned' ? 'acknowledged' : 'resolved'
