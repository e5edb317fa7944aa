import type { CopyAuthor } from '../store/port/likenesses.js'

/** So many who never wrote before do not say the same by chance. */
const LEAST = 3

/** Within so many milliseconds. */
const WITHIN = 24 * 60 * 60_000

/**
 * How many accounts that nobody knew before say nearly the same within a day, where that looks like a campaign: three or more, and as many
 * as all others who say it, or more. Undefined where it does not.
 *
 * @param posts of one likeness
 * @param isWatched whether their place was read for long enough before, that somebody who wrote there would be known
 */
export function newAccountsOf(
  posts: readonly CopyAuthor[],
  isWatched: (post: CopyAuthor) => boolean,
): number | undefined {
  const authors = new Set(posts.map(({ personId }) => personId))
  const fresh = posts
    .filter((post) => post.isNew && isWatched(post))
    .toSorted((one, other) => one.publishedAt.getTime() - other.publishedAt.getTime())
  const first = [...new Map(fresh.toReversed().map((post) => [post.personId, post])).values()].toReversed()
  let most = 0
  for (let from = 0, to = 0; to < first.length; to++) {
    while (timeOf(first[to]) - timeOf(first[from]) > WITHIN) from++
    most = Math.max(most, to + 1 - from)
  }
  return most >= LEAST && most * 2 >= authors.size ? most : undefined
}

const timeOf = (post: CopyAuthor | undefined): number => post?.publishedAt.getTime() ?? 0
