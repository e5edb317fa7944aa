import type { Author, FoundPost } from '../../model/post.js'
import { canonicalUrl } from '../../text/urls.js'
import { addressId } from '../entry-keys.js'
import type { ThreadPost } from '../source.js'

/** A post of a thread, as a forum's own interface gives it. */
export type ForumPost = {
  /** What others name it by that answer it. */
  id: string
  answers?: string | undefined
  /** All that lead to it, the one first that its feeds give. */
  addresses: readonly [string, ...string[]]
  /** Plain. */
  text: string
  author?: Author | undefined
  publishedAt?: Date | undefined
  updatedAt?: Date | undefined
  likes?: number | undefined
}

/** @param thread what its feeds take for the thread's id */
export function threadPosts(
  posts: readonly ForumPost[],
  looked: ThreadPost,
  thread: { id: string; url: string },
): FoundPost[] {
  const keysById = new Map(posts.map((post) => [post.id, keysOf(post, looked)]))
  return posts.map((post) => {
    const keys = keysById.get(post.id) ?? keysOf(post, looked)
    const answered = post.answers === undefined ? undefined : keysById.get(post.answers)?.[0]
    return {
      keys,
      place: looked.place,
      url: post.addresses[0],
      text: post.text,
      ...(post.author && { author: post.author }),
      ...(post.publishedAt && { publishedAt: post.publishedAt, publishedAtFrom: 'source' }),
      ...(post.updatedAt && { updatedAt: post.updatedAt }),
      ...(post.likes !== undefined && { engagement: { likes: post.likes } }),
      thread: {
        ...thread,
        ...(answered !== undefined && { parentId: nativeId(answered, looked.place) }),
      },
    }
  })
}

/** As the feeds of the forum have them. The post that is looked at goes by the names that it is known by. */
function keysOf({ addresses }: ForumPost, { keys: known, place }: ThreadPost): FoundPost['keys'] {
  const [first, ...rest] = addresses.flatMap((address) => {
    const canonical = canonicalUrl(address)
    return [`${place}:${addressId(address)}`, ...(canonical === undefined ? [] : [canonical])]
  })
  const keys = [first ?? `${place}:${addresses[0]}`, ...rest]
  const isLooked = keys.some((key) => known.includes(key))
  const [strongest, ...others] = isLooked ? [...known, ...keys] : keys
  return [strongest ?? `${place}:${addresses[0]}`, ...new Set(others.filter((key) => key !== strongest))]
}

const nativeId = (key: string, place: string): string =>
  key.startsWith(`${place}:`) ? key.slice(place.length + 1) : key

/** Whether it is the post that is looked at. */
export const isSame = ({ keys }: Pick<FoundPost, 'keys'>, looked: ThreadPost): boolean =>
  keys.some((key) => looked.keys.includes(key))
