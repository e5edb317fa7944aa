import { DatabaseSync } from '@photostructure/sqlite'
import { Failed } from '../../../model/failed.js'
import type { Astray, CopyTarget } from '../../port/moving.js'
import { exportTables } from '../../rows/export-tables.js'
import { refuseOther } from '../../rows/seal.js'
import { asNumber, asText } from '../../rows/values.js'
import type { Connection } from '../database.js'
import { storeFailure } from '../failures.js'
import { openForWriting } from '../open.js'
import { addNameHashes } from '../post-keys.js'
import { keepNumbers } from '../upkeep/import.js'
import { findNames } from '../upkeep/mend.js'
import { putSeal, readSeal } from '../upkeep/seal.js'
import { IDENTITY, quoted } from '../upkeep/tables.js'
import { apply, findAgain, writerTo } from './apply-changes.js'
import { lineReader } from './lines.js'
import { dropMarks, makeMissing } from './loosen.js'

/** See the port: at its place from the beginning, closed to all others. */
export function copyTarget(file: string): CopyTarget {
  let opened: Connection | undefined
  let tools: { lines: ReturnType<typeof lineReader>; write: ReturnType<typeof writerTo> } | undefined
  let isIndexed = false
  const to = () => {
    if (opened === undefined) throw new Error('The copy has not begun')
    return opened
  }
  const using = () => {
    tools ??= { lines: lineReader(to()), write: writerTo(to()) }
    return tools
  }
  const within = async <T>(work: (connection: Connection) => T): Promise<T> => {
    const connection = to()
    try {
      connection.exec('begin immediate')
      const result = work(connection)
      connection.exec('commit')
      return result
    } catch (error) {
      if (connection.isTransaction) connection.exec('rollback')
      throw storeFailure(file, error)
    }
  }
  return {
    begin: async (mark) => {
      openForWriting(file, { evenSealed: true }).close()
      opened = new DatabaseSync(file)
      addNameHashes(opened)
      // What is at its place in the end must be on the disk.
      opened.exec('pragma foreign_keys = off; pragma synchronous = full; pragma cache_size = -65536')
      return await within((connection) => {
        const seal = readSeal(connection)
        refuseOther(file, seal, mark)
        if (seal === undefined) {
          refuseFilled(connection, file)
          connection.exec(`delete from ${IDENTITY}`)
        }
        putSeal({ run: (sql, ...values) => void connection.prepare(sql).run(...values) }, mark)
        dropMarks(connection)
        return seal === undefined
      })
    },
    lines: async (table, range, most) => using().lines(table, range, most),
    change: (changes) =>
      within((connection) => {
        apply(connection, using().write, changes)
        if (isIndexed) findAgain(connection, changes)
      }),
    index: () =>
      within((connection) => {
        makeMissing(connection, 'index')
        findNames(connection)
        isIndexed = true
      }),
    finish: async (changes, last) => {
      try {
        await within((connection) => {
          apply(connection, using().write, changes)
          findAgain(connection, changes)
          makeMissing(connection, 'trigger')
          refuseAstray(connection)
          keepNumbers(connection, last)
        })
        return undefined
      } catch (error) {
        if (error instanceof Stray) return error.astray
        throw error
      }
    },
    open: () => within((connection) => connection.exec('delete from seal')),
    close: async () => opened?.close(),
  }
}

function refuseFilled(connection: Connection, file: string): void {
  for (const { name } of exportTables)
    if (name !== IDENTITY && connection.prepare(`select 1 from ${quoted(name)} limit 1`).get() !== undefined)
      throw new Failed({ code: 'store-not-empty', args: { path: file } })
}

/** Ends a transaction. */
class Stray extends Error {
  readonly astray: Astray

  constructor(astray: Astray) {
    super('Rows belong to what is not there')
    this.astray = astray
  }
}

function refuseAstray(connection: Connection): void {
  const found = connection
    .prepare(
      'select "table" as name, count(*) as many from pragma_foreign_key_check group by 1 order by many desc, name limit 1',
    )
    .get()
  if (found !== undefined) throw new Stray({ table: asText(found.name), rows: asNumber(found.many) })
}
