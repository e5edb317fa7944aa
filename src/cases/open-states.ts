import { type CaseState, caseStates } from '../model/case.js'
import { states } from './states.js'

/** The states in which we have to do something. */
export const openStates: readonly CaseState[] = caseStates.filter((state) => states[state].waitsForUs)
