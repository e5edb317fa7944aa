import { resolve } from 'node:path'
import type { StoreKind } from '../kind.js'
import { isThere } from './file.js'
import { openSqliteStore } from './index.js'
import { acquireLease, heldSince } from './lease.js'

/** A store in a file, for the programs of one machine. */
export const sqlite: StoreKind = {
  isThere,
  open: async (path, options) => openSqliteStore(path, options),
  acquireLease,
  heldSince: async (path, kind) => heldSince(path, kind),
  withCopy: async (path, signal, work) => (await import('./work-on-copy.js')).workOnCopy(path, signal, work),
  copySource: async (path, isToSeal) =>
    (await import('./moving/source.js')).copySource(resolve(path), isToSeal),
  copyTarget: async (path) => (await import('./moving/target.js')).copyTarget(resolve(path)),
  upkeepOf: async (path) => (await import('./upkeep/index.js')).upkeepPort(path),
}
