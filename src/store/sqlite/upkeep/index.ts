import { resolve } from 'node:path'
import type { Seal } from '../../port/seal.js'
import type { Checked, Compacted, Holdings, Imported, Upkeep } from '../../port/upkeep.js'
import { storeFailure } from '../failures.js'
import { realFile } from '../file.js'
import { connectForReading, openForReading, openForWriting } from '../open.js'
import { backUp } from './back-up.js'
import { check, isDamaged, reasonOf } from './check.js'
import { compact } from './compact.js'
import { exported } from './export.js'
import { holdings } from './holdings.js'
import { importFile } from './import-file.js'
import { sealOf, unseal } from './seal.js'

const nothing = { astray: new Map(), broken: new Map() }

/** The port, of a file: nothing in it waits but for what is read from elsewhere. */
type FileUpkeep = Pick<Upkeep, 'backUp' | 'unseal'> & {
  seal(): Seal | undefined
  import(bytes: AsyncIterable<Uint8Array>, name: string): Promise<Imported>
  holdings(now: Date): Holdings
  check(): Checked
  compact(): Compacted
  export(isPartly: boolean): Iterable<string>
}

/** What keeps the store in a file in order; the file is opened by each of them anew. */
export function upkeepOf(path: string): FileUpkeep {
  const file = resolve(path)
  return {
    holdings: (now) => {
      const db = openForReading(file)
      try {
        return db.read(() => holdings(db, realFile(file), now))
      } finally {
        db.close()
      }
    },
    check: () => {
      try {
        const connection = connectForReading(file)
        try {
          return check(connection, file)
        } finally {
          connection.close()
        }
      } catch (error) {
        const failure = storeFailure(file, error)
        // Not even which tables there are can be read.
        if (isDamaged(failure)) return { ...nothing, damage: [reasonOf(failure)], readable: new Map() }
        throw failure
      }
    },
    export: (isPartly) => exportFile(file, isPartly),
    import: (bytes, name) => importFile(file, { bytes, name }),
    backUp: (to, replaces) => backUp(file, to, replaces),
    seal: () => sealOf(file),
    unseal: () => unseal(file),
    compact: () => {
      const db = openForWriting(file)
      try {
        return compact(db, realFile(file))
      } finally {
        db.close()
      }
    },
  }
}

function* exportFile(file: string, isPartly: boolean): Iterable<string> {
  try {
    const connection = connectForReading(file)
    try {
      yield* exported(connection, file, isPartly)
    } finally {
      connection.close()
    }
  } catch (error) {
    throw storeFailure(file, error)
  }
}

/** See `Upkeep`. */
export function upkeepPort(path: string): Upkeep {
  const upkeep = upkeepOf(path)
  return {
    ...upkeep,
    seal: async () => upkeep.seal(),
    holdings: async (now) => upkeep.holdings(now),
    check: async () => upkeep.check(),
    compact: async () => upkeep.compact(),
    export: async function* (isPartly) {
      yield* upkeep.export(isPartly)
    },
  }
}
