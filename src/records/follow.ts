import { type CaseRules, isFollowedBy } from '../cases/join.js'
import { touchOf } from '../cases/lapse.js'
import { type PromiseRules, startsPromise } from '../cases/promise.js'
import { isUnreadable } from '../identity/gone.js'
import type { Mention } from '../model/mention.js'
import type { Post } from '../model/post.js'
import type { PostRecord } from '../store/port/records.js'
import { judgePost, ofPost } from './judge-post.js'
import type { Workspace } from './workspace.js'

export type FollowRules = CaseRules &
  PromiseRules & {
    /** What a post says of brands that it does not name, where its thread says that it is about them. */
    judgeAsAbout(post: Omit<Post, 'id'>, brands: readonly string[]): readonly Mention[]
  }

/** Brands that the post does not name, and that it is about since its author goes on in the thread of their case. */
export function followedBrands(
  work: Workspace,
  record: PostRecord,
  {
    mentions,
    brands,
    at,
  }: { mentions: readonly Mention[]; brands?: readonly string[] | undefined; at: Date },
  rules: CaseRules,
): string[] {
  const { personId, ...post } = ofPost(record)
  if (personId === undefined || post.threadId === undefined) return []
  const moment = { at, touched: touchOf(post.publishedAt, at, rules.lapse) }
  return work
    .brandsOf(personId)
    .filter((brand) => brands?.includes(brand) ?? true)
    .filter((brand) => !mentions.some((mention) => mention.brand === brand))
    .filter((brand) =>
      work
        .casesOf(personId, brand)
        .some((file) => isFollowedBy({ file, mentions: work.mentionsIn(file.id) }, post, moment, rules)),
    )
}

/** Judges a post anew for the brands that it does not name. */
function judgeFollower(work: Workspace, record: PostRecord, judging: Judging): number {
  const { baseline, at, rules } = judging
  const { post } = record
  // What it names itself was judged with it.
  const named = work
    .mentionsOf(post.id)
    .filter(({ hiddenAt, follows }) => hiddenAt === undefined && !follows)
    .map(({ brand }) => brand)
  const following = work
    .mentionsOf(post.id)
    .filter(({ hiddenAt, follows }) => hiddenAt === undefined && follows)
    .map(({ brand }) => brand)
  const follows = followedBrands(work, record, { ...judging, mentions: [] }, rules).filter(
    (brand) => !named.includes(brand),
  )
  const isSame = follows.length === following.length && follows.every((brand) => following.includes(brand))
  if (isSame || isUnreadable(post)) return 0
  return judgePost(work, post.id, {
    startsPromise: startsPromise(post.publishedAt, record.firstSeenAt, rules.lookback),
    mentions: follows.length === 0 ? [] : rules.judgeAsAbout(post, follows),
    follows,
    baseline,
    brands: [...follows, ...following],
    at,
    rules,
    cause: 'rules',
  })
}

type Judging = {
  /** New mentions are remembered as announced and never due. */
  baseline: boolean
  /** Only these; undefined means all. */
  brands?: readonly string[] | undefined
  at: Date
  rules: FollowRules
}

/**
 * Posts in threads whose cases may be others now: those stored before the one that makes them part of a case, and those whose case
 * does not match any more.
 *
 * @param judged those that were judged already
 * @returns how many mentions they are
 */
export function judgeFollowers(
  work: Workspace,
  inThreads: readonly string[],
  judged: ReadonlySet<string>,
  judging: Judging,
): number {
  return inThreads
    .filter((id) => !judged.has(id))
    .flatMap((id) => work.post(id) ?? [])
    .toSorted((one, other) => one.post.publishedAt.getTime() - other.post.publishedAt.getTime())
    .reduce((sum, record) => sum + judgeFollower(work, record, judging), 0)
}
