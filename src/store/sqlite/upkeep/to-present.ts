import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { folderForCopy } from '../../../files/copies.js'
import type { ToPresent } from '../../port/upkeep.js'
import { upkeepOf } from './index.js'

/** Imports it into a store in a folder of its own, which only we may read and which is removed in the end, and exports that. */
export const toPresent: ToPresent = async (bytes, name, work) => {
  const folder = folderForCopy('import')
  try {
    const upkeep = upkeepOf(join(folder, 'mentions.db'))
    const { leftOut } = await upkeep.import(bytes, name)
    return await work(asBytes(upkeep.export(false)), leftOut)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function* asBytes(pieces: Iterable<string>): AsyncIterable<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece)
}
