import { type CaseState, caseStates } from '../../model/case.js'
import { asOneOf } from './values.js'

/** Where the state of a case is stored as a number: none is ever moved, and new ones come at the end. */
export const stateNumbers = {
  new: 0,
  acknowledged: 1,
  answered: 2,
  resolved: 3,
  confirmed: 4,
  ignored: 5,
  snoozed: 6,
} as const satisfies Record<CaseState, number>

/** @param stored the state's number, or itself: as the store holds it */
export const stateIn = (stored: unknown): CaseState =>
  caseStates.find((state) => stateNumbers[state] === stored) ?? asOneOf(stored, caseStates, 'state')
