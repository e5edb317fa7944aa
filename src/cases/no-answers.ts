import type { CaseHappening } from '../model/case-event.js'

/** What people do to a case that says something of it, and leaves it where it is, or takes back what they did: it answers nobody. */
export const noAnswers: readonly CaseHappening['code'][] = [
  'marked',
  'unmarked',
  'merged',
  'split',
  'split-off',
  'assigned',
  'noted',
  'tagged',
  'untagged',
  'caused',
  'undone',
  'forgotten',
  'set-aside',
]
