import { Failed } from '../../../model/failed.js'
import { exportTables } from '../../rows/export-tables.js'
import { quoted } from '../address.js'
import type { Transaction } from '../database.js'

/** @throws Failed where something is stored. @param shown what errors call the store */
export async function refuseFilled(db: Transaction, shown: string): Promise<void> {
  for (const { name } of exportTables) {
    if (name === 'store_identity') continue
    const rows = await db.lists(`select 1 from ${quoted(name)} limit 1`)
    if (rows.length > 0) throw new Failed({ code: 'store-not-empty', args: { path: shown } })
  }
}

/** What the server knows of tables into which much came at once. */
export async function analyze(db: Transaction): Promise<void> {
  for (const { name } of exportTables) await db.run(`analyze ${quoted(name)}`)
}
