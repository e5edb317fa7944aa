import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Store } from '../../../src/store/port.js'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
import { emptyStore } from '../../support/postgres/schemas.js'
import { postgresAddress } from '../../support/postgres/told.js'
import { openMemoryStore } from '../memory/index.js'

/** A store as the suite asks for it. */
export type StoreKind = {
  name: string
  /** A new store in which nothing is stored. Its `close` leaves nothing behind. */
  open(): Store | Promise<Store>
  /** All of it is asked for over a connection: only at the end of a walk, and not after each step. */
  isAway?: true
}

function openSqlite(): Store {
  const folder = mkdtempSync(join(tmpdir(), 'mentions-store-'))
  const store = openSqliteStore(join(folder, 'store.db'))
  const close = async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...store, close }
}

const postgres = await postgresAddress()

/** Every store: a line here, and all of this folder is asked of it. */
export const stores: readonly StoreKind[] = [
  { name: 'sqlite', open: openSqlite },
  { name: 'memory', open: openMemoryStore },
  ...(postgres === undefined
    ? []
    : [{ name: 'postgres', open: () => emptyStore(postgres), isAway: true as const }]),
]
