import { ByteReader, ByteWriter } from './bytes.js'
import { Unreadable } from './unreadable.js'

// What a text is compared by is a row of growing numbers: each is stored as how much larger it is than the one before, which takes four bytes,
// where the numbers as words took seven.

/** @param sketch whole numbers from 0, ascending; at least one */
export function packedSketch(sketch: readonly number[]): Uint8Array {
  const bytes = new ByteWriter()
  let before = 0
  for (const hash of sketch) {
    bytes.whole(hash - before)
    before = hash
  }
  return bytes.done()
}

/** @throws Unreadable for what is no such thing */
export function sketchIn(stored: unknown): readonly number[] {
  if (!(stored instanceof Uint8Array)) throw new Unreadable('What texts are compared by is no bytes')
  const bytes = new ByteReader(stored)
  const sketch: number[] = []
  while (!bytes.isAtEnd) sketch.push((sketch.at(-1) ?? 0) + bytes.whole())
  return sketch
}

/** As earlier versions wrote it, and as an export does, in whatever order: hashes in the fewest letters that a text bears. */
const BASE = 36

export const repackedSketch = (words: string): Uint8Array =>
  packedSketch(
    words
      .split(' ')
      .map((hash) => Number.parseInt(hash, BASE))
      .toSorted((one, other) => one - other),
  )

export const plainSketch = (stored: string | Uint8Array): string =>
  sketchIn(stored)
    .map((hash) => hash.toString(BASE))
    .join(' ')
