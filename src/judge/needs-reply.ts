import type { Mention } from '../model/mention.js'
import { isUnasked } from './lesson.js'

/** Below this the post more likely means a namesake: it is kept, and not shown. */
export const RELEVANT_FROM = 0.5

type Facts = Pick<
  Mention,
  'score' | 'kind' | 'relevance' | 'official' | 'noReply' | 'danger' | 'unjudged' | 'signals'
>

/** The post more likely means something else of that name. No doubt about the name hides danger. */
export const isNamesake = ({ relevance, danger }: Pick<Mention, 'relevance' | 'danger'>): boolean =>
  relevance < RELEVANT_FROM && !danger

/**
 * Whether a mention wants an answer, judged by what it says. What happened to its case since (answered, ignored, snoozed) is
 * the inbox's matter.
 *
 * @param threshold the score from which a mention counts as a complaint, 0–100
 */
export function needsReply(mention: Facts, threshold: number): boolean {
  if (mention.official) return false
  // No threshold, kind or doubt about the name may hide a post in which a life may be at stake.
  if (mention.danger) return true
  if (isNamesake(mention)) return false
  // What it asks or complains of nobody knows: it is listed apart. Who wants every post gets it with the others.
  if (mention.unjudged !== undefined) return threshold === 0
  if (mention.kind === 'praise' || mention.noReply !== undefined) return false
  return (mention.kind === 'question' && !isUnasked(mention)) || mention.score >= threshold
}
