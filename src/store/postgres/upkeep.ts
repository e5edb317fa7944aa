import { Failed } from '../../model/failed.js'
import type { Upkeep } from '../port/upkeep.js'
import { storeAddress } from './address.js'
import { check } from './check.js'
import type { Transaction } from './database.js'
import { holdings } from './holdings.js'
import { openDatabase } from './open.js'
import { scrub } from './scrub.js'
import { sealOf, unseal } from './seal.js'
import { vacuum } from './vacuum.js'

/** What keeps a store in a database in order, as far as that is ours and not the administrator's. */
export function upkeepOf(store: string): Upkeep {
  const { schema, shown } = storeAddress(store)
  const theirs = () => new Failed({ code: 'database-theirs', args: { path: shown } })
  const reading = async <T>(work: (db: Transaction) => Promise<T>): Promise<T> => {
    const db = await openDatabase(store, { readOnly: true, connections: 1 })
    try {
      return await db.read(work)
    } finally {
      await db.close()
    }
  }
  return {
    holdings: (now) => reading((from) => holdings(from, now)),
    check: () => reading((from) => check(from, schema)),
    compact: (isAnew) => (isAnew ? scrub(store) : vacuum(store)),
    backUp: () => Promise.reject(theirs()),
    seal: () => sealOf(store),
    unseal: () => unseal(store),
    export: async function* () {
      yield* (await import('./whole/export.js')).exported(store)
    },
    import: async (bytes, name, toPresent) =>
      (await import('./whole/import.js')).importInto(store, bytes, name, toPresent),
  }
}
