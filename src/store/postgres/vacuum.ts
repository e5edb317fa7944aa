import type { Compacted } from '../port/upkeep.js'
import { storeAddress } from './address.js'
import { connectedClient } from './connecting.js'
import { notOwner, storeFailure } from './failures.js'
import { openDatabase } from './open.js'
import { sizeOf, tablesIn } from './tables.js'

/**
 * Has the server make the room of what was deleted free again, while everybody else goes on reading and writing.
 *
 * @throws Failed where the store cannot be opened, or is somebody else's
 */
export async function vacuum(store: string): Promise<Compacted> {
  const { schema, shown } = storeAddress(store)
  await (await openDatabase(store, { readOnly: false, connections: 1 })).close()
  const client = await connectedClient(store).catch((error: unknown) => {
    throw storeFailure(shown, error)
  })
  try {
    const before = await sizeOf(client, schema)
    const { tables, isOurs } = await tablesIn(client, schema)
    // The server would leave them out, and say so to nobody.
    if (!isOurs) throw notOwner(shown)
    for (const { name } of tables) await client.query(`vacuum (analyze) ${name}`)
    return { before, after: await sizeOf(client, schema), isShrunk: true, isKept: true }
  } catch (error) {
    throw storeFailure(shown, error)
  } finally {
    await client.end().catch(() => {})
  }
}
