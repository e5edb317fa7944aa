import type { IdlePost } from '../store/port/posts.js'
import type { Changes, Facts, FactsQuery } from '../store/port/records.js'
import { removeEmptyCase } from './merge-posts.js'
import { createWorkspace } from './workspace.js'

export type SweepRules = {
  /** What came in, was given or was hidden since then stays. */
  before: Date
  /** Of the config: a post that any other source gave is for the config of that source to sweep. */
  sources: readonly string[]
}

/**
 * Whether a post that matches nothing may be let go: nobody said anything of it, no source gives it any more, and none of another
 * config ever did.
 */
export function mayBeForgotten(
  { firstSeenAt, isMarked, hiddenAt, givenBy }: IdlePost,
  { before, sources }: SweepRules,
): boolean {
  if (isMarked || firstSeenAt >= before || (hiddenAt !== undefined && hiddenAt >= before)) return false
  return givenBy.every(
    ({ sourceId, seenAt, isHeld }) => seenAt < before && !isHeld && sources.includes(sourceId),
  )
}

export const factsForSweep = (postIds: readonly string[]): FactsQuery => ({ postIds })

/** What letting the posts go changes: what they were mentions of is forgotten, with the cases that nothing is left of. Pure. */
export function recordSweep(postIds: readonly string[], at: Date, facts: Facts): Changes {
  const work = createWorkspace(facts)
  for (const postId of postIds) {
    for (const mention of work.mentionsOf(postId)) {
      work.removeMention(mention)
      removeEmptyCase(work, mention.caseId, at, 'swept')
    }
    work.forgetPost(postId)
  }
  return work.changes()
}
