import type { FoundPost, Remover } from '../model/post.js'
import type { GonePost, Reading } from './source.js'

/** What places show in the stead of a post that is gone, whole. Anybody may write these words within a post. */
const shown: readonly [words: RegExp, by: Remover][] = [
  [/^\[deleted(?: by (?:the )?(?:user|author))?\]$/i, 'author'],
  [/^(?:comment|post) deleted by (?:user|author)$/i, 'author'],
  [/^\[ ?removed(?: by (?:reddit|(?:a )?moderators?))? ?\]$/i, 'moderators'],
  [/^(?:comment|post) removed by (?:reddit|moderators?)$/i, 'moderators'],
  [/^\[(?:flagged|dead)\]$/i, 'moderators'],
]

/**
 * By whose hand a post is gone, as its place shows it.
 *
 * @returns undefined for one that stands
 */
function removedBy({ title, text }: { title?: string | undefined; text: string }): Remover | undefined {
  const whole = text.trim() === '' ? (title ?? '') : text
  return shown.find(([words]) => words.test(whole.trim()))?.[1]
}

/**
 * The posts that stand, and those that are gone.
 *
 * @param others that the place tells of in another way
 */
export function standing(
  found: readonly FoundPost[],
  others: readonly GonePost[] = [],
): Pick<Reading, 'posts' | 'gone'> {
  const seen = found.map((post) => ({ post, by: removedBy(post) }))
  const shownAsGone = seen.flatMap(({ post, by }) => (by === undefined ? [] : [{ key: post.keys[0], by }]))
  const gone = [...others, ...shownAsGone]
  const posts = seen.flatMap(({ post, by }) => (by === undefined ? [post] : []))
  return { posts, ...(gone.length > 0 && { gone }) }
}
