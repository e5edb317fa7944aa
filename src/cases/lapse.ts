import type { Handling } from '../model/case.js'
import type { CaseRecord } from '../store/port/records.js'

/**
 * The moment by which a post keeps its case from lapsing: when it came in. One that was older than `lapse` (milliseconds) by then
 * counts for the time it is from: what was over before anybody here could see it brings no case to the list, nor keeps one there.
 *
 * @param since what the person waits since: usually when the post was published
 */
export const touchOf = (since: Date, at: Date, lapse: number): Date =>
  at.getTime() - since.getTime() > lapse ? since : at

/** What of a mention decides whether its case left the list. */
type Listed = Pick<CaseRecord, 'touchedAt'> & {
  /** What it was put off to keeps it, too. */
  handled?: Pick<Handling, 'waitsFrom'>
  caseId: number
  due: boolean
  danger: boolean
  unjudged?: string
}

/**
 * Which of the mentions that are due, or that nobody can judge, left the list, since nothing happened to their cases for `lapse`
 * (milliseconds). A case in which somebody is in danger never does.
 */
export function lapsedOf<Mention extends Listed>(
  mentions: readonly Mention[],
  { lapse, now }: { lapse: number; now: Date },
): ReadonlySet<Mention> {
  const before = now.getTime() - lapse
  const inDanger = new Set(mentions.filter(({ due, danger }) => due && danger).map(({ caseId }) => caseId))
  return new Set(
    mentions.filter(
      ({ due, unjudged, touchedAt, handled, caseId }) =>
        (due || unjudged !== undefined) &&
        Math.max(touchedAt.getTime(), handled?.waitsFrom?.getTime() ?? 0) < before &&
        !inDanger.has(caseId),
    ),
  )
}
