import { LEARNED, type Moveable } from '../judge/lesson.js'
import { RELEVANT_FROM } from '../judge/needs-reply.js'
import type { Learned, LearnedPart } from '../model/learned.js'
import type { Signal } from '../model/mention.js'
import { MARKS_TO_HIDE } from './enough.js'
import { partsOf } from './feature.js'
import { featuresOf, type Judged, pointsByRules, relevanceByRules } from './features.js'
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
    const found = relevance ? withRelevance(mention, relevance, features.relevance) : mention
    return score ? withScore(found, score, shift, features.score) : found
  }
}

const readyOf = (part: LearnedPart | undefined): Ready | undefined =>
  part && { part, bias: part.bias, weights: new Map(part.weights) }

function withRelevance(mention: Moveable, ready: Ready, features: ReadonlyMap<string, number>): Moveable {
  const { relevanceSignals = [] } = mention
  if (relevanceSignals.some(({ name }) => beyondDoubt.has(name))) return mention
  const moved = within(MOST.relevance, sumOf(ready, features))
  const before = relevanceByRules(mention)
  const { yes, no } = ready.part.marks
  const mayHide = yes + no >= MARKS_TO_HIDE && chance(offsetOf('relevance', { mention }) + moved) < SURE
  const least = mayHide ? 0 : Math.min(before, RELEVANT_FROM)
  const relevance = round(Math.min(1, Math.max(least, before + moved / POINTS_OF_RELEVANCE)))
  const points = round(relevance - before)
  if (Math.abs(points) < NOTHING) return mention
  return { ...mention, relevance, relevanceSignals: [...relevanceSignals, signal(points, ready, features)] }
}

function withScore(
  mention: Moveable,
  ready: Ready,
  shift: number,
  features: ReadonlyMap<string, number>,
): Moveable {
  const points = round(within(MOST.score, sumOf(ready, features)) + shift)
  if (Math.abs(points) < NOTHING) return mention
  return {
    ...mention,
    score: 100 * chance(pointsByRules(mention) + points),
    signals: [...mention.signals, signal(points, ready, features)],
  }
}

/** With the words that moved it most into that direction. */
function signal(points: number, { weights }: Weights, features: ReadonlyMap<string, number>): Signal {
  const told = [...features]
    .map(([feature, value]) => ({ feature, by: value * (weights.get(feature) ?? 0) }))
    .filter(({ by }) => by * points > 0)
    .sort((one, other) => Math.abs(other.by) - Math.abs(one.by) || (one.feature < other.feature ? -1 : 1))
    .slice(0, MOST_TOLD)
    .map(({ feature }) => partsOf(feature).name)
  return { name: LEARNED, points, evidence: told.join(', '), spans: [] }
}

const within = (most: number, points: number): number => Math.min(most, Math.max(-most, points))
const round = (value: number): number => Math.round(value * 1000) / 1000
