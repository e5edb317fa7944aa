import type { SourceState } from '../port/sources.js'
import { sourceColumns, sourceStateOf, sourceValues } from '../rows/sources.js'
import { dateOrNull, number, text } from '../rows/values.js'
import type { Database } from './database.js'

export function sourceStates(db: Database): ReadonlyMap<string, SourceState> {
  return new Map(
    db.all('select * from sources where polled > 0').map((row) => [text(row, 'source'), sourceStateOf(row)]),
  )
}

/**
 * Remembers the state and returns the number by which other tables refer to the source.
 *
 * @param read when posts of the source were read; undefined when this poll read none
 */
export function saveSource(
  db: Database,
  sourceId: string,
  state: SourceState,
  read: Date | undefined,
): number {
  const row = db.get(
    `insert into sources (source, read, ${sourceColumns.join(', ')})
     values (?, ?, ${sourceColumns.map(() => '?').join(', ')})
     on conflict (source) do update set read = coalesce(excluded.read, read),
       ${sourceColumns.map((name) => `${name} = excluded.${name}`).join(', ')}
     returning id`,
    sourceId,
    dateOrNull(read),
    ...sourceValues(state),
  )
  if (!row) throw new Error('SQLite returned no row for an insert with `returning`')
  return number(row, 'id')
}

export function markTroubleTold(db: Database, sourceIds: readonly string[]): void {
  // Of null nothing is set.
  db.run(
    `update sources set recovered = null, problem = json_set(problem, '$.told', json('true'))
     where source in (select value from json_each(?))`,
    JSON.stringify(sourceIds),
  )
}

/**
 * The number of a source of which a part of a poll is stored: its state comes with the last one. Until then it counts as never
 * polled.
 */
export function sourceNumber(db: Database, sourceId: string, read: Date | undefined): number {
  const row = db.get(
    `insert into sources (source, polled, read, posts, answers, notices) values (?, 0, ?, 0, '{}', '[]')
     on conflict (source) do update set read = coalesce(excluded.read, read) returning id`,
    sourceId,
    dateOrNull(read),
  )
  if (!row) throw new Error('SQLite returned no row for an insert with `returning`')
  return number(row, 'id')
}
