import type { CopySource, RowsOfMoment } from '../../port/moving.js'
import { exportTables } from '../../rows/export-tables.js'
import { sealed } from '../../rows/seal.js'
import { quoted, storeAddress } from '../address.js'
import type { Transaction } from '../database.js'
import { identity } from '../reading.js'
import { putSeal, readSeal } from '../seal.js'
import { lastNumbers } from './export.js'
import { brandNames, linesIn } from './read-rows.js'
import { openSession } from './session.js'

/**
 * See the port.
 *
 * @param isToSeal whether it will be written into in the end
 * @throws Failed where there is no store that can be read
 */
export async function copySource(store: string, isToSeal: boolean): Promise<CopySource> {
  const { shown } = storeAddress(store)
  // Nothing makes a store of what is none.
  await (await openSession(store, { readOnly: true })).end()
  const session = await openSession(store, { readOnly: !isToSeal })
  const { db, within } = session
  return {
    identity: () => within('read only', () => identity(db)),
    moment: (work) => within('isolation level repeatable read read only', async () => work(await rowsIn(db))),
    seal: (seal, work) =>
      // Each statement sees what is there when it is asked; and nobody can write from the lock on.
      within('isolation level read committed', async () => {
        await db.run('set local synchronous_commit = on')
        await db.run('lock table seal in access exclusive mode')
        const before = await readSeal(db)
        if (before !== undefined) throw sealed(shown, before)
        const result = await work(await rowsIn(db))
        await putSeal(db, seal)
        return result
      }),
    close: () => session.end(),
  }
}

/** Where each row lies, and which transaction wrote it there. */
async function versionOf(db: Transaction): Promise<string> {
  const tables = [...exportTables.map(({ name }) => name), 'post_keys', 'brands']
  const asked = tables.map(
    (name) =>
      `select count(*) as rows, sum(hashtext(ctid::text || ' ' || xmin::text)::bigint) as sum from ${quoted(name)}`,
  )
  return JSON.stringify(await db.lists(asked.join(' union all ')))
}

async function rowsIn(db: Transaction): Promise<RowsOfMoment> {
  const brands = await brandNames(db)
  return {
    lines: (table, range, most) => linesIn(db, table, brands, { ...range, most }),
    last: () => lastNumbers(db),
    version: () => versionOf(db),
  }
}
