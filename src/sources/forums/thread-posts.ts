import type { Author, FoundPost } from '../../model/post.js'
import { canonicalUrl } from '../../text/urls.js'
import { addressId } from '../entry-keys.js'
import type { Parsers } from '../parsers.js'
import type { ThreadPost } from '../source.js'

/** A post of a thread, as a forum's own interface gives it. */
export type ForumPost = {
  /** What others name it by that answer it. */
  id: string
  answers?: string | undefined
  /** The address of the one that it answers, as its feeds give it: that may stand on another page. */
  answersAt?: string | undefined
  /** All that lead to it, the one first that its feeds give. */
  addresses: readonly [string, ...string[]]
  /** Where people read it, if that is another one than the first. */
  url?: string
  /** HTML. */
  words: string
  /** It began the thread, so that the title is its own. */
  isFirst: boolean
  author?: Author | undefined
  publishedAt?: Date | undefined
  updatedAt?: Date | undefined
  likes?: number | undefined
}

type Thread = { /** What its feeds take for it. */ id: string; url: string; title: string }

export function threadPosts(
  posts: readonly ForumPost[],
  looked: ThreadPost,
  { title, ...thread }: Thread,
  { htmlToText, removeTails }: Pick<Parsers, 'htmlToText' | 'removeTails'>,
): FoundPost[] {
  const keysById = new Map(posts.map((post) => [post.id, keysOf(post, looked)]))
  return posts.map((post) => {
    const keys = keysById.get(post.id) ?? keysOf(post, looked)
    const answered =
      keysById.get(post.answers ?? '')?.[0] ?? (post.answersAt && keyAt(post.answersAt, looked))
    return {
      keys,
      place: looked.place,
      url: post.url ?? post.addresses[0],
      ...(title !== '' && { title, ...(!post.isFirst && { titleOf: 'thread' }) }),
      text: removeTails(htmlToText(post.words), title).trimEnd(),
      ...(post.author && { author: post.author }),
      ...(post.publishedAt && { publishedAt: post.publishedAt, publishedAtFrom: 'source' }),
      ...(post.updatedAt && { updatedAt: post.updatedAt }),
      ...(post.likes !== undefined && { engagement: { likes: post.likes } }),
      thread: {
        ...thread,
        ...(answered && { parentId: nativeId(answered, looked.place) }),
      },
    }
  })
}

/**
 * As the feeds of the forum have them: one of the place, and addresses. The post that is looked at goes by the names that it is known by,
 * since other feeds of the forum may name it otherwise.
 */
function keysOf({ addresses }: ForumPost, { keys: known, place }: ThreadPost): FoundPost['keys'] {
  const own = addresses.map((address) => `${place}:${addressId(address)}`)
  const pages = addresses.flatMap((address) => canonicalUrl(address) ?? [])
  const isLooked = [...own, ...pages].some((key) => known.includes(key))
  const [strongest = own[0] ?? '', ...others] = isLooked ? known : own.slice(0, 1)
  return [strongest, ...new Set([...others, ...pages].filter((key) => key !== strongest))]
}

/** Of a post that is not among those read. */
function keyAt(address: string, { keys: known, place }: ThreadPost): string {
  const key = `${place}:${addressId(address)}`
  return [key, canonicalUrl(address) ?? key].some((name) => known.includes(name)) ? known[0] : key
}

const nativeId = (key: string, place: string): string =>
  key.startsWith(`${place}:`) ? key.slice(place.length + 1) : key

/** Whether it is the post that is looked at. */
export const isSame = ({ keys }: Pick<FoundPost, 'keys'>, looked: ThreadPost): boolean =>
  keys.some((key) => looked.keys.includes(key))
