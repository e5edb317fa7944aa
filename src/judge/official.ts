import type { Post } from '../model/post.js'
import { canonicalUrl } from '../text/urls.js'

/**
 * Whether the brand itself wrote a post: a place of its own marks the author as staff, or the config lists them.
 *
 * @param brand `staff`: `place:handle`, as the config has them
 */
export function isOfficial(
  { place, author, staffOf }: Pick<Post, 'place' | 'author' | 'staffOf'>,
  { name, staff }: { name: string; staff: readonly string[] },
): boolean {
  if (author === undefined) return false
  if (staffOf === name) return true
  // A display name is what its owner chose, so it proves nothing where the place has handles.
  const handle = (author.handle ?? author.name).toLowerCase()
  return staff.some((entry) => entry.toLowerCase().replace(':@', ':') === `${place}:${handle}`)
}

/**
 * Whether a post is one of the brand's own pages, which another source found, too. What answers to a page is never it, though some places give
 * its address to all that stands below it.
 *
 * @param pages as `canonicalUrl` spells them
 */
export function isOwnPage(
  { url, titleOf, thread }: Pick<Post, 'url' | 'titleOf' | 'thread'>,
  pages: ReadonlySet<string> | undefined,
): boolean {
  if (pages === undefined || titleOf === 'thread' || thread?.parentId !== undefined) return false
  const page = canonicalUrl(url)
  return page !== undefined && pages.has(page)
}
