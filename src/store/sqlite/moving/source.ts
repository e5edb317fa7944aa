import { setTimeout } from 'node:timers/promises'
import { DatabaseSync } from '@photostructure/sqlite'
import type { CopySource, RowsOfMoment } from '../../port/moving.js'
import { asNumber, asText } from '../../rows/values.js'
import type { Connection } from '../database.js'
import { busy, isBusy, storeFailure } from '../failures.js'
import { connectForReading, openForWriting } from '../open.js'
import { lastNumbers } from '../upkeep/export.js'
import { putSeal } from '../upkeep/seal.js'
import { lineReader } from './lines.js'

/** How long the end of a copy waits for another program's write, and how often it tries; in milliseconds. */
const LONGEST_WAIT = 30_000
const RETRY = 20

/**
 * See the port.
 *
 * @param isToSeal whether it will be written into in the end
 * @throws Failed where there is no store that can be read, or it is sealed and is to be sealed
 */
export function copySource(file: string, isToSeal: boolean): CopySource {
  const connection = isToSeal ? connectForSealing(file) : connectForReading(file)
  const within = async <T>(begin: () => unknown, work: (rows: RowsOfMoment) => Promise<T>): Promise<T> => {
    try {
      await begin()
      const result = await work(rowsIn(connection))
      connection.exec('commit')
      return result
    } catch (error) {
      if (connection.isTransaction) connection.exec('rollback')
      throw storeFailure(file, error)
    }
  }
  return {
    identity: async () => asText(connection.prepare('select id from store_identity').get()?.id),
    moment: (work) => within(() => connection.exec('begin; select 1 from sqlite_schema'), work),
    seal: (seal, work) =>
      within(
        () => beginAlone(connection, file),
        async (rows) => {
          const result = await work(rows)
          putSeal({ run: (sql, ...values) => void connection.prepare(sql).run(...values) }, seal)
          return result
        },
      ),
    close: async () => connection.close(),
  }
}

function connectForSealing(file: string): Connection {
  // Without making one where there is none; then brings it to the present format, and refuses what is sealed.
  connectForReading(file).close()
  openForWriting(file).close()
  const connection = new DatabaseSync(file)
  // What comes after it was sealed is done on the word of that: it must be on the disk.
  connection.exec('pragma synchronous = full; pragma cache_size = -65536')
  return connection
}

function rowsIn(connection: Connection): RowsOfMoment {
  const lines = lineReader(connection)
  return {
    lines: async (table, range, most) => lines(table, range, most),
    last: async () => lastNumbers(connection),
    // Another one when another connection wrote; what this one writes itself is the seal alone.
    version: async () => String(asNumber(connection.prepare('pragma data_version').get()?.data_version)),
  }
}

async function beginAlone(connection: Connection, file: string): Promise<void> {
  const end = performance.now() + LONGEST_WAIT
  for (;;)
    try {
      connection.exec('begin immediate')
      return
    } catch (error) {
      if (!isBusy(error)) throw error
      if (performance.now() >= end) throw busy(file)
      await setTimeout(RETRY)
    }
}
