import { isUnreadable } from '../identity/gone.js'
import type { Mention } from '../model/mention.js'
import type { Post } from '../model/post.js'
import type { Changes, Facts, FactsQuery } from '../store/port/records.js'
import { type FollowRules, followedBrands, judgeFollowers } from './follow.js'
import { judgePost } from './judge-post.js'
import { createWorkspace } from './workspace.js'

export type PostVerdicts = {
  postId: string
  startsPromise: boolean
  mentions: readonly Mention[]
  /** What was judged: whoever has stored other words of it since has judged those. */
  of?: Pick<Post, 'title' | 'text'>
}

/** Stored posts, judged again for some brands. */
export type VerdictsRecord = {
  verdicts: readonly PostVerdicts[]
  /** Other brands' mentions stay: several configs may share a store. */
  brands: readonly string[]
  at: Date
  /** New mentions are remembered as announced and not due, as are always those of posts that came in by a baseline. */
  baseline: boolean
}

/** Posts in their threads, too: they may belong to the same cases. */
export const factsForVerdicts = ({ verdicts }: VerdictsRecord): FactsQuery => ({
  postIds: verdicts.map(({ postId }) => postId),
  withThreads: true,
})

/**
 * What storing them changes: a mention that no longer matches is hidden, and comes back as it was when it matches again. Pure.
 */
export function recordVerdicts(record: VerdictsRecord, facts: Facts, rules: FollowRules): Changes {
  const { verdicts, brands, at, baseline } = record
  const work = createWorkspace(facts)
  // Nothing is judged of a post that is gone, or of which the words are: what was made of them holds. The oldest first: what came later may belong to its case.
  const standing = verdicts
    .flatMap((verdict) => {
      const known = work.post(verdict.postId)
      return known === undefined || isUnreadable(known.post) || isEdited(known.post, verdict.of)
        ? []
        : [{ ...verdict, known }]
    })
    .toSorted((one, other) => one.known.post.publishedAt.getTime() - other.known.post.publishedAt.getTime())
  for (const { postId, startsPromise, mentions, known } of standing) {
    const follows = followedBrands(work, known, { mentions, brands, at }, rules)
    judgePost(work, postId, {
      startsPromise,
      mentions: follows.length === 0 ? mentions : [...mentions, ...rules.judgeAsAbout(known.post, follows)],
      follows,
      baseline,
      brands,
      at,
      rules,
      cause: 'rules',
    })
  }
  judgeFollowers(work, facts.inThreads, new Set(verdicts.map(({ postId }) => postId)), {
    baseline,
    brands,
    at,
    rules,
  })
  return work.changes()
}

const isEdited = (post: Post, judged: PostVerdicts['of']): boolean =>
  judged !== undefined && (post.text !== judged.text || post.title !== judged.title)
