import { DatabaseSync } from '@photostructure/sqlite'
import { asText } from '../../rows/values.js'
import type { Connection } from '../database.js'
import { presentFormat } from '../format.js'
import { quoted } from '../upkeep/tables.js'

type Kind = 'index' | 'trigger'

/** Those that somebody made: a primary key has one by itself. */
const made = (connection: Connection, kind: Kind) =>
  connection
    .prepare('select name, sql from sqlite_schema where type = ? and sql is not null order by rowid')
    .all(kind)
    .map(({ name, sql }) => [asText(name), asText(sql)] as const)

/** Takes away every index and every trigger: rows come in faster then, in any order, and without doing anything else. */
export function dropMarks(connection: Connection): void {
  for (const kind of ['index', 'trigger'] as const)
    for (const [name] of made(connection, kind)) connection.exec(`drop ${kind} ${quoted(name)}`)
}

/** Makes those of the present format that are not there. */
export function makeMissing(connection: Connection, kind: Kind): void {
  const present = new DatabaseSync(':memory:')
  try {
    present.exec(presentFormat)
    const there = new Map(made(connection, kind))
    for (const [name, sql] of made(present, kind)) if (!there.has(name)) connection.exec(sql)
  } finally {
    present.close()
  }
}
