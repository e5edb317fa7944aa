import { statSync } from 'node:fs'
import type { Seal } from '../../port/seal.js'
import { sealAsked, sealIn } from '../../rows/seal.js'
import type { Connection, Database } from '../database.js'
import { isThere } from '../file.js'
import { openForReading, openForWriting } from '../open.js'

/** See `Upkeep`. */
export function sealOf(file: string): Seal | undefined {
  // An empty file is no store yet.
  if (!isThere(file) || statSync(file).size === 0) return undefined
  const db = openForReading(file)
  try {
    const row = db.get(sealAsked)
    return row && sealIn(row)
  } finally {
    db.close()
  }
}

export async function unseal(file: string): Promise<Seal | undefined> {
  const db = openForWriting(file, { evenSealed: true })
  try {
    return await db.write(() => {
      const row = db.get(sealAsked)
      db.run('delete from seal')
      return row && sealIn(row)
    })
  } finally {
    db.close()
  }
}

export function readSeal(connection: Connection): Seal | undefined {
  const row = connection.prepare(sealAsked).get()
  return row && sealIn(row)
}

/** In a transaction that is open. */
export function putSeal(db: Pick<Database, 'run'>, { kind, place, at, copyOf }: Seal): void {
  db.run('delete from seal')
  db.run(
    'insert into seal (id, kind, place, at, copy_of) values (1, ?, ?, ?, ?)',
    kind,
    place,
    at.getTime(),
    copyOf ?? null,
  )
}
