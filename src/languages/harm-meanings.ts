import type { HarmHalf, HarmName } from './harm.js'
import type { Meaning } from './lexicon.js'

/** What the facts weigh, and which two halves make one. */
export const harmMeanings: Readonly<
  Record<HarmName, Meaning & { of?: readonly (readonly [HarmHalf, HarmHalf])[] }>
> = {
  exposed: {
    name: 'exposed',
    points: 1.2,
    kind: 'security',
    severity: 4,
    fact: true,
    of: [
      ['private', 'seen'],
      ['data', 'seen'],
      ['other', 'private'],
      ['other', 'data'],
    ],
  },
  fraud: {
    name: 'fraud',
    points: 1.2,
    kind: 'security',
    severity: 4,
    fact: true,
    of: [
      ['culprit', 'amount'],
      ['culprit', 'paid'],
      ['culprit', 'lost'],
    ],
  },
  'in-court': { name: 'in-court', points: 0.6, kind: 'service', severity: 4, fact: true },
  'many-hit': {
    name: 'many-hit',
    points: 0.5,
    kind: 'outage',
    severity: 4,
    fact: true,
    of: [
      ['crowd', 'trouble'],
      ['crowd', 'lost'],
      ['crowd', 'cut-off'],
      ['crowd', 'shut-out'],
      ['crowd', 'money-gone'],
      ['crowd', 'data-gone'],
      ['crowd', 'dead'],
      ['crowd', 'halted'],
      ['crowd', 'locked'],
      ['crowd', 'abandoned'],
      ['crowd', 'unfit'],
    ],
  },
  'money-gone': {
    name: 'money-gone',
    points: 0.8,
    kind: 'billing',
    severity: 3,
    fact: true,
    of: [
      ['amount', 'taken'],
      ['amount', 'lost'],
      ['paid', 'nothing'],
      ['paid', 'lost'],
      ['paid', 'twice'],
      ['amount', 'nothing'],
      ['refund', 'waiting'],
      ['refund', 'nothing'],
      ['refund', 'withheld'],
      ['refund', 'lost'],
      ['amount', 'withheld'],
      ['paid', 'withheld'],
    ],
  },
  'data-gone': {
    name: 'data-gone',
    points: 0.8,
    kind: 'bug',
    severity: 3,
    fact: true,
    of: [['data', 'lost']],
  },
  'shut-out': {
    name: 'shut-out',
    points: 0.5,
    kind: 'account',
    severity: 3,
    fact: true,
    of: [['account', 'locked']],
  },
  'too-late': {
    name: 'too-late',
    points: 0.5,
    kind: 'other',
    severity: 3,
    fact: true,
    clock: true,
    of: [
      ['event', 'missed'],
      ['day', 'undelivered'],
      ['event', 'undelivered'],
      ['event', 'withheld'],
      ['event', 'nothing'],
    ],
  },
  'cut-off': {
    name: 'cut-off',
    points: 0.6,
    kind: 'outage',
    severity: 3,
    fact: true,
    of: [
      ['essential', 'lacking'],
      ['essential', 'dead'],
      ['trade', 'halted'],
      ['trade', 'dead'],
      ['home', 'unfit'],
      ['care', 'withheld'],
      ['care', 'missed'],
      ['traveller', 'abandoned'],
    ],
  },
  faulty: {
    name: 'faulty',
    points: 0.6,
    kind: 'product',
    severity: 2,
    fact: true,
    of: [
      ['goods', 'broken'],
      ['goods', 'lost'],
      ['goods', 'dead'],
      ['goods', 'unfit'],
    ],
  },
  misbehaves: {
    name: 'misbehaves',
    points: 0.5,
    kind: 'bug',
    severity: 2,
    fact: true,
    of: [
      ['software', 'amiss'],
      ['software', 'broken'],
      ['software', 'dead'],
    ],
  },
  'mix-up': {
    name: 'mix-up',
    points: 0.6,
    kind: 'delivery',
    severity: 2,
    fact: true,
    of: [
      ['parcel', 'undelivered'],
      ['parcel', 'missed'],
      ['parcel', 'lost'],
    ],
  },
  'kept-waiting': { name: 'kept-waiting', points: 0.4, kind: 'service', severity: 2, fact: true },
}

export const harmNames = Object.keys(harmMeanings) as HarmName[]

/** The names of those that are of severity 4. */
export const factsOfWorst: readonly string[] = Object.values(harmMeanings)
  .filter(({ severity }) => severity === 4)
  .map(({ name }) => name)
