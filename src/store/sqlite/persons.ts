import type { Author } from '../../model/post.js'
import type { PersonRecord } from '../port/records.js'
import {
  asNumber,
  countOrNull,
  dateOrNull,
  optionalDate,
  optionalNumber,
  optionalText,
  orNull,
  type Row,
  storable,
  text,
  type Value,
} from '../rows/values.js'
import type { Database } from './database.js'

export function addPerson(db: Database, { id, place, key, author }: PersonRecord): void {
  db.run(
    'insert into persons (name, handle, url, followers, since, posts, id, place, key) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ...columnsOf(author),
    id,
    storable(place),
    storable(key),
  )
}

export function changePerson(db: Database, { id, author }: PersonRecord): void {
  db.run(
    'update persons set name = ?, handle = ?, url = ?, followers = ?, since = ?, posts = ? where id = ?',
    ...columnsOf(author),
    id,
  )
}

export const authorsOf = (db: Database, postIds: readonly string[]): readonly number[] =>
  db
    .lists(
      `select distinct person from posts where id in (select value from json_each(?)) and person is not null`,
      JSON.stringify(postIds.map(Number)),
    )
    .map(([id]) => asNumber(id))

/** Of somebody nothing of whom is stored any more nobody needs a name. */
export function dropThoseWithNothing(db: Database, people: readonly number[]): void {
  if (people.length === 0) return
  db.run(
    `delete from persons where id in (select value from json_each(?))
       and not exists (select 1 from posts where person = persons.id)
       and not exists (select 1 from cases where person = persons.id)`,
    JSON.stringify(people),
  )
}

const columnsOf = (author: Author): readonly Value[] => [
  storable(author.name),
  orNull(author.handle),
  orNull(author.url),
  countOrNull(author.followers),
  dateOrNull(author.since),
  countOrNull(author.posts),
]

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
