import { join } from 'node:path'
import { emptySchema } from './postgres/schemas.js'
import { postgresAddress } from './postgres/told.js'

/** Where the commands of a test have their store. */
export type StorePlace = { place: string; close(): Promise<void> }

/** A file in the folder; with `MENTIONS_TEST_STORE=postgres` a database, so that all tests of commands can be run on either store. */
export async function storePlace(folder: string): Promise<StorePlace> {
  if (process.env.MENTIONS_TEST_STORE !== 'postgres')
    return { place: join(folder, 'mentions.db'), close: async () => {} }
  const address = await postgresAddress()
  if (address === undefined) throw new Error('MENTIONS_TEST_STORE=postgres, and there is no PostgreSQL.')
  const { at, release } = await emptySchema(address)
  return { place: at, close: release }
}
