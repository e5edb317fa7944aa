import { LEARNED } from '../judge/lesson.js'
import { RELEVANCE_START } from '../judge/relevance/relevance.js'
import { BASE_POINTS } from '../judge/score/base.js'
import type { LearnedQuestion } from '../model/learned.js'
import type { Mention, Signal } from '../model/mention.js'
import type { Post, Span } from '../model/post.js'
import { signFeature, wordFeature } from './feature.js'
import { wordsNear } from './words.js'

/** A post about a brand, with what the rules made of it; what was learned before is no part of that. */
export type Judged = {
  post: Pick<Post, 'title' | 'text' | 'author'>
  mention: Pick<Mention, 'named' | 'signals' | 'kind' | 'relevance' | 'relevanceSignals'>
}

/** By question: what a post has, and how much of it, 0–1; and where its words stand. */
export type Features = Readonly<Record<LearnedQuestion, ReadonlyMap<string, number>>> & {
  places: ReadonlyMap<string, Span>
}

/** More words than these count less each, so that a long post is moved no further than a short one. */
const FEW_WORDS = 20

/** `sign:capital` of a relevance, `signal:refund` of a score, `word:event loop` of either. */
export function featuresOf({ post, mention }: Judged): Features {
  const places = new Map(
    Array.from(wordsNear(post, mention.named), ([word, place]) => [wordFeature(word), place] as const),
  )
  const weight = Math.min(1, Math.sqrt(FEW_WORDS / places.size))
  const told = (question: LearnedQuestion, signals: readonly Signal[]) =>
    new Map([
      ...byRules(signals).map(({ name }) => [signFeature(question, name), 1] as const),
      ...Array.from(places.keys(), (word) => [word, weight] as const),
    ])
  return {
    relevance: told('relevance', mention.relevanceSignals ?? []),
    score: told('score', mention.signals),
    places,
  }
}

const byRules = (signals: readonly Signal[]) => signals.filter(({ name }) => name !== LEARNED)

const sumOf = (signals: readonly Signal[]) => byRules(signals).reduce((sum, { points }) => sum + points, 0)

/** A score by the rules alone, as points. */
export const pointsByRules = ({ signals }: Pick<Mention, 'signals'>): number => BASE_POINTS + sumOf(signals)

/** A relevance by the rules alone, 0–1. Of one whose reasons nobody stored: as it is. */
export const relevanceByRules = ({
  relevance,
  relevanceSignals,
}: Pick<Mention, 'relevance' | 'relevanceSignals'>): number =>
  relevanceSignals === undefined
    ? relevance
    : Math.min(1, Math.max(0, RELEVANCE_START + sumOf(relevanceSignals)))
