import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { storable } from '../../../text/storable.js'
import { Unreadable } from '../../rows/packing/unreadable.js'
import { asText } from '../../rows/values.js'
import { commonWords } from './common-words-1.js'

// Words of posts are most of a store. One that is kept for long holds them as bytes: a number that says which list of common words they
// refer to, and then what zlib makes of them in UTF-8 (raw deflate). What is short, or gets no shorter, is stored as the text that it is.

/** The first byte of what is packed, and what zlib is told to have read before. A list never changes; see its file. */
const NEWEST = 1
const dictionaries: ReadonlyMap<number, Buffer> = new Map([[NEWEST, Buffer.from(inOneLine(commonWords))]])

/** Tables for what is short: others take longer to make than to use, and pack it no better. */
const SMALL = { windowBits: 14, memLevel: 5 }

/** So few characters gain nothing that would be worth the time. */
const LEAST = 60

/** A text as it is stored: itself, or bytes that are shorter. */
export function packedText(text: string): string | Uint8Array {
  const plain = storable(text)
  const dictionary = dictionaries.get(NEWEST)
  if (plain.length < LEAST || dictionary === undefined) return plain
  const bytes = Buffer.from(plain)
  const packed = deflateRawSync(bytes, { dictionary, ...SMALL })
  return packed.length + 1 < bytes.length ? Buffer.concat([Buffer.of(NEWEST), packed]) : plain
}

/**
 * @param stored what `packedText` gave, of this version or an earlier one
 * @throws Unreadable where the bytes are none that it gave
 */
export function unpackedText(stored: unknown): string {
  if (!(stored instanceof Uint8Array)) return asText(stored)
  const dictionary = dictionaries.get(stored[0] ?? 0)
  if (dictionary === undefined) throw new Unreadable('Words are packed by a list that nobody knows')
  try {
    return inflateRawSync(stored.subarray(1), { dictionary }).toString()
  } catch (cause) {
    throw new Unreadable('Words are no bytes that were packed', { cause })
  }
}

function inOneLine(words: string): string {
  return words
    .trim()
    .split(/\s*\n\s*/)
    .join(' ')
}
