import type { PersonRecord } from '../port/records.js'
import { authorValues } from '../rows/persons.js'
import { asNumber, storable } from '../rows/values.js'
import type { Database } from './database.js'

export function addPerson(db: Database, { id, place, key, author }: PersonRecord): void {
  db.run(
    'insert into persons (name, handle, url, followers, since, posts, id, place, key) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ...authorValues(author),
    id,
    storable(place),
    storable(key),
  )
}

export function changePerson(db: Database, { id, author }: PersonRecord): void {
  db.run(
    'update persons set name = ?, handle = ?, url = ?, followers = ?, since = ?, posts = ? where id = ?',
    ...authorValues(author),
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
