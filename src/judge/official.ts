import type { Author } from '../model/post.js'

/**
 * Whether the brand itself wrote a post: its place marks the author as staff, or the config lists them.
 *
 * @param staff `place:handle`, as the config has them
 */
export function isOfficial(place: string, author: Author | undefined, staff: readonly string[]): boolean {
  if (author === undefined) return false
  if (author.official === true) return true
  // A display name is what its owner chose, so it proves nothing where the place has handles.
  const handle = (author.handle ?? author.name).toLowerCase()
  return staff.some((entry) => entry.toLowerCase().replace(':@', ':') === `${place}:${handle}`)
}
