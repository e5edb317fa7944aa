// What turned sentences say, in whichever language: these weigh the same everywhere.

import type { Group, Meaning } from './lexicon.js'

/** "Anything but reliable", "nothing good to say". */
export const farFromGood: Meaning = { name: 'far-from-good', points: 1.9, kind: 'service', severity: 2 }
/** "Used to be great". */
export const pastPraise: Meaning = { name: 'past-praise', points: 1.6, kind: 'service' }
/** "We no longer have problems": a light hand, since what follows may be worse. */
export const pastTrouble: Meaning = { name: 'past-trouble', points: -0.6, kind: 'praise' }
/** "Not a single problem", "without a minute of downtime". */
export const noTrouble: Meaning = { name: 'no-trouble', points: -1.6, kind: 'praise' }
/** "Never had such a rude agent". */
export const worstEver: Meaning = {
  name: 'worst-ever',
  points: 1.9,
  kind: 'service',
  severity: 2,
  tone: 'reproach',
}

/** "It looks slow, but it isn't": what was said before is not so. */
export const notSo: Omit<Group, 'phrases'> = {
  name: 'not-so',
  points: -0.8,
  once: true,
  excuses: true,
  // Without trouble before it ("I pressed the button but it didn't") it is trouble itself.
  denies: { name: 'denial', points: 1.1, contrast: true },
  closes: true,
  negated: 'keep',
}

/** What a group of phrases says, whatever its words; a negation before them changes nothing. */
type Said = Omit<Group, 'phrases'>

/** "Great job losing my data". */
export const mockPraise: Said = {
  name: 'mock-praise',
  points: 1.9,
  mocks: true,
  kind: 'service',
  severity: 2,
  negated: 'keep',
}

/** Sayings that are never meant well. */
export const bitter: Said = {
  name: 'bitter',
  points: 1.9,
  mocks: true,
  kind: 'service',
  severity: 2,
  negated: 'keep',
}

/** The writer would rather not have begun. */
export const regrets: Said = {
  name: 'regrets',
  points: 1.7,
  kind: 'service',
  severity: 1,
  negated: 'keep',
}

/** What the company itself did wrong. */
export const didWrong: Said = {
  name: 'did-wrong',
  points: 1.8,
  kind: 'service',
  severity: 2,
  negated: 'keep',
}

/** Going to court over it. */
export const legalThreat: Said = {
  name: 'legal-threat',
  points: 2,
  kind: 'service',
  severity: 4,
  negated: 'keep',
}
