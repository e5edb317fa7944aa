import type { ContextWords } from './context.js'
import { phraseBound, surroundings } from './context.js'
import { holdsIgnored, type Ignored } from './ignore.js'
import type { Group, Meaning } from './lexicon/lexicon.js'
import type { PhraseBook } from './phrases.js'
import type { Token } from './tokens.js'

/** What a signal adds the first, second and third time; later ones add nothing. */
const REPEATS: readonly number[] = [1, 0.4, 0.2]
const STRONGER = 1.25
const WEAKER = 0.6
const CONDITIONAL = 0.4
const CAPITALS = 1.15
const STRETCHED = 1.15
/** Praise that is taken back counts half; what takes it back is looked for among the next few hits. */
const TAKEN_BACK = 0.5
const LOOK_AHEAD = 4
/** "Is it any good?" is no praise. */
const ASKED = 0.4
/** Trouble told before "so we switched to Northwind" was the rival's. */
const RIVALS = 0.15
const ARRIVAL_REACH = 3
/** Trouble of this weight takes praise back ("thanks for the two hours on hold"). */
const TROUBLE = 1
/** Trouble of this weight is not thanked away ("my site is down, please help, thanks"). */
const GRAVE = 1.5

/** A phrase of the lexicon in a post, with its points there. */
export type Hit = { means: Meaning; once: boolean; points: number; first: Token; last: Token }

/** Every phrase of the lexicon in a post, weighed by what stands around it. In order. */
export function phraseHits(
  tokens: readonly Token[],
  book: PhraseBook<Group>,
  words: ContextWords,
  brand: Uint8Array,
  weightOf: (sentence: number) => number,
  ignored?: Ignored,
): Hit[] {
  const found = book.find(tokens)
  const bound = phraseBound(found, tokens.length)
  const asked = askedSentences(tokens)
  const hits: Hit[] = []
  let arrivedAt = 0
  for (const { meaning: group, first, last } of found) {
    const from = tokens[first]
    const to = tokens[last]
    if (from === undefined || to === undefined || holdsIgnored(ignored, tokens, first, last)) continue
    if (group.arrival !== undefined && namesBrandAfter(tokens, brand, last)) {
      hits.push({ means: group.arrival, once: true, points: group.arrival.points, first: from, last: to })
      arrivedAt = hits.length
      continue
    }
    if (group.points === 0) continue
    const around = surroundings(tokens, first, words, bound)
    let means: Meaning = group
    if (around.negated && group.negated !== 'keep') {
      if (group.negated === undefined) continue
      means = group.negated
    }
    let points = means.points * weightOf(from.sentence)
    if (means.kind === 'praise' && points < 0 && asked.has(from.sentence)) points *= ASKED
    if (around.stronger) points *= STRONGER
    if (around.weaker) points *= WEAKER
    if (around.conditional && group.negated !== 'keep') points *= CONDITIONAL
    if (from.upper && to.upper) points *= CAPITALS
    if (from.stretched || to.stretched) points *= STRETCHED
    hits.push({ means, once: group.once ?? false, points, first: from, last: to })
  }
  takeBack(hits)
  for (const hit of hits.slice(0, arrivedAt)) if (hit.points > 0) hit.points *= RIVALS
  return hits
}

/** "Switched to Northwind", "moved everything over to the new Northwind plan". */
function namesBrandAfter(tokens: readonly Token[], brand: Uint8Array, last: number): boolean {
  for (let next = last + 1; next <= last + ARRIVAL_REACH; next += 1) {
    if (tokens[next]?.sentence !== tokens[last]?.sentence) return false
    if (brand[next] === 1) return true
  }
  return false
}

/** The sentences that end in a question mark. */
function askedSentences(tokens: readonly Token[]): ReadonlySet<number> {
  const asked = new Set<number>()
  for (const { shape, word, sentence } of tokens)
    if (shape === 'mark' && word.startsWith('?')) asked.add(sentence)
  return asked
}

/**
 * Halves praise when a contrast follows in its sentence ("love it, but"), or trouble in its clause; and thanks when
 * trouble was told before them.
 */
function takeBack(hits: readonly Hit[]): void {
  let troubled = false
  for (const [index, hit] of hits.entries()) {
    if (hit.points >= GRAVE) troubled = true
    if (hit.points >= 0 || hit.means.kind !== 'praise') continue
    if ((troubled && hit.means.courtesy) || isTakenBack(hits, index)) hit.points *= TAKEN_BACK
  }
}

function isTakenBack(hits: readonly Hit[], index: number): boolean {
  const hit = hits[index]
  for (const next of hits.slice(index + 1, index + 1 + LOOK_AHEAD)) {
    if (next.first.sentence !== hit?.first.sentence) return false
    if (next.means.contrast) return true
    if (next.points >= TROUBLE && next.first.clause === hit.first.clause) return true
  }
  return false
}

/** The strongest three of each signal, the later ones for less: a score must not grow with length alone. */
export function strongest(hits: readonly Hit[]): Hit[] {
  const byName = new Map<string, Hit[]>()
  for (const hit of hits) {
    const list = byName.get(hit.means.name)
    if (list === undefined) byName.set(hit.means.name, [hit])
    else insert(list, hit)
  }
  const kept: Hit[] = []
  for (const list of byName.values()) {
    for (const [rank, factor] of REPEATS.entries()) {
      const hit = list[rank]
      if (hit === undefined || (hit.once && rank > 0)) break
      kept.push(rank === 0 ? hit : { ...hit, points: hit.points * factor })
    }
  }
  return kept
}

/** Keeps a list of at most three hits, the strongest first, the earlier first among equals. */
function insert(list: Hit[], hit: Hit): void {
  let at = list.length
  while (at > 0 && Math.abs(list[at - 1]?.points ?? 0) < Math.abs(hit.points)) at -= 1
  list.splice(at, 0, hit)
  if (list.length > REPEATS.length) list.pop()
}
