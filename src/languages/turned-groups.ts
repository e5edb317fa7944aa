import type { Group } from './lexicon.js'
import {
  bitter,
  didWrong,
  farFromGood,
  mockPraise,
  noTrouble,
  notSo,
  pastPraise,
  pastTrouble,
  regrets,
  worstEver,
} from './turned-meanings.js'

/** What turns a sentence, and what that weighs, in the order in which a lexicon has them. */
const groups = {
  'used-to': {
    points: 1,
    kind: 'bug',
    severity: 1,
    turns: { trouble: pastTrouble, praise: pastPraise },
  },
  'once-did': { points: 0, turns: { trouble: pastTrouble, praise: pastPraise } },
  'none-of-it': {
    points: 1.6,
    kind: 'bug',
    severity: 2,
    negated: 'keep',
    turns: { trouble: noTrouble, praise: farFromGood },
  },
  'without-any': { points: 0, turns: { trouble: noTrouble } },
  'anything-but': { points: 0, turns: { trouble: noTrouble, praise: farFromGood } },
  'so-called': { points: 0, turns: { praise: farFromGood } },
  'never-so': { points: 0, turns: { trouble: worstEver, praise: noTrouble } },
  'not-so': notSo,
  // Where a language says it in a word of its own, not by what turns another.
  'far-from-good': { ...farFromGood, negated: 'keep' },
  'no-trouble': { ...noTrouble, negated: 'keep' },
  'mock-praise': mockPraise,
  bitter,
  regrets,
  'did-wrong': didWrong,
} as const satisfies Readonly<Record<string, Omit<Group, 'name' | 'phrases'>>>

type Name = keyof typeof groups

/** The groups of a language, which says no more than how it puts each: what they weigh is the same everywhere. */
export const turnedGroups = (phrases: Readonly<Partial<Record<Name, string>>>): Group[] =>
  (Object.keys(groups) as Name[]).flatMap((name) => {
    const own = phrases[name]
    return own === undefined ? [] : [{ name, ...groups[name], phrases: own }]
  })
