import { kinds, type Severity } from '../../model/mention.js'
import type { Candidate, MentionFilter } from '../port/cases.js'
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

/** The first column of each row. */
export const idsOf = (rows: readonly (readonly unknown[])[]): ReadonlySet<unknown> =>
  new Set(rows.map(([id]) => id))

/** What waits again though it was answered is asked for twice. */
export const onceEach = (found: readonly Candidate[], { alsoIn }: MentionFilter): readonly Candidate[] =>
  alsoIn === undefined ? found : [...new Map(found.map((one) => [one.mentionId, one])).values()]

type Standing = {
  /** By case. */
  handled: ReadonlyMap<number, NonNullable<Candidate['handled']>>
  /** Mentions that wait again by now, and those that would wait and are muted. */
  woken: ReadonlySet<unknown>
  muted: ReadonlySet<unknown>
}

/** With how their cases stand. */
export const standing = (
  found: readonly Candidate[],
  { handled, woken, muted }: Standing,
): readonly Candidate[] =>
  found.map((candidate) => {
    const { mentionId, due } = candidate
    const how = handled.get(candidate.caseId)
    const isWoken = !due && woken.has(mentionId)
    const isQuiet = muted.has(mentionId)
    if (!isWoken && !isQuiet && how === undefined) return candidate
    return {
      ...candidate,
      due: due || isWoken,
      ...(isQuiet && { muted: true as const }),
      ...(how && { handled: how }),
    }
  })
