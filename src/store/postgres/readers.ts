import type { Readers, StoredReader } from '../port/readers.js'
import { date, number, text } from '../rows/values.js'
import type { Database, Transaction } from './database.js'

export const readersPort = (db: Database): Readers => ({
  all: () => db.read(readers),
  move: (reader) => db.write((to) => moveReader(to, reader)),
  remove: (name) => db.write(async (to) => (await to.change('delete from readers where name = ?', name)) > 0),
})

const readers = async (db: Transaction): Promise<readonly StoredReader[]> =>
  (await db.all('select name, cursor, moved, moves from readers order by name')).map((row) => ({
    name: text(row, 'name'),
    cursor: text(row, 'cursor'),
    movedAt: date(row, 'moved'),
    moves: number(row, 'moves'),
  }))

async function moveReader(db: Transaction, { name, cursor, movedAt, moves }: StoredReader): Promise<boolean> {
  const at = movedAt.getTime()
  const changed =
    moves === 0
      ? await db.change(
          'insert into readers (name, cursor, moved, moves) values (?, ?, ?, 1) on conflict do nothing',
          name,
          cursor,
          at,
        )
      : await db.change(
          'update readers set cursor = ?, moved = ?, moves = moves + 1 where name = ? and moves = ?',
          cursor,
          at,
          name,
          moves,
        )
  return changed > 0
}
