import type { HarmName, HarmPart } from './harm.js'
import type { Meaning } from './lexicon.js'

/** What the facts weigh, and which two halves make one. */
export const harmMeanings: Readonly<
  Record<HarmName, Meaning & { of?: readonly (readonly [HarmPart, HarmPart])[] }>
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
  'shut-out': { name: 'shut-out', points: 0.5, kind: 'account', severity: 3, fact: true },
  'too-late': {
    name: 'too-late',
    points: 0.5,
    kind: 'other',
    severity: 3,
    fact: true,
    of: [
      ['event', 'missed'],
      ['day', 'undelivered'],
      ['event', 'undelivered'],
    ],
  },
  'cut-off': {
    name: 'cut-off',
    points: 0.6,
    kind: 'outage',
    severity: 3,
    fact: true,
    of: [['essential', 'lacking']],
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
    ],
  },
  misbehaves: { name: 'misbehaves', points: 0.5, kind: 'bug', severity: 2, fact: true },
  'mix-up': { name: 'mix-up', points: 0.6, kind: 'delivery', severity: 2, fact: true },
  'kept-waiting': { name: 'kept-waiting', points: 0.4, kind: 'service', severity: 2, fact: true },
}

export const harmNames = Object.keys(harmMeanings) as HarmName[]
