import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { upkeepOf } from '../../../../src/store/sqlite/upkeep/index.js'

/** All of an export as one text. */
export const exportOf = (path: string, isPartly = false): string =>
  [...upkeepOf(path).export(isPartly)].join('')

/** As it comes from a file: in pieces that end anywhere. */
export async function* piecesOf(text: string | Uint8Array, length = 1_000): AsyncIterable<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let start = 0; start < bytes.length; start += length) yield bytes.subarray(start, start + length)
}

/** A new store with what the export holds, in the folder. */
export async function importedInto(folder: string, text: string | Uint8Array): Promise<string> {
  const path = join(mkdtempSync(join(folder, 'new-')), 'store.db')
  await upkeepOf(path).import(piecesOf(text), 'the export')
  return path
}

/** A folder for them that the test removes. */
export const folderForStores = (): string => mkdtempSync(join(tmpdir(), 'mentions-round-trip-'))
