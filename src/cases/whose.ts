import { isSomebody, personKey } from '../identity/person.js'
import type { Post } from '../model/post.js'

type Written = { post: Pick<Post, 'author' | 'place'> }

/**
 * How many people wrote in a case beside the one whose post it is named by: a case of several accounts, which somebody made one of. Posts
 * that nobody signed are nobody's.
 *
 * @param named the post by which it is named; person, place and address of a case are those of this one, wherever it is shown
 */
export function otherPeople(named: Written, posts: readonly Written[]): number {
  const people = new Set(posts.flatMap((one) => personOf(one) ?? []))
  people.delete(personOf(named) ?? '')
  return people.size
}

/** What tells a person from all others, with their place; undefined for somebody unnamed. */
export const personOf = ({ post: { author, place } }: Written): string | undefined =>
  author === undefined || !isSomebody(author) ? undefined : JSON.stringify([place, personKey(author)])

type Known = { post: Pick<Post, 'author' | 'place' | 'thread'> }

/** Nothing says that two posts are of one person or matter: other people, with other names and handles, who wrote in no one thread. */
export function looksUnrelated(one: Known, other: Known): boolean {
  const [a, b] = [personOf(one), personOf(other)]
  if (a === undefined || b === undefined || a === b) return false
  const thread = one.post.thread?.id
  const isOneThread =
    thread !== undefined && thread === other.post.thread?.id && one.post.place === other.post.place
  const names = new Set(namesOf(one))
  return !isOneThread && !namesOf(other).some((name) => names.has(name))
}

const namesOf = ({ post: { author } }: Known): readonly string[] =>
  [author?.handle, author?.name].flatMap((name) =>
    name === undefined || name === '' ? [] : [name.trim().toLowerCase().replace(/^@/, '')],
  )
