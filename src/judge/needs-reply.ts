import type { Mention } from '../model/mention.js'
import { isUnasked } from './lesson.js'

/** Below this the post more likely means a namesake: it is kept, and not shown. */
export const RELEVANT_FROM = 0.5

type Facts = Pick<
  Mention,
  'score' | 'kind' | 'severity' | 'relevance' | 'official' | 'danger' | 'signals'
> & {
  noReply?: Mention['noReply'] | undefined
  unjudged?: string | undefined
}

/** The post more likely means something else of that name. No doubt about the name hides danger. */
export const isNamesake = ({ relevance, danger }: Pick<Mention, 'relevance' | 'danger'>): boolean =>
  relevance < RELEVANT_FROM && !danger

/**
 * Why nobody has to answer a mention: our own `staff` wrote it, it is `not-meant` for the brand, its language is `unjudged`, it is clear
 * `praise`, `promotion` or a `repost`, or it stays below the `threshold`.
 */
export const reasonsAgainst = [
  'staff',
  'not-meant',
  'unjudged',
  'praise',
  'promotion',
  'repost',
  'threshold',
] as const
export type ReasonAgainst = (typeof reasonsAgainst)[number]

/** Data of people lie open, or somebody used what is theirs: however calmly that is told, each hour counts. */
const liesOpen = ({ severity, signals }: Pick<Mention, 'severity' | 'signals'>): boolean =>
  severity === 4 && signals.some(({ name, points }) => points >= BEYOND_DOUBT && open.has(name))
const open: ReadonlySet<string> = new Set(['exposed', 'fraud'])
/** Fewer are left where much speaks against it. */
const BEYOND_DOUBT = 0.9

/**
 * Whether a mention wants an answer, judged by what it says. What happened to its case since (answered, ignored, snoozed) is
 * the inbox's matter.
 *
 * @param threshold the score from which a mention counts as a complaint, 0–100
 */
export const needsReply = (mention: Facts, threshold: number): boolean =>
  againstReply(mention, threshold).length === 0

/** All that speaks against an answer, the gravest first; where nothing does, the mention wants one. */
export function againstReply(mention: Facts, threshold: number): readonly ReasonAgainst[] {
  const { official, danger, unjudged, kind, noReply, score } = mention
  // No threshold, kind or doubt about the name may hide a post in which a life may be at stake.
  if (danger) return official ? ['staff'] : []
  const reasons: ReasonAgainst[] = []
  if (official) reasons.push('staff')
  if (isNamesake(mention)) reasons.push('not-meant')
  // What it asks or complains of nobody knows: it is listed apart. Who wants every post gets it with the others.
  if (unjudged !== undefined) {
    if (threshold !== 0) reasons.push('unjudged')
    return reasons
  }
  if (noReply !== undefined) reasons.push(noReply)
  else if (kind === 'praise') reasons.push('praise')
  const isAsked = kind === 'question' && !isUnasked(mention)
  if (!isAsked && !liesOpen(mention) && score < threshold) reasons.push('threshold')
  return reasons
}
