import type { CaseHappening } from '../model/case-event.js'

/** What people do to a case that corrects what is said of it, and leaves it where it is: it answers nobody. */
export const noAnswers: readonly CaseHappening['code'][] = [
  'marked',
  'unmarked',
  'merged',
  'split',
  'split-off',
]
