import type { Author } from '../../model/post.js'
import type { Database } from './database.js'
import {
  countOrNull,
  flag,
  number,
  optionalNumber,
  optionalText,
  orNull,
  type Row,
  storable,
  text,
  type Value,
} from './rows.js'

/** Names a place shows for people it doesn't name: two posts under one of them are no sign of the same person. */
const placeholders = new Set(['[deleted]', 'deleted', 'anonymous', 'anon', 'guest', 'unknown'])

/** Whether the author is told apart from others, so that two of their posts are one person's. */
export function isSomebody(author: Author): boolean {
  const name = (author.handle ?? author.name).trim().toLowerCase()
  return name !== '' && !placeholders.has(name)
}

/** The people a poll's posts are by, as far as they are stored, by place and key. */
export type People = Map<string, { id: number; author: Author }>

const keyOf = ({ handle, name }: Author): string =>
  storable(handle ? `handle:${handle.toLowerCase()}` : `name:${name}`)

const entryOf = (place: string, key: string): string => JSON.stringify([place, key])

/** Finds those of the posts' authors that are stored, all with one statement. */
export function findPeople(
  db: Database,
  people: People,
  posts: readonly { place: string; author?: Author }[],
): void {
  const wanted = posts.flatMap(({ place, author }) => (author ? [[storable(place), keyOf(author)]] : []))
  const rows = db.all(
    'select p.* from json_each(?) w cross join persons p on p.place = w.value ->> 0 and p.key = w.value ->> 1',
    JSON.stringify(wanted),
  )
  for (const row of rows) {
    const entry = entryOf(text(row, 'place'), text(row, 'key'))
    people.set(entry, { id: number(row, 'id'), author: authorOf(row, '') })
  }
}

/**
 * Remembers who wrote a post, as they present themselves now, and returns the person's number.
 *
 * @param people must already tell whether the author is stored, see `findPeople`
 */
export function savePerson(db: Database, people: People, place: string, author: Author): number {
  const entry = entryOf(storable(place), keyOf(author))
  const known = people.get(entry)
  const id = known?.id ?? addPerson(db, place, author)
  if (known) updatePerson(db, id, known.author, author)
  people.set(entry, { id, author: { ...known?.author, ...author } })
  return id
}

const addPerson = (db: Database, place: string, author: Author): number =>
  db.insert(
    'insert into persons (name, handle, url, followers, official, place, key) values (?, ?, ?, ?, ?, ?, ?)',
    ...columnsOf(author),
    storable(place),
    keyOf(author),
  )

/** What a source doesn't tell this time stays as it was. */
function updatePerson(db: Database, id: number, before: Author, told: Author): void {
  const after = { ...before, ...told }
  const values = columnsOf(after)
  if (columnsOf(before).every((value, index) => value === values[index])) return
  db.run(
    'update persons set name = ?, handle = ?, url = ?, followers = ?, official = ? where id = ?',
    ...values,
    id,
  )
  const followers = countOrNull(after.followers) ?? 0
  db.run('update mentions set followers = ? where person = ? and followers <> ?', followers, id, followers)
}

const columnsOf = (author: Author): readonly Value[] => [
  storable(author.name),
  orNull(author.handle),
  orNull(author.url),
  countOrNull(author.followers),
  author.official === undefined ? null : Number(author.official),
]

/** The author in a row of `persons`, whose columns bear the prefix. */
export function authorOf(row: Row, prefix: '' | 'author_' | 'person_'): Author {
  const handle = optionalText(row, `${prefix}handle`)
  const url = optionalText(row, `${prefix}url`)
  const followers = optionalNumber(row, `${prefix}followers`)
  const isOfficial = row[`${prefix}official`]
  return {
    name: text(row, `${prefix}name`),
    ...(handle !== undefined && { handle }),
    ...(url !== undefined && { url }),
    ...(followers !== undefined && { followers }),
    ...(isOfficial !== null && { official: flag(row, `${prefix}official`) }),
  }
}

/** The columns that `authorOf` reads, of the table named by the alias. */
export const authorColumns = (alias: string, prefix: 'author_' | 'person_'): string =>
  ['name', 'handle', 'url', 'followers', 'official']
    .map((name) => `${alias}.${name} as ${prefix}${name}`)
    .join(', ')
