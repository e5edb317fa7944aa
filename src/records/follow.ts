import { type CaseRules, isFollowedBy } from '../cases/join.js'
import type { Mention } from '../model/mention.js'
import type { Post } from '../model/post.js'
import type { PostRecord } from '../store/port/records.js'
import { ofPost } from './judge-post.js'
import type { Workspace } from './workspace.js'

export type FollowRules = CaseRules & {
  /** Posts older than this when first seen start no promise; milliseconds. */
  lookback: number
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
  return work
    .brandsOf(personId)
    .filter((brand) => brands?.includes(brand) ?? true)
    .filter((brand) => !mentions.some((mention) => mention.brand === brand))
    .filter((brand) =>
      work
        .casesOf(personId, brand)
        .some((file) => isFollowedBy({ file, mentions: work.mentionsIn(file.id) }, post, at, rules)),
    )
}
