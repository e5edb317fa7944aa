import type { Author } from '../model/post.js'

/** Names a place shows for people it doesn't name: two posts under one of them are no sign of the same person. */
const placeholders = new Set(['[deleted]', 'deleted', 'anonymous', 'anon', 'guest', 'unknown'])

/** Whether the author is told apart from others, so that two of their posts are one person's. */
export function isSomebody(author: Author): boolean {
  const name = (author.handle ?? author.name).trim().toLowerCase()
  return name !== '' && !placeholders.has(name)
}

/** What tells a person from others at their place: the handle, whose case does not matter, or else the name. */
export const personKey = ({ handle, name }: Author): string =>
  handle ? `handle:${handle.toLowerCase()}` : `name:${name}`
