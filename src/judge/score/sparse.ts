import type { Topic } from '../../languages/topics.js'
import type { Token } from '../../text/words/token.js'
import { troubleKinds, weightOfThings } from './kind-weights.js'
import type { PhraseHit } from './phrase-hit.js'
import type { Found } from './phrases.js'
import type { Topics } from './topics.js'
import type { Mark } from './weighed.js'
import { wordlessSignals } from './wordless-signals.js'

// Where a language's lists miss much, how a post is put tells more than the words that happen to be known: that it asks, quotes what
// somebody answered, speaks to a handle. And the facts of a complaint, which no list has, take room: its length says nothing against it.

/** How many times as much each says in such a language. */
const more: ReadonlyMap<Mark['means'], number> = new Map<Mark['means'], number>([
  [wordlessSignals.questionMark, 3],
  [wordlessSignals.quotedBack, 1.6],
  [wordlessSignals.spokenTo, 2.5],
  [wordlessSignals.ownMatter, 0.6],
])

/** So many points has a question mark where it ends a question to the brand. */
export const PUT_TO_BRAND = 0.9

/** A question that is put to nobody in particular. */
const TO_NOBODY = 1.5

/** The points of a mark in a language with sparse lists. */
export function pointsWhereSparse({ means }: Mark, isOurs: boolean): number {
  if (means === wordlessSignals.questionMark && !isOurs) return means.points * TO_NOBODY
  return means.points * (more.get(means) ?? 1)
}

/** The brand spoken to by its handle, where no word of the post speaks to anybody. */
export function handleMarks(tokens: readonly Token[], brand: Uint8Array, hits: readonly PhraseHit[]): Mark[] {
  if (hits.some(({ means }) => means.name === wordlessSignals.spokenTo.name)) return []
  const handle = tokens.find(({ shape }, at) => shape === 'handle' && brand[at] === 1)
  return handle === undefined ? [] : [{ means: wordlessSignals.spokenTo, first: handle, last: handle }]
}

/** Things of one kind of trouble say so much where a post is plainly about them. */
const PLAINLY_ABOUT = 1.3

/** The first thing of the trouble that a post is plainly about, where no words say that it is the writer's. */
export function mattersNamed(
  found: readonly Found<Topic>[],
  topics: Topics,
  tokens: readonly Token[],
  hits: readonly PhraseHit[],
): Mark[] {
  if (hits.some(({ means }) => means.name === wordlessSignals.ownMatter.name)) return []
  const about = troubleKinds.find((kind) => (topics.get(kind) ?? 0) * weightOfThings(kind) >= PLAINLY_ABOUT)
  const named = found.find(({ meaning }) => meaning.kind === about)
  const [first, last] = [tokens[named?.first ?? -1], tokens[named?.last ?? -1]]
  return first === undefined || last === undefined ? [] : [{ means: wordlessSignals.ownMatter, first, last }]
}
