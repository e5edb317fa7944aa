import type { Token } from '../../text/words/token.js'
import { LONG_POST } from './about-brand.js'
import { discountFor } from './length.js'
import type { PhraseHit } from './phrase-hit.js'

// The best passage of a long post decides. In hundreds of words some trouble is named by chance, here and there; who complains
// names it in a few sentences.

/** In tokens. A shorter passage is a remark. */
const SHORTEST = 40
const LONGEST = 100
/** What is said elsewhere in the post: of trouble, and against it. */
const BESIDE = 0.25
const AGAINST_BESIDE = 0.75
/** In a long post what passes between the writer and the company tells most, wherever it stands; the words of trouble are many. */
/** What nobody says by chance, as a lost file; nor does trouble stand beside the name by chance. */
const GRAVE = 3
const DEALING_GAINS = 3
const OWN_GAINS = 0.5
const TROUBLE_LOSES = 0.8
/** The more so where nobody turned to the company and nothing is asked of it: such a post tells of something else. */
const LONELY_LOSES = 0.9
/** What a signal adds the first, second and third time. */
const REPEATS: readonly number[] = [1, 0.4, 0.2]

/** Some sentences on end, by their numbers (`last` included), and how many tokens they have. */
export type Passage = {
  first: number
  last: number
  tokens: number
  /** How much of a long post the post is: 0 for one that is hardly long, towards 1 for ever longer ones. */
  excess: number
}

type Sentence = { number: number; tokens: number; hits: PhraseHit[] }

/** Where a long post complains most, or least little; undefined for a short one, which is one passage. */
export function bestPassage(tokens: readonly Token[], hits: readonly PhraseHit[]): Passage | undefined {
  if (tokens.length < LONG_POST) return undefined
  const sentences = sentencesOf(tokens, hits)
  const numbers = numbersOfNames(hits)
  const times = new Uint32Array(numbers.size)
  const excess = 1 - LONG_POST / tokens.length
  let best: Passage | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const [from, { number: first }] of sentences.entries()) {
    times.fill(0)
    let sum = 0
    let length = 0
    for (let to = from; to < sentences.length; to += 1) {
      const sentence = sentences[to] as Sentence
      if (length > 0 && length + sentence.tokens > LONGEST) break
      length += sentence.tokens
      for (const { means, points, once } of sentence.hits) {
        const name = numbers.get(means.name) ?? 0
        const before = times[name] ?? 0
        times[name] = before + 1
        sum += points * (once && before > 0 ? 0 : (REPEATS[before] ?? 0))
      }
      const worth = sum + discountFor(length)
      const enough = length >= SHORTEST || to === sentences.length - 1
      if (enough && worth > most) {
        most = worth
        best = { first, last: sentence.number, tokens: length, excess }
      }
    }
  }
  return best
}

/** By name of a signal, a number that no other has. */
function numbersOfNames(hits: readonly PhraseHit[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const { means } of hits) if (!numbers.has(means.name)) numbers.set(means.name, numbers.size)
  return numbers
}

/** What phrases add where the best passage decides. What tells of the whole post, and what the title says, counts wherever it stands. */
export function inPassage(
  hits: readonly PhraseHit[],
  passage: Passage | undefined,
  isNamed: (sentence: number) => boolean,
): readonly PhraseHit[] {
  if (passage === undefined) return hits
  const dealing = 1 + DEALING_GAINS * passage.excess
  const chance = 1 - TROUBLE_LOSES * passage.excess
  const deals = hits.some(({ means }) => means.dealing)
  const own = 1 + OWN_GAINS * passage.excess
  const lonely = deals ? 1 : 1 - LONELY_LOSES * passage.excess
  return hits.map((hit) => {
    const { means, first, points } = hit
    const isGrave = (means.severity ?? 1) >= GRAVE
    const trouble = isGrave ? 1 : isNamed(first.sentence) ? (1 + lonely) / 2 : chance * lonely
    const isWithin = first.sentence >= passage.first && first.sentence <= passage.last
    if (means.danger || (means.tone === 'request' && means.dealing !== true) || tellsOfAll(hit)) return hit
    // How much it tells of trouble says nothing of which: that somebody wrote about it makes no bad service of it.
    if (means.dealing) return { ...hit, means: withoutKind(means), points: points * dealing }
    if (means.owns) return { ...hit, points: points * own }
    if (isWithin || first.field === 'title') return points > 0 ? { ...hit, points: points * trouble } : hit
    return { ...hit, points: points * (points > 0 ? BESIDE * trouble : AGAINST_BESIDE) }
  })
}

function withoutKind({ kind: _, ...means }: PhraseHit['means']): PhraseHit['means'] {
  return means
}

const tellsOfAll = ({ means: { promotes, hires, excuses, comesToUs } }: PhraseHit): boolean =>
  promotes === true || hires === true || excuses === true || comesToUs === true

function sentencesOf(tokens: readonly Token[], hits: readonly PhraseHit[]): Sentence[] {
  const byNumber = new Map<number, Sentence>()
  for (const { sentence } of tokens) {
    const known = byNumber.get(sentence)
    if (known === undefined) byNumber.set(sentence, { number: sentence, tokens: 1, hits: [] })
    else known.tokens += 1
  }
  for (const hit of hits) byNumber.get(hit.first.sentence)?.hits.push(hit)
  return [...byNumber.values()]
}
