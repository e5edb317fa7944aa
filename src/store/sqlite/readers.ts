import type { StoredReader } from '../port/readers.js'
import { date, number, text } from '../rows/values.js'
import type { Database } from './database.js'

export const readers = (db: Database): readonly StoredReader[] =>
  db.all('select name, cursor, moved, moves from readers order by name').map((row) => ({
    name: text(row, 'name'),
    cursor: text(row, 'cursor'),
    movedAt: date(row, 'moved'),
    moves: number(row, 'moves'),
  }))

export function moveReader(db: Database, { name, cursor, movedAt, moves }: StoredReader): boolean {
  const at = movedAt.getTime()
  const changed =
    moves === 0
      ? db.change(
          'insert into readers (name, cursor, moved, moves) values (?, ?, ?, 1) on conflict do nothing',
          name,
          cursor,
          at,
        )
      : db.change(
          'update readers set cursor = ?, moved = ?, moves = moves + 1 where name = ? and moves = ?',
          cursor,
          at,
          name,
          moves,
        )
  return changed > 0
}

export const removeReader = (db: Database, name: string): boolean =>
  db.change('delete from readers where name = ?', name) > 0
