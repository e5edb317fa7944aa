import { setTimeout } from 'node:timers/promises'
import type pg from 'pg'
import type { Compacted } from '../port/upkeep.js'
import { storeAddress } from './address.js'
import { connectedClient } from './connecting.js'
import { removeLeftCopies } from './dry-runs.js'
import { isWaiting, notOwner, storeFailure } from './failures.js'
import { openDatabase } from './open.js'
import { sizeOf, type Table, tablesIn } from './tables.js'

/**
 * How long everybody else has to stand in line behind us for a table, after how long one is asked for again that was not to be had, and for
 * how long in all; in milliseconds.
 */
const LONGEST_LOCK = 1_000
const BETWEEN = 1_000
const PATIENCE = 20_000

/**
 * Leaves nothing to be found of what was deleted, in the files of the tables and of what finds rows in them: the room that a row had is free
 * after a plain vacuum, and its words still stand there. So each table is written anew, in a transaction of its own, for which others
 * have to wait as long as that takes; while they read or write a table, it is asked for again and again for twenty seconds, and never for longer than one at a time.
 * What the server knows of the words of a column is counted anew, too. So are copies that dry runs left removed.
 *
 * @returns not `isShrunk` where a table was not to be had, or somebody still sees what was deleted from it
 * @throws Failed where the store cannot be opened, is somebody else's, or there is no room
 */
export async function scrub(store: string): Promise<Compacted> {
  const { schema, shown } = storeAddress(store)
  await (await openDatabase(store, { readOnly: false, connections: 1 })).close()
  const client = await connectedClient(store).catch((error: unknown) => {
    throw storeFailure(shown, error)
  })
  try {
    await inTransaction(client, () =>
      removeLeftCopies(async (sql, ...values) => (await client.query(sql, values)).rows, schema),
    )
    const { tables, isOurs } = await tablesIn(client, schema)
    if (!isOurs) throw notOwner(shown)
    const before = await sizeOf(client, schema)
    let isClean = true
    const deadline = performance.now() + PATIENCE
    for (const table of tables) if (!(await writeAnew(client, table, deadline))) isClean = false
    return { before, after: await sizeOf(client, schema), isShrunk: isClean }
  } catch (error) {
    throw storeFailure(shown, error)
  } finally {
    await client.end().catch(() => {})
  }
}

async function writeAnew(client: pg.Client, { name, index }: Table, deadline: number): Promise<boolean> {
  // Nothing is deleted from those: see `first-format.ts`.
  if (index === undefined) return true
  for (;;) {
    const kept: number[] = []
    const hear = ({ detail = '' }: { detail?: string | undefined }) =>
      kept.push(Number(/\d+/.exec(detail)?.[0] ?? 0))
    client.on('notice', hear)
    try {
      await inTransaction(client, async () => {
        await client.query(`lock table ${name} in access exclusive mode`)
        // It says how many rows that were deleted it had to take over, since somebody may still see them.
        await client.query(`cluster verbose ${name} using ${index}`)
        await client.query(`analyze ${name}`)
      })
      if (kept.every((many) => many === 0)) return true
    } catch (error) {
      if (!isWaiting(error)) throw error
    } finally {
      client.off('notice', hear)
    }
    if (performance.now() + BETWEEN > deadline) return false
    await setTimeout(BETWEEN)
  }
}

async function inTransaction(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query(`begin; set local lock_timeout = ${LONGEST_LOCK}`)
  try {
    await work()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}
