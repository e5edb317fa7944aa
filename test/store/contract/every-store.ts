import { afterAll, beforeAll, describe, onTestFinished } from 'vitest'
import type { Store } from '../../../src/store/port.js'
import { type StoreKind, stores } from './stores.js'

type Opening = {
  /** A new store that is closed when the test is over. */
  open(): Promise<Store>
  /** A store that all tests of a file read; `fill` is called once. */
  shared(fill: (store: Store) => Promise<unknown>): () => Store
}

/** Runs the tests with each store. What they say of one holds of all: they know nothing of it but the port. */
export function everyStore(tests: (opening: Opening) => void): void {
  const named = stores.map((kind) => [kind.name, kind] as const)
  describe.each(named)('%s', (_, kind) => tests({ open: () => openFor(kind), shared: sharedBy(kind) }))
}

async function openFor(kind: StoreKind): Promise<Store> {
  const store = await kind.open()
  onTestFinished(() => store.close())
  return store
}

const sharedBy = (kind: StoreKind) => (fill: (store: Store) => Promise<unknown>) => {
  let store: Store | undefined
  const opened = (): Store => {
    if (store === undefined) throw new Error('The store is opened before the first test')
    return store
  }
  beforeAll(async () => {
    store = await kind.open()
    await fill(store)
  })
  afterAll(() => store?.close())
  return opened
}
