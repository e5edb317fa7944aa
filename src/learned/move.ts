import { LEARNED, type Moveable } from '../judge/lesson.js'
import { RELEVANT_FROM } from '../judge/needs-reply.js'
import type { Learned, LearnedPart, LearnedQuestion } from '../model/learned.js'
import type { Signal } from '../model/mention.js'
import { isOfUse, MARKS_TO_HIDE } from './enough.js'
import { type Features, featuresOf, type Judged, pointsByRules, relevanceByRules } from './features.js'
import { offsetOf, POINTS_OF_RELEVANCE } from './offsets.js'
import { chance, type Weights } from './ridge.js'
import { sumOf } from './sum.js'

/** Marks move a relevance, and a score, by no more points than these. */
const MOST = { relevance: 6, score: 3 } as const
/** Less likely about the brand than this, where enough marks say so, is not about it. */
const SURE = 0.1
/** Less than this moves no number that people see. */
const NOTHING = 0.005
/** So many words are named for what was moved. */
const MOST_TOLD = 3

/** Whatever else stands in such a post, it is said to the brand, or at a place of its own. */
const beyondDoubt: ReadonlySet<string> = new Set([
  'own-forum',
  'same-thread',
  'own-site',
  'handle',
  'address',
])

type Ready = Weights & { part: LearnedPart }

/** What was learned, ready to be asked of posts. */
export function mover(learned: Learned): (post: Judged['post'], mention: Moveable) => Moveable {
  const relevance = readyOf(learned.relevance)
  const score = readyOf(learned.score)
  const shift = learned.score?.shift ?? 0
  return (post, mention) => {
    // What may cost a life, or more than anything else, is judged by rules alone.
    if (mention.danger || mention.severity === 4 || (!relevance && !score)) return mention
    const features = featuresOf({ post, mention })
    const found = relevance ? withRelevance(mention, relevance, { post, features }) : mention
    return score ? withScore(found, score, shift, { post, features }) : found
  }
}

type Found = { post: Judged['post']; features: Features }

const readyOf = (part: LearnedPart | undefined): Ready | undefined =>
  part && isOfUse(part) ? { part, bias: part.bias, weights: new Map(part.weights) } : undefined

function withRelevance(mention: Moveable, ready: Ready, found: Found): Moveable {
  const { relevanceSignals = [] } = mention
  if (relevanceSignals.some(({ name }) => beyondDoubt.has(name))) return mention
  const moved = within(MOST.relevance, sumOf(ready, found.features.relevance))
  const before = relevanceByRules(mention)
  const { yes, no } = ready.part.marks
  const mayHide = yes + no >= MARKS_TO_HIDE && chance(offsetOf('relevance', { mention }) + moved) < SURE
  const least = mayHide ? 0 : Math.min(before, RELEVANT_FROM)
  const relevance = round(Math.min(1, Math.max(least, before + moved / POINTS_OF_RELEVANCE)))
  const points = round(relevance - before)
  if (Math.abs(points) < NOTHING) return mention
  const learned = signal(points, ready, 'relevance', found)
  return { ...mention, relevance, relevanceSignals: [...relevanceSignals, learned] }
}

function withScore(mention: Moveable, ready: Ready, shift: number, found: Found): Moveable {
  const points = round(within(MOST.score, sumOf(ready, found.features.score)) + shift)
  if (Math.abs(points) < NOTHING) return mention
  return {
    ...mention,
    score: 100 * chance(pointsByRules(mention) + points),
    signals: [...mention.signals, signal(points, ready, 'score', found)],
  }
}

/** With the words that moved it most into that direction. */
function signal(
  points: number,
  { weights }: Weights,
  of: LearnedQuestion,
  { post, features }: Found,
): Signal {
  const spans = [...features[of]]
    .map(([feature, value]) => ({ feature, by: value * (weights.get(feature) ?? 0) }))
    .filter(({ by }) => by * points > 0)
    .sort((one, other) => Math.abs(other.by) - Math.abs(one.by) || (one.feature < other.feature ? -1 : 1))
    .flatMap(({ feature }) => features.places.get(feature) ?? [])
    .slice(0, MOST_TOLD)
  const words = spans.map(({ field, start, end }) => (post[field] ?? '').slice(start, end))
  return { name: LEARNED, points, evidence: words.join(', '), spans }
}

const within = (most: number, points: number): number => Math.min(most, Math.max(-most, points))
const round = (value: number): number => Math.round(value * 1000) / 1000
