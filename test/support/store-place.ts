import { join } from 'node:path'
import type { Store } from '../../src/store/port.js'
import { openPostgresStore } from '../../src/store/postgres/index.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'
import { emptySchema } from './postgres/schemas.js'
import { postgresAddress } from './postgres/told.js'

/** Where the commands of a test have their store. */
export type StorePlace = { place: string; open(): Promise<Store>; close(): Promise<void> }

/** Not with a file of its own each. */
export const inDatabase = process.env.MENTIONS_TEST_STORE === 'postgres'

/** A file in the folder; with `MENTIONS_TEST_STORE=postgres` a database, so that all tests of commands can be run on either store. */
export async function storePlace(folder: string): Promise<StorePlace> {
  if (!inDatabase) {
    const place = join(folder, 'mentions.db')
    return { place, open: async () => openSqliteStore(place), close: async () => {} }
  }
  const address = await postgresAddress()
  if (address === undefined) throw new Error('MENTIONS_TEST_STORE=postgres, and there is no PostgreSQL.')
  const { at, release } = await emptySchema(address)
  return { place: at, open: () => openPostgresStore(at, { connections: 1 }), close: release }
}
