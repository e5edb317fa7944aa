import type { Group, Meaning } from '../lexicon.js'
import type { RoughWords } from './rough-words.js'
import { roughName } from './signal-name.js'

/** What the lists of trouble say: the signals of the same names in `../en/lexicon.ts`. Each is enough to show a post. */
const meanings = {
  down: { name: 'down', points: 2.2, kind: 'outage', severity: 3 },
  fails: { name: 'does-not-work', points: 2.2, severity: 2 },
  shutOut: { name: 'lockout', points: 2.1, kind: 'account', severity: 3 },
  unanswered: { name: 'no-answer', points: 1.9, kind: 'service', severity: 2, tone: 'reproach' },
  help: { name: 'help', points: 1.7, tone: 'request' },
} as const satisfies Record<string, Meaning>

/** The groups of a rough list. Its phrases hold their negations. */
export function groupsOf(words: RoughWords, tag: string): Group[] {
  return Object.entries(meanings).map(([list, meaning]) => ({
    ...meaning,
    name: roughName(tag, meaning.name),
    phrases: words[list as keyof typeof meanings],
    negated: 'keep',
  }))
}
