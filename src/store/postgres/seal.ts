import { Failed } from '../../model/failed.js'
import type { Seal } from '../port/seal.js'
import { sealAsked, sealIn } from '../rows/seal.js'
import type { Transaction } from './database.js'
import { openDatabase } from './open.js'

/** See `Upkeep`. */
export async function sealOf(store: string): Promise<Seal | undefined> {
  try {
    const db = await openDatabase(store, { readOnly: true, connections: 1 })
    try {
      return await db.read(readSeal)
    } finally {
      await db.close()
    }
  } catch (error) {
    if (error instanceof Failed && error.failure.code === 'store-missing') return undefined
    throw error
  }
}

export async function unseal(store: string): Promise<Seal | undefined> {
  const db = await openDatabase(store, { readOnly: false, connections: 1, evenSealed: true })
  try {
    return await db.write(async (to) => {
      const seal = await readSeal(to)
      await to.run('delete from seal')
      return seal
    })
  } finally {
    await db.close()
  }
}

export async function readSeal(db: Transaction): Promise<Seal | undefined> {
  const row = await db.get(sealAsked)
  return row && sealIn(row)
}

/** In a transaction that is open. */
export const putSeal = (db: Transaction, { kind, place, at, copyOf }: Seal): Promise<void> =>
  db.run(
    `insert into seal (id, kind, place, at, copy_of) values (1, ?, ?, ?, ?)
     on conflict (id) do update set kind = excluded.kind, place = excluded.place, at = excluded.at, copy_of = excluded.copy_of`,
    kind,
    place,
    at.getTime(),
    copyOf ?? null,
  )
