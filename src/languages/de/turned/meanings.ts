import type { Meaning } from '../../lexicon.js'

/** "Alles andere als zuverlässig". */
export const farFromGood: Meaning = { name: 'far-from-good', points: 1.9, kind: 'service', severity: 2 }
/** "Früher war das richtig gut". */
export const pastPraise: Meaning = { name: 'past-praise', points: 1.6, kind: 'service' }
/** "Früher war die Hotline ein Witz": a light hand, since what follows may be worse. */
export const pastTrouble: Meaning = { name: 'past-trouble', points: -0.6, kind: 'praise' }
/** "Nicht ein einziges Problem". */
export const noTrouble: Meaning = { name: 'no-trouble', points: -1.6, kind: 'praise' }
/** "Noch nie so einen miesen Support erlebt". */
export const worstEver: Meaning = {
  name: 'worst-ever',
  points: 1.9,
  kind: 'service',
  severity: 2,
  tone: 'reproach',
}
