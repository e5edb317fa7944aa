import type { PersonRecord } from '../port/records.js'
import { authorValues } from '../rows/persons.js'
import { asNumber, storable } from '../rows/values.js'
import type { Transaction } from './database.js'
import { insertRows } from './insert-rows.js'

const authorColumns = ['name', 'handle', 'url', 'followers', 'since', 'posts']

export const addPeople = (db: Transaction, people: readonly PersonRecord[]): Promise<void> =>
  insertRows(
    db,
    'persons',
    [...authorColumns, 'id', 'place', 'key'],
    people.map(({ id, place, key, author }) => [...authorValues(author), id, storable(place), storable(key)]),
  )

export const changePerson = (db: Transaction, { id, author }: PersonRecord): Promise<void> =>
  db.run(
    `update persons set ${authorColumns.map((name) => `${name} = ?`).join(', ')} where id = ?`,
    ...authorValues(author),
    id,
  )

export const authorsOf = async (db: Transaction, postIds: readonly string[]): Promise<readonly number[]> =>
  (
    await db.lists(
      'select distinct person from posts where id = any(?::bigint[]) and person is not null',
      postIds.map(Number),
    )
  ).map(([id]) => asNumber(id))

/** Of somebody nothing of whom is stored any more nobody needs a name. */
export async function dropThoseWithNothing(db: Transaction, people: readonly number[]): Promise<void> {
  if (people.length === 0) return
  await db.run(
    `delete from persons where id = any(?::bigint[])
       and not exists (select 1 from posts where person = persons.id)
       and not exists (select 1 from cases where person = persons.id)`,
    people,
  )
}
