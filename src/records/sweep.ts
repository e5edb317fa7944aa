import { nameless } from '../cases/wordless.js'
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

/**
 * What letting the posts go changes: what they were mentions of is forgotten, with the cases that nothing is left of. Nothing leads to the
 * histories of those any more, so that these keep no words, nor who it was: whoever asks to be forgotten could not be found in them. Pure.
 */
export function recordSweep(
  postIds: readonly string[],
  at: Date,
  facts: Facts,
): { changes?: Changes; wants?: FactsQuery } {
  const work = createWorkspace(facts)
  for (const postId of postIds) {
    for (const mention of work.mentionsOf(postId)) {
      work.removeMention(mention)
      removeEmptyCase(work, mention.caseId, at, { why: 'swept' })
    }
    work.forgetPost(postId)
  }
  const changes = work.changes()
  const removed = changes.cases.flatMap(({ file, isRemoved }) => (isRemoved ? [file.id] : []))
  if (removed.some((id) => !facts.histories.has(id)))
    return { wants: { ...factsForSweep(postIds), caseIds: removed, withHistory: true } }
  const histories = new Map(removed.map((id) => [id, (facts.histories.get(id) ?? []).map(nameless)] as const))
  return {
    changes:
      removed.length === 0 ? changes : { ...changes, erased: { people: [], posts: [], list: [], histories } },
  }
}
