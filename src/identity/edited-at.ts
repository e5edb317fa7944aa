import type { Post } from '../model/post.js'

/** What was known of a post before it was edited. */
type Before = { updatedAt?: Date | undefined; firstSeenAt: Date }

/**
 * When words changed that we have seen changed: as the place says, if that can be true. Before we saw them as they were, they were
 * not edited; and many a place says of an edit what it said of the one before, or nothing.
 */
export function editedAt({ updatedAt, firstSeenAt }: Before, told: Pick<Post, 'updatedAt'>, at: Date): Date {
  const since = told.updatedAt
  const isPossible = since !== undefined && since > firstSeenAt && since <= at
  return isPossible && since.getTime() !== updatedAt?.getTime() ? since : at
}
