import { type Line, linesOf } from '../../../files/lines.js'
import { Failed } from '../../../model/failed.js'
import type { Imported } from '../../port/upkeep.js'
import { damagedLine } from '../../rows/damaged-line.js'
import { FIRST_FORMAT, FORMAT } from '../../rows/export-format.js'
import { headIn, noExport, objectIn, rowIn, rowsInEnd } from '../../rows/import-lines.js'
import { asText } from '../../rows/values.js'
import type { Connection } from '../database.js'
import { migrations } from '../migrations.js'
import { makeFormat, migrate } from '../open.js'
import { findNames, mend } from './mend.js'
import { rowWriter } from './row-writer.js'
import { IDENTITY, quoted } from './tables.js'

/** What is imported, and what errors call it. */
export type Source = { bytes: AsyncIterable<Uint8Array>; name: string }

/**
 * Fills an empty file, which nobody else has open, with all that an export holds, and brings it to the present format: an export of an
 * earlier version is read into the format of then.
 */
export async function importInto(
  connection: Connection,
  file: string,
  { bytes, name }: Source,
): Promise<Imported> {
  // Nobody needs the file before it is finished.
  connection.exec(`
    pragma journal_mode = memory; pragma synchronous = off; pragma foreign_keys = off;
    pragma cache_size = -65536; pragma temp_store = file; begin`)
  const filling = new Filling(connection, name)
  for await (const line of linesOf(bytes)) filling.take(line)
  const { rows, leftOut } = filling.finish()
  connection.exec('commit')
  migrate(connection, file)
  connection.exec('pragma foreign_keys = on')
  return { rows, leftOut }
}

/** An import that is under way. */
class Filling {
  private line = 0
  private last: ReadonlyMap<string, number> | undefined
  private isPartly = false
  private isOfNames = false
  private indexes: readonly string[] = []
  private said: number | undefined
  private written = 0
  private leftOut = 0
  private readonly rows = new Map<string, number>()
  private write: ReturnType<typeof rowWriter> | undefined
  private readonly connection: Connection
  private readonly name: string

  /** @param name of the export, for errors */
  constructor(connection: Connection, name: string) {
    this.connection = connection
    this.name = name
  }

  take(line: Line): void {
    this.line += 1
    try {
      if (this.write === undefined) this.begin(line)
      else this.takeRow(line)
    } catch (error) {
      // What could be read of a damaged store need not be all right.
      if (!(this.isPartly && error instanceof Failed && error.failure.code === 'import-line')) throw error
      this.leftOut += 1
    }
  }

  private takeRow(line: Line): void {
    const row = rowIn(objectIn(line, this.name, this.line), this.name, this.line)
    if (this.said !== undefined) throw damagedLine(this.name, this.line, { why: 'behind-end' })
    this.said = rowsInEnd(row)
    if (this.said !== undefined) return
    const { key, value } = row
    this.write?.(key, value, this.line)
    this.written += 1
    this.rows.set(key, (this.rows.get(key) ?? 0) + 1)
  }

  private begin(line: Line): void {
    const head = headIn(line, this.name)
    const at = migrations.findIndex(({ name }) => name === head.step)
    if ((head.format !== FORMAT && head.format !== FIRST_FORMAT) || at === -1)
      throw new Failed({ code: 'import-newer', args: { path: this.name } })
    const steps = migrations.slice(0, at + 1)
    makeFormat(this.connection, steps)
    forgetIdentity(this.connection)
    this.indexes = dropIndexes(this.connection)
    this.write = rowWriter(this.connection, this.name, new Set(steps.map(({ name }) => name)))
    this.isPartly = head.partly === true
    this.isOfNames = head.format === FORMAT
    this.last = new Map(Object.entries(head.last ?? {}).map(([table, number]) => [table, Number(number)]))
  }

  finish(): Imported {
    if (this.last === undefined) throw noExport(this.name)
    const found = this.written + this.leftOut
    if (this.said !== found) throw new Failed({ code: 'import-cut', args: { path: this.name, rows: found } })
    for (const sql of this.indexes) this.connection.exec(sql)
    if (this.isPartly) mend(this.connection)
    else if (this.isOfNames) findNames(this.connection)
    const astray = this.connection
      .prepare(
        'select "table" as name, count(*) as many from pragma_foreign_key_check group by 1 order by many desc, name limit 1',
      )
      .get()
    if (Number(astray?.many ?? 0) > 0)
      throw new Failed({
        code: 'import-astray',
        args: { path: this.name, table: asText(astray?.name), rows: Number(astray?.many) },
      })
    keepNumbers(this.connection, this.last)
    makeIdentity(this.connection)
    return { rows: this.rows, leftOut: this.leftOut }
  }
}

/** Rows come in much faster without them; those that keep two rows from being the same stay. Returns what makes them again. */
function dropIndexes(connection: Connection): readonly string[] {
  const indexes = connection
    .prepare("select name, sql from sqlite_schema where type = 'index' and sql not like 'create unique%'")
    .all()
  for (const { name } of indexes) connection.exec(`drop index ${asText(name)}`)
  return indexes.map(({ sql }) => asText(sql))
}

/** It is to be the store that the export is of. */
function forgetIdentity(connection: Connection): void {
  if (hasIdentity(connection)) connection.exec(`delete from ${quoted(IDENTITY)}`)
}

/** Where no line said which store that is, as of a damaged one, it is another. */
function makeIdentity(connection: Connection): void {
  if (hasIdentity(connection))
    connection.exec(
      `insert into ${quoted(IDENTITY)} select lower(hex(randomblob(16))) where not exists (select 1 from ${quoted(IDENTITY)})`,
    )
}

const hasIdentity = (connection: Connection): boolean =>
  connection.prepare('select 1 from sqlite_schema where name = ?').get(IDENTITY) !== undefined

/** Numbers are never used again, also of what is gone. */
export function keepNumbers(connection: Connection, last: ReadonlyMap<string, number>): void {
  for (const [table, number] of last) {
    connection
      .prepare(
        'insert into sqlite_sequence (name, seq) select ?1, 0 where not exists (select 1 from sqlite_sequence where name = ?1)',
      )
      .run(table)
    connection.prepare('update sqlite_sequence set seq = max(seq, ?2) where name = ?1').run(table, number)
  }
}
