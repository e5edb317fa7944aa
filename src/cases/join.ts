import type { CaseRecord, MentionRecord } from '../store/port/records.js'
import { states } from './states.js'

/** A post that may belong to a case of its person. */
type Post = { threadId?: string | undefined; publishedAt: Date; postId: string }

/** When somebody looks, and the moment by which the post touches its case, see `touchOf`. */
type Moment = { at: Date; touched: Date }

/** How long after it was last touched a case still takes in what its person writes, in milliseconds. */
export type CaseRules = { lapse: number }

/** A case and what belongs to it. */
type KnownCase = { file: CaseRecord; mentions: readonly MentionRecord[] }

/**
 * The case that a new mention belongs to, of those that its person has with its brand: one about the same thread before
 * others, one that waits for us before one that does not, then the one that was touched last.
 *
 * @returns undefined when it is another matter
 */
export function caseToJoin(
  cases: readonly KnownCase[],
  { threadId }: Post,
  moment: Moment,
  rules: CaseRules,
): CaseRecord | undefined {
  const isOfThread = ({ mentions }: KnownCase) =>
    threadId !== undefined && mentions.some((mention) => mention.threadId === threadId)
  const [first] = cases
    .filter(({ file }) => takesIn(file, moment, rules))
    .toSorted(
      (one, other) =>
        Number(isOfThread(other)) - Number(isOfThread(one)) ||
        Number(isOpen(other)) - Number(isOpen(one)) ||
        other.file.touchedAt.getTime() - one.file.touchedAt.getTime() ||
        other.file.id - one.file.id,
    )
  return first?.file
}

/**
 * Whether a post that does not name the brand belongs to the case all the same: the same person goes on in the thread where
 * something needed a reply, or somebody saw to it. What belongs to it already stays, whatever became of the case meanwhile.
 */
export function isFollowedBy(
  { file, mentions }: KnownCase,
  post: Post,
  moment: Moment,
  rules: CaseRules,
): boolean {
  if (post.threadId === undefined) return false
  const belongs = mentions.some(
    ({ postId, follows, hiddenAt }) => postId === post.postId && (follows || hiddenAt !== undefined),
  )
  return (belongs || takesIn(file, moment, rules)) && mentions.some((mention) => leads(mention, post, file))
}

/** Whether the mention is what the post goes on from. */
function leads(mention: MentionRecord, post: Post, { isActedOn }: CaseRecord): boolean {
  const { threadId, postId, follows, needsReply, hiddenAt, isGone, publishedAt } = mention
  return (
    threadId === post.threadId &&
    postId !== post.postId &&
    !follows &&
    hiddenAt === undefined &&
    (needsReply || isGone || isActedOn) &&
    publishedAt <= post.publishedAt
  )
}

const isOpen = ({ file }: KnownCase) => states[file.state].laterPost === 'joins'

/** What is of old times belongs to a case that is open now, or to one of those times. */
function takesIn(
  { state, touchedAt, waitsFrom }: CaseRecord,
  { at, touched }: Moment,
  { lapse }: CaseRules,
): boolean {
  if (states[state].laterPost === 'apart') return false
  const last = Math.max(touchedAt.getTime(), waitsFrom?.getTime() ?? 0)
  return last >= at.getTime() - lapse || Math.abs(touched.getTime() - last) <= lapse
}
