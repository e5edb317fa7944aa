import type { Facet } from '../../languages/facet.js'
import type { Token } from '../../text/words/token.js'
import type { ContextWords } from './context.js'
import { isMarked } from './context.js'
import type { Ignored } from './ignore.js'
import type { Found } from './phrases.js'
import { saidPhrases } from './said-phrases.js'
import { isStory } from './stories.js'
import type { Mark } from './weighed.js'
import { wordlessSignals } from './wordless-signals.js'

// A body or a life at stake, told in words that say so only together: "fork snapped … face first … 19 stitches".

/** From this sum on a person must look. */
const DANGER = 0.99
/** How many sentences to either side belong together. */
const TOGETHER = 2
/** A second word for the same adds so much of its weight. */
const SECOND = 0.4
const SECOND_FAREWELL = 0.5
const HYPOTHETICAL = 0.3
const IN_FICTION = 0.4
/** Where nobody speaks of themselves an article is about its topic. */
const TOPIC_TOLD_BY_SELF = 0.3
const EVIDENCES = 3

/** What happens to bodies in games and films as well; despair, pursuit and threats are meant. */
const playable: ReadonlySet<Facet['about']> = new Set([
  'injury',
  'response',
  'mishap',
  'intake',
  'hazard',
  'guard',
  'machine',
  'failing',
  'standstill',
])
/** Says how near it was, or to whom: nothing without something that happens. */
const circumstances: ReadonlySet<Facet['about']> = new Set([
  'person',
  'body',
  'guard',
  'machine',
  'need',
  'nearly',
])
/** A door is a danger only where it failed or somebody was harmed. */
const harming: ReadonlySet<Facet['about']> = new Set(['injury', 'mishap', 'hazard', 'failing', 'standstill'])
/** Says of a body that something was done to it, or for it. */
const touching: ReadonlySet<Facet['about']> = new Set(['violence', 'response'])
const things: ReadonlySet<Facet['about']> = new Set([
  'hazard',
  'guard',
  'machine',
  'failing',
  'standstill',
  'mishap',
])
const failings: ReadonlySet<Facet['about']> = new Set(['failing', 'standstill'])
const against = ['fiction', 'topic', 'fine'] as const
const silent: ReadonlySet<Facet['about']> = new Set([...against, 'appeal', 'figure'])

type Hit = { facet: Facet; weight: number; first: Token; last: Token }

/** "Metaphorically", "we laughed a lot": nothing in such a post burns or bleeds. */
const ALL_FIGURATIVE = 0.7

/** Whether somebody asks that a person is looked after: so they do not merely quote, or answer, what tells of danger. */
export const asksForHelp = (found: readonly Found<Facet>[]): boolean =>
  found.some(
    ({ meaning: { about, weight } }) =>
      about === 'appeal' || about === 'despair' || (about === 'response' && weight >= RESCUE),
  )
/** An ambulance, not a doctor. */
const RESCUE = 0.9

/** Whether something speaks against danger, or is a figure of speech: whoever hears that has understood the post. */
export const speaksAgainst = (found: readonly Found<Facet>[]): boolean =>
  found.some(({ meaning: { about } }) => about !== 'appeal' && silent.has(about))

/** Which tokens are a figure of speech. */
export function figurativeIn(tokens: readonly Token[], found: readonly Found<Facet>[]): Uint8Array {
  const figurative = new Uint8Array(tokens.length)
  for (const { meaning, first, last } of found) {
    if (meaning.about === 'figure') figurative.fill(1, first, last + 1)
    else if (meaning.about === 'fine' && meaning.weight >= ALL_FIGURATIVE) figurative.fill(1)
  }
  return figurative
}

/** The words that together tell of a body or a life at stake, the weightiest first; none where they tell of none. */
export function perilMarks(
  tokens: readonly Token[],
  found: readonly Found<Facet>[],
  words: ContextWords,
  role: Uint8Array,
  brand: Uint8Array,
  weightOf: (sentence: number) => number,
  ignored: Ignored,
): Mark[] {
  if (found.length === 0) return []
  const inFigures = figurativeIn(tokens, found)
  const hits: Hit[] = []
  for (const said of saidPhrases(tokens, found, role, ignored)) {
    const { meaning: facet, first, last, open, from, to, around } = said
    if (facet.weight === 0 || isMarked(inFigures, first, last) || isNamed(brand, first, last, open)) continue
    if (facet.alone && !isWholeSentence(tokens, first, last)) continue
    if (around.negated && facet.negated !== 'keep') continue
    if (failings.has(facet.about) && facet.negated !== 'keep' && isDenied(tokens, first, last, words))
      continue
    const supposed = around.conditional && facet.about !== 'despair' && facet.about !== 'nearly'
    // In a long post a hinge is the brand's only near its name; a person in need is one anywhere.
    const near = things.has(facet.about) ? weightOf(from.sentence) : 1
    hits.push({ facet, weight: facet.weight * near * (supposed ? HYPOTHETICAL : 1), first: from, last: to })
  }
  const isBeside = besideIn(hits)
  const abouts = new Set(hits.map(({ facet }) => facet.about))
  const plain = new Set(hits.filter(({ weight }) => weight >= DANGER).map(({ facet }) => facet.about))
  const stands = ({ facet: { unless, unlessPlain } }: Hit) =>
    !unless?.some((about) => abouts.has(about)) && !unlessPlain?.some((about) => plain.has(about))
  const speaks = hits.filter((hit) => !silent.has(hit.facet.about) && isBeside(hit))
  const fiction = hits.some(({ facet }) => facet.about === 'fiction')
  for (const hit of speaks) if (fiction && playable.has(hit.facet.about)) hit.weight *= IN_FICTION
  const told = tokens.some(({ word }) => words.self.has(word))
  const best = strongestTogether(speaks)
  if (best.sum - doubts(hits.filter(stands), told) < DANGER) return []
  // Nobody speaks of themselves: whoever bleeds there bleeds in the story.
  if (!told && isStory(tokens, words)) return []
  const byThing = best.hits.some(({ facet }) => things.has(facet.about))
  const means = byThing ? wordlessSignals.peril : wordlessSignals.plight
  return best.hits.slice(0, EVIDENCES).map(({ first, last }) => ({ means, first, last }))
}

/** Whether what a hit is said of is named in its sentence or next to it. */
function besideIn(hits: readonly Hit[]): (hit: Hit) => boolean {
  const named = new Set(hits.map(({ facet, first }) => `${facet.about} ${first.sentence}`))
  return ({ facet: { beside }, first }) =>
    beside === undefined ||
    beside.some((about) => [-1, 0, 1].some((away) => named.has(`${about} ${first.sentence + away}`)))
}

function isWholeSentence(tokens: readonly Token[], first: number, last: number): boolean {
  const sentence = tokens[first]?.sentence
  for (const at of [first - 1, last + 1]) {
    const next = tokens[at]
    if (next?.sentence === sentence && next?.shape !== 'mark') return false
  }
  return true
}

/** A word of danger that is the brand's own ("Fire TV"); where the phrase takes any word, the name may stand ("brakes on the Zipper failed"). */
function isNamed(brand: Uint8Array, first: number, last: number, open: number): boolean {
  for (let at = first; at <= last; at += 1)
    if (brand[at] === 1 && ((open >>> (at - first)) & 1) === 0) return true
  return false
}

/** "The brakes never failed": a word of denial inside. */
function isDenied(tokens: readonly Token[], first: number, last: number, words: ContextWords): boolean {
  for (let at = first; at < last; at += 1) if (words.negators.has(tokens[at]?.word ?? '')) return true
  return false
}

/** The sentences in which the most comes together: what they add up to, and the strongest hit of each kind in them. */
function strongestTogether(hits: readonly Hit[]): { sum: number; hits: readonly Hit[] } {
  let best: { sum: number; hits: readonly Hit[] } = { sum: 0, hits: [] }
  const bySentence = new Map<number, Hit[]>()
  for (const hit of hits) {
    const { sentence } = hit.first
    bySentence.set(sentence, bySentence.get(sentence) ?? [])
    bySentence.get(sentence)?.push(hit)
  }
  const centres = new Set(
    hits.filter(({ facet }) => !circumstances.has(facet.about)).map(({ first }) => first.sentence),
  )
  for (const centre of centres) {
    const near: Hit[] = []
    for (let sentence = centre - TOGETHER; sentence <= centre + TOGETHER; sentence += 1)
      for (const hit of bySentence.get(sentence) ?? []) near.push(hit)
    const together = near.sort((left, right) => right.weight - left.weight)
    const harmed = near.some(({ facet }) => harming.has(facet.about))
    const touched = harmed || near.some(({ facet }) => touching.has(facet.about))
    const seen = new Map<Facet['about'], string[]>()
    let sum = 0
    for (const { facet, weight, first } of together) {
      const about = kindOf(facet.about)
      if ((about === 'guard' && !harmed) || (about === 'body' && !touched)) continue
      const said = seen.get(about) ?? []
      if (said.length >= mostOf(about) || (about !== 'despair' && said.includes(first.word))) continue
      sum += said.length === 0 ? weight : weight * (about === 'despair' ? SECOND_FAREWELL : SECOND)
      seen.set(about, [...said, first.word])
    }
    if (sum > best.sum) best = { sum, hits: together }
  }
  return best
}

/** Whoever says farewell says it in many small words. */
const mostOf = (about: Facet['about']): number => (about === 'despair' ? 3 : circumstances.has(about) ? 1 : 2)

/** A thing is counted once, whatever it is for. */
const kindOf = (about: Facet['about']): Facet['about'] => (about === 'machine' ? 'guard' : about)

/** How much speaks against: an article, a post that says all is well. */
function doubts(hits: readonly Hit[], told: boolean): number {
  let doubt = 0
  for (const about of ['topic', 'fine'] as const) {
    let most = 0
    for (const { facet, weight } of hits) if (facet.about === about) most = Math.max(most, weight)
    doubt += about === 'topic' && told ? most * TOPIC_TOLD_BY_SELF : most
  }
  return doubt
}
