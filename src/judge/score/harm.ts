import type { Harm, HarmHalf, HarmPart } from '../../languages/harm.js'
import { harmMeanings, harmNames } from '../../languages/harm-meanings.js'
import type { Meaning } from '../../languages/lexicon.js'
import type { Token } from '../../text/words/token.js'
import type { Ignored } from './ignore.js'
import type { PhraseHit } from './phrase-hit.js'
import type { Found } from './phrases.js'
import { saidPhrases } from './said-phrases.js'
import { wordlessSignals } from './wordless-signals.js'

// How much harm a post tells of, by its facts. Two halves make one where they stand in the same sentence or the next one.

type Hit = Pick<PhraseHit, 'at' | 'end' | 'first' | 'last'> & { harm: Harm }

/** The facts of harm in a post, each once; and whether it is about a matter of taste. */
export function harmHits(
  tokens: readonly Token[],
  found: readonly Found<Harm>[],
  role: Uint8Array,
  weightOf: (sentence: number) => number,
  ignored: Ignored,
): PhraseHit[] {
  if (found.length === 0) return []
  const hits: Hit[] = []
  for (const { meaning: harm, first, last, from, to, around } of saidPhrases(tokens, found, role, ignored)) {
    if (harm.negated !== 'keep' && (around.negated || around.conditional)) continue
    hits.push({ harm, at: first, end: last, first: from, last: to })
  }
  const told: PhraseHit[] = []
  const tell = (means: Meaning, { at, end, first, last }: Hit) =>
    told.push({ means, once: true, points: means.points * weightOf(first.sentence), at, end, first, last })
  const intact = hits.some(({ harm }) => isPart(harm, 'intact'))
  for (const name of harmNames) {
    const { of: parts, ...means } = harmMeanings[name]
    const whole = hits.find(({ harm }) => 'is' in harm && harm.is === name)
    const hit = whole ?? parts?.map((pair) => halves(hits, pair)).find((half) => half !== undefined)
    if (hit !== undefined && !(intact && name === 'data-gone')) tell(means, hit)
  }
  const trifle = hits.find(({ harm }) => isPart(harm, 'trifle'))
  if (trifle !== undefined) tell(wordlessSignals.trifle, trifle)
  return told
}

const isHalf = (harm: Harm, half: HarmHalf) => ('part' in harm ? harm.part === half : harm.is === half)
const isPart = (harm: Harm, part: HarmPart) => 'part' in harm && harm.part === part

/** The second half, where the first one stands near it. */
function halves(hits: readonly Hit[], [one, other]: readonly [HarmHalf, HarmHalf]): Hit | undefined {
  const second = new Map<number, Hit>()
  for (const hit of hits)
    if (isHalf(hit.harm, other) && !second.has(hit.first.sentence)) second.set(hit.first.sentence, hit)
  if (second.size === 0) return undefined
  for (const { harm, first } of hits) {
    if (!isHalf(harm, one)) continue
    for (const sentence of [first.sentence - 1, first.sentence, first.sentence + 1]) {
      const right = second.get(sentence)
      if (right !== undefined) return right
    }
  }
  return undefined
}
