import type { Mention } from '../model/mention.js'

/** Below this the post more likely means a namesake: it is kept, and not shown. */
export const RELEVANT_FROM = 0.5

/** The signals of `forAPerson`; what was judged and stored carries them. */
const FOR_A_PERSON: ReadonlySet<string> = new Set(['for-a-person', 'despair'])

type Facts = Pick<Mention, 'score' | 'kind' | 'relevance' | 'official' | 'noReply'> &
  Partial<Pick<Mention, 'forAPerson' | 'signals'>>

/** Whether somebody speaks of self-harm or violence, as judged now or as stored. */
export function isForAPerson({ forAPerson, signals = [] }: Partial<Facts>): boolean {
  return forAPerson === true || signals.some(({ name }) => FOR_A_PERSON.has(name))
}

/**
 * Whether a mention wants an answer, judged by what it says. What happened to its case since (answered, ignored, snoozed) is
 * the inbox's matter.
 *
 * @param threshold the score from which a mention counts as a complaint, 0–100
 */
export function needsReply(mention: Facts, threshold: number): boolean {
  if (mention.official) return false
  // No threshold, kind or doubt about the name may hide a post in which a life may be at stake.
  if (isForAPerson(mention)) return true
  if (mention.relevance < RELEVANT_FROM) return false
  if (mention.kind === 'praise' || mention.noReply !== undefined) return false
  return mention.kind === 'question' || mention.score >= threshold
}
