import type { Harm, HarmHalf } from '../../languages/harm.js'
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

const facts = harmNames.map((name) => {
  const { of: pairs = [], ...means } = harmMeanings[name]
  return { name, pairs, means }
})

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
  if (hits.length === 0) return []
  const told: PhraseHit[] = []
  const tell = (means: Meaning, { at, end, first, last }: Hit) =>
    told.push({ means, once: true, points: means.points * weightOf(first.sentence), at, end, first, last })
  const said = new Set<HarmHalf>(hits.map(({ harm }) => halfOf(harm)))
  for (const { name, pairs, means } of facts) {
    const hit = said.has(name) ? hits.find(({ harm }) => halfOf(harm) === name) : ofHalves(hits, said, pairs)
    if (hit !== undefined && !(said.has('intact') && name === 'data-gone')) tell(means, hit)
  }
  const trifle = said.has('trifle') ? hits.find(({ harm }) => halfOf(harm) === 'trifle') : undefined
  if (trifle !== undefined) tell(wordlessSignals.trifle, trifle)
  return told
}

const halfOf = (harm: Harm): HarmHalf => ('part' in harm ? harm.part : harm.is)

/** The second half of the first pair whose halves stand near each other. */
function ofHalves(
  hits: readonly Hit[],
  said: ReadonlySet<HarmHalf>,
  pairs: readonly (readonly [HarmHalf, HarmHalf])[],
): Hit | undefined {
  for (const pair of pairs) {
    const hit = said.has(pair[0]) && said.has(pair[1]) ? halves(hits, pair) : undefined
    if (hit !== undefined) return hit
  }
  return undefined
}

/** The second half, where the first one stands near it. */
function halves(hits: readonly Hit[], [one, other]: readonly [HarmHalf, HarmHalf]): Hit | undefined {
  const second = new Map<number, Hit>()
  for (const hit of hits)
    if (halfOf(hit.harm) === other && !second.has(hit.first.sentence)) second.set(hit.first.sentence, hit)
  for (const { harm, first } of hits) {
    if (halfOf(harm) !== one) continue
    for (const sentence of [first.sentence - 1, first.sentence, first.sentence + 1]) {
      const right = second.get(sentence)
      if (right !== undefined) return right
    }
  }
  return undefined
}
