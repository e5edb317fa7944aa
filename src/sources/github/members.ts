import type { FoundPost } from '../../model/post.js'
import { whereIs } from './posts.js'
import type { Options } from './requests.js'

/**
 * Whoever has a part in a repository speaks for whom it belongs to: in those that the config lists, and in no other that a search finds, or
 * in whose threads posts are looked for.
 */
export function withMembers<Read extends { posts: readonly FoundPost[] }>(
  reading: Read,
  { repositories }: Options,
): Read {
  const listed = new Set(repositories.map((name) => name.toLowerCase()))
  const isListed = ({ url }: FoundPost) => listed.has(whereIs(url)?.repository.toLowerCase() ?? '')
  return { ...reading, posts: reading.posts.map((post) => (isListed(post) ? post : byAnybody(post))) }
}

function byAnybody(post: FoundPost): FoundPost {
  if (post.author?.official !== true) return post
  const { official: _, ...author } = post.author
  return { ...post, author }
}
