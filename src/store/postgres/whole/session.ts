import { quoted, storeAddress } from '../address.js'
import { connectedClient } from '../connecting.js'
import { type Transaction, transactionOn } from '../database.js'
import { storeFailure } from '../failures.js'
import { openDatabase } from '../open.js'

/** A connection of its own, for what takes as long as a whole store does. */
export type Session = {
  db: Transaction
  /** @param mode of the transaction, as SQL */
  begin(mode: string): Promise<void>
  commit(): Promise<void>
  /**
   * Does it in a transaction of its own; what throws leaves nothing behind.
   *
   * @throws Failed for what the server refuses
   */
  within<T>(mode: string, work: () => Promise<T>): Promise<T>
  end(): Promise<void>
}

/** Milliseconds that such work waits for somebody else's. */
const LONGEST_WAIT = 10_000

/**
 * Opens a session with a store of the present format. Whoever reads or gives what goes through it may take their time.
 *
 * @throws Failed when it cannot be opened; `readOnly`: also where there is none
 */
export async function openSession(
  store: string,
  { readOnly, evenSealed = false }: { readOnly: boolean; evenSealed?: boolean },
): Promise<Session> {
  const { schema, shown } = storeAddress(store)
  await (await openDatabase(store, { readOnly, evenSealed, connections: 1 })).close()
  const client = await connectedClient(store).catch((error: unknown) => {
    throw storeFailure(shown, error)
  })
  const settings = [
    `search_path = ${quoted(schema)}`,
    'statement_timeout = 0',
    'idle_in_transaction_session_timeout = 0',
    `lock_timeout = ${LONGEST_WAIT}`,
    'jit = off',
  ]
  const begin = async (mode: string) => {
    await client.query(`begin ${mode}; ${settings.map((setting) => `set local ${setting}`).join('; ')}`)
  }
  const commit = async () => {
    await client.query('commit')
  }
  return {
    db: transactionOn(client),
    begin,
    commit,
    within: async (mode, work) => {
      try {
        await begin(mode)
        const result = await work()
        await commit()
        return result
      } catch (error) {
        await client.query('rollback').catch(() => {})
        throw storeFailure(shown, error)
      }
    },
    end: () => client.end().catch(() => {}),
  }
}
