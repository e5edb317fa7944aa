import type { StoreKind } from '../kind.js'

/** A store in a database of PostgreSQL, for a team and several machines. Its client is loaded only where one is opened. */
export const postgres: StoreKind = {
  // Whether anything is in it is told once it is asked.
  isThere: () => true,
  open: async (address, options) => (await import('./index.js')).openPostgresStore(address, options),
  acquireLease: async (address, options) => (await import('./lease.js')).acquireLease(address, options),
  heldSince: async (address, kind) => (await import('./lease.js')).heldSince(address, kind),
  withCopy: async (address, signal, work) =>
    (await import('./work-on-copy.js')).workOnCopy(address, signal, work),
  copySource: async (address, isToSeal) => (await import('./whole/source.js')).copySource(address, isToSeal),
  copyTarget: async (address) => (await import('./whole/target.js')).copyTarget(address),
  crew: {
    join: async (address, options) => (await import('./crew/join.js')).join(address, options),
    status: async (address) => (await import('./crew/status.js')).crewStatus(address),
    quiet: async (address, kind, options) => (await import('./crew/status.js')).quiet(address, kind, options),
    isQuiet: async (address) => (await import('./crew/status.js')).isQuiet(address),
  },
  upkeepOf: async (address) => (await import('./upkeep.js')).upkeepOf(address),
}
