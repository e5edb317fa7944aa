import type { Handling } from '../model/case.js'
import type { Mark, Severity, Turn } from '../model/mention.js'
import type { Post } from '../model/post.js'
import { isOldNews } from './due.js'
import { newSince, waitsSince } from './waiting.js'

/** What of a mention decides whether its case is named by it. */
type Facts = {
  post: Pick<Post, 'publishedAt' | 'gone'>
  firstSeenAt: Date
  turned?: Turn
  needsReply: boolean
  danger: boolean
  severity: Severity
  startsPromise: boolean
  baseline: boolean
  mark?: Mark
  muted?: { until?: Date }
  case: Pick<Handling, 'backSince' | 'backAs'>
}

/**
 * The post whose words stand for a case, in every list and behind every verb: what brought it back, since those who wrote again wait with
 * that; or else the gravest. It depends on no clock, and on nothing that a move changes, so that a case is called the same before and
 * after it.
 *
 * @param posts of one case
 */
export const namedBy = <One extends Facts>(posts: readonly One[]): One | undefined =>
  broughtBackBy(posts) ?? gravestOf(posts)

/**
 * What brought a case back after it was answered or closed: the newest complaint since then, or in however calm words that it is not
 * over. Undefined where none of these posts did, or somebody of us opened it again.
 */
export function broughtBackBy<One extends Facts>(posts: readonly One[]): One | undefined {
  const later = posts.filter((one) => isStanding(one) && isSinceBack(one))
  const complaints = later.filter(isWanting).toSorted(byTime)
  // Who says that it is not over, and then thanks for a look, waits with the first.
  return (
    complaints.at(-1) ??
    later.filter(({ case: file, post }) => isSince(file, post.publishedAt)).toSorted(byTime)[0]
  )
}

/** Of what needs a reply, danger first, then what was found in time, then the gravest; of equals the oldest. */
export const gravestOf = <One extends Facts>(posts: readonly One[]): One | undefined =>
  posts.toSorted(
    (one, other) =>
      Number(isStanding(other)) - Number(isStanding(one)) ||
      Number(isWanting(other)) - Number(isWanting(one)) ||
      Number(other.danger) - Number(one.danger) ||
      Number(other.startsPromise) - Number(one.startsPromise) ||
      other.severity - one.severity ||
      byTime(one, other),
  )[0]

const isStanding = ({ post }: Facts): boolean => post.gone === undefined

/** It is in a list while its case waits. */
const isWanting = (one: Facts): boolean =>
  one.needsReply && one.muted === undefined && (one.mark !== undefined || !isOldNews(one))

/** Written since then; or seen since then, of what a scan dates by itself. */
const isSinceBack = (one: Facts): boolean =>
  isSince(one.case, waitsSince(one)) || isSince(one.case, newSince(one))

const isSince = ({ backSince, backAs }: Facts['case'], moment: Date): boolean =>
  backSince !== undefined && backAs !== 'reopened' && moment >= backSince

const byTime = (one: Facts, other: Facts): number => waitsSince(one).getTime() - waitsSince(other).getTime()
