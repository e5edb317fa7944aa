import type { Author } from '../../model/post.js'
import {
  countOrNull,
  dateOrNull,
  optionalDate,
  optionalNumber,
  optionalText,
  orNull,
  type Row,
  storable,
  text,
} from './values.js'

/** The columns `name`, `handle`, `url`, `followers`, `since` and `posts`. */
export const authorValues = (author: Author) =>
  [
    storable(author.name),
    orNull(author.handle),
    orNull(author.url),
    countOrNull(author.followers),
    dateOrNull(author.since),
    countOrNull(author.posts),
  ] as const

/** The author in a row of `persons`, whose columns bear the prefix. */
export function authorOf(row: Row, prefix: '' | 'author_' | 'person_'): Author {
  const handle = optionalText(row, `${prefix}handle`)
  const url = optionalText(row, `${prefix}url`)
  const followers = optionalNumber(row, `${prefix}followers`)
  const since = optionalDate(row, `${prefix}since`)
  const posts = optionalNumber(row, `${prefix}posts`)
  return {
    name: text(row, `${prefix}name`),
    ...(handle !== undefined && { handle }),
    ...(url !== undefined && { url }),
    ...(followers !== undefined && { followers }),
    ...(since && { since }),
    ...(posts !== undefined && { posts }),
  }
}

/** The columns that `authorOf` reads, of the table named by the alias. */
export const authorColumns = (alias: string, prefix: 'author_' | 'person_'): string =>
  ['name', 'handle', 'url', 'followers', 'since', 'posts']
    .map((name) => `${alias}.${name} as ${prefix}${name}`)
    .join(', ')
