import { withCalm } from '../calm-danger.js'
import type { DangerWords, Facet } from '../facet.js'
import type { RoughWords } from './rough-words.js'

type List = Exclude<
  keyof RoughWords,
  | 'body'
  | 'thing'
  | 'kin'
  | 'down'
  | 'fails'
  | 'shutOut'
  | 'unanswered'
  | 'help'
  | 'negators'
  | 'conditions'
  | 'attached'
  | 'calm'
  | 'spellings'
>

/**
 * What each list says, and how much. A little more than in the languages that are judged: so few words are a list's that one of them beside a
 * child, a hand or a charger has to be enough.
 */
const meanings: Readonly<Record<List, Omit<Facet, 'phrases'>>> = {
  figures: { about: 'figure', weight: 1 },
  laughter: { about: 'fine', weight: 0.7, negated: 'keep' },
  fine: { about: 'fine', weight: 0.6 },
  fiction: { about: 'topic', weight: 1.5 },
  elsewhere: { about: 'topic', weight: 1.5, negated: 'keep' },
  topic: { about: 'topic', weight: 0.8 },
  // Where people are ill, the cat is one more of them.
  pets: { about: 'topic', weight: 1, unless: ['person'], unlessPlain: ['hazard'] },
  despair: { about: 'despair', weight: 1, negated: 'keep' },
  gloom: { about: 'despair', weight: 0.72, negated: 'keep' },
  pursuit: { about: 'pursuit', weight: 1 },
  violence: { about: 'violence', weight: 0.8 },
  grave: { about: 'injury', weight: 1 },
  hurt: { about: 'injury', weight: 0.7 },
  ill: { about: 'injury', weight: 0.4 },
  rescue: { about: 'response', weight: 0.9 },
  care: { about: 'response', weight: 0.5 },
  mishap: { about: 'mishap', weight: 0.5 },
  fire: { about: 'hazard', weight: 0.75 },
  fumes: { about: 'hazard', weight: 0.5 },
  guard: { about: 'guard', weight: 0.5 },
  failing: {
    about: 'failing',
    weight: 0.5,
    negated: 'keep',
    beside: ['guard', 'need', 'mishap', 'injury', 'hazard', 'body'],
  },
  need: { about: 'need', weight: 0.5, negated: 'keep' },
  // What did not come is a danger where somebody lives on it, and else a late parcel.
  lacking: { about: 'lacking', weight: 0.5, negated: 'keep', beside: ['need', 'guard'] },
  exposure: { about: 'exposure', weight: 0.4, beside: ['mishap', 'injury', 'need'] },
  nearly: { about: 'nearly', weight: 0.3 },
}

/** The facets of a rough list, one for each of its lists that says something. */
export function facetsOf(words: RoughWords): DangerWords {
  const { body, thing, kin } = words
  const loud: readonly Facet[] = [
    ...Object.entries(meanings)
      .map(([list, meaning]) => ({ ...meaning, phrases: words[list as List] }))
      .filter(({ phrases }) => phrases.trim() !== ''),
    { about: 'body', weight: 0.35, phrases: '<body>', negated: 'keep' },
    { about: 'machine', weight: 0.3, phrases: '<thing>', negated: 'keep' },
    { about: 'person', weight: 0.3, phrases: '<kin>', negated: 'keep' },
  ]
  return withCalm({ facets: loud, classes: { body, thing, kin } }, words.calm)
}
