import { kinds, type Severity } from '../../model/mention.js'
import type { Candidate } from '../port/cases.js'
import { asNumber, asOneOf, asText } from './values.js'

export const severities: readonly Severity[] = [1, 2, 3, 4]

/** The columns in the order in which `candidates` selects them. */
export function candidateOf(
  columns: readonly unknown[],
  { dangerous, doubtful }: Readonly<Record<'dangerous' | 'doubtful', ReadonlySet<unknown>>>,
): Candidate {
  const [
    mentionId,
    caseId,
    brand,
    score,
    severity,
    waitsSince,
    startsPromise,
    before,
    needsReply,
    due,
    touched,
    followers,
    post,
    likeness,
    kind,
    unjudged,
  ] = columns
  return {
    mentionId: asNumber(mentionId),
    caseId: asNumber(caseId),
    postId: String(post),
    brand: asText(brand),
    score: asNumber(score),
    severity: asOneOf(severity, severities),
    danger: dangerous.has(mentionId),
    waitsSince: new Date(asNumber(waitsSince)),
    startsPromise: startsPromise === 1,
    complainedBefore: before === 1,
    needsReply: needsReply === 1,
    due: due === 1,
    ...(doubtful.has(mentionId) && { doubtful: true as const }),
    touchedAt: new Date(asNumber(touched)),
    followers: asNumber(followers),
    ...(typeof likeness === 'number' && likeness > 0 && { likeness }),
    ...(kind !== null && { kind: asOneOf(kind, kinds) }),
    ...(unjudged !== undefined && { unjudged: asText(unjudged) }),
  }
}
