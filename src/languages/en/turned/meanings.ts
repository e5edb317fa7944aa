import type { Meaning } from '../../lexicon.js'

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
