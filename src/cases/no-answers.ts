import type { CaseHappening } from '../model/case-event.js'

/** What people do to a case that corrects the judgement, and leaves the case where it is: it answers nobody. */
export const noAnswers: readonly CaseHappening['code'][] = ['marked', 'unmarked']
