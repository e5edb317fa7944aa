import type { ExportTable, TableChange } from '../../port/moving.js'
import { brandColumns } from '../../rows/export-format.js'
import type { Connection } from '../database.js'
import { migrations } from '../migrations.js'
import { rowWriter } from '../upkeep/row-writer.js'
import { quoted } from '../upkeep/tables.js'

const steps: ReadonlySet<string> = new Set(migrations.map(({ name }) => name))

/** What writes rows: made once for a copy, since it prepares a statement for each table. */
export const writerTo = (connection: Connection) => rowWriter(connection, 'The store that is copied', steps)

/** In a transaction that is open. First goes what goes, since what comes may have what nothing may have twice. */
export function apply(
  connection: Connection,
  write: ReturnType<typeof writerTo>,
  changes: readonly TableChange[],
): void {
  for (const { table, remove } of changes) {
    if (remove.length === 0) continue
    const statement = connection.prepare(`delete from ${quoted(table.name)} where ${found(table)}`)
    for (const key of remove) statement.run(...key)
  }
  for (const { table, insert } of changes)
    for (const [at, row] of insert.entries()) write(table.name, row, at + 1)
}

const found = ({ name, key }: ExportTable): string =>
  key
    .map((column) =>
      brandColumns.has(`${name}.${column}`)
        ? `${quoted(column)} = (select id from brands where name = ?)`
        : `${quoted(column)} = ?`,
    )
    .join(' and ')

/** Which post each name leads to, of posts that changed. */
export function findAgain(connection: Connection, changes: readonly TableChange[]): void {
  const posts = changes.filter(({ table }) => table.name === 'posts')
  const ids = JSON.stringify([
    ...posts.flatMap(({ remove }) => remove.map(([id]) => id)),
    ...posts.flatMap(({ insert }) => insert.map(({ id }) => id)),
  ])
  if (posts.length === 0) return
  connection.prepare('delete from post_keys where post in (select value from json_each(?))').run(ids)
  connection
    .prepare(
      `insert or ignore into post_keys (hash, post)
       select h.value, p.id from posts p, json_each(name_hashes(p.names, p.url)) h
       where p.id in (select value from json_each(?)) order by 1`,
    )
    .run(ids)
}
