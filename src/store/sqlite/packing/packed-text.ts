import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { storable } from '../../../text/storable.js'
import { Unreadable } from '../../rows/packing/unreadable.js'
import { asText } from '../../rows/values.js'
import { commonWords } from './common-words-1.js'
import { PieceCode } from './piece-code.js'
import { pieces } from './pieces-1.js'

// Words of posts are most of a store. What is kept for long is stored as bytes: a number that says how they are packed, and then either the
// codes of the pieces that the words are made of (`pieces-1.ts`), which is shortest for what few people write in, or what zlib makes of them
// (raw deflate), which is for what repeats itself or is in other letters. What gets no shorter is stored as the text that it is.

/** The first byte, where the words are what zlib made of them. It was told to have read a list of common words before, which never changes. */
const DEFLATED = 1
/** The first byte, where they are pieces. */
const PIECES = 2

/** Tables for what is short: others take longer to make than to use, and pack it no better. */
const SMALL = { windowBits: 14, memLevel: 5 }

/** Of fewer bytes zlib makes nothing that would be worth its time. */
const LEAST = 60
/** From so many bytes on words may repeat enough of themselves for zlib to be the better one; and it may be where pieces leave more than this. */
const LONG = 4096
const MUCH = 0.5

/** Made when they are needed first. */
let code: PieceCode | undefined
let dictionary: Buffer | undefined
const codeOfPieces = (): PieceCode => (code ??= new PieceCode(pieces))
const dictionaryOfWords = (): Buffer => (dictionary ??= Buffer.from(inOneLine(commonWords)))

/** A text as it is stored: itself, or bytes that are shorter. */
export function packedText(text: string): string | Uint8Array {
  const plain = storable(text)
  if (plain === '') return plain
  const bytes = Buffer.from(plain)
  // The first byte is to be saved, too.
  const inPieces = codeOfPieces().packed(bytes, bytes.length - 2)
  if (!isForZlib(bytes.length, inPieces?.length ?? Infinity))
    return inPieces === undefined ? plain : Buffer.concat([Buffer.of(PIECES), inPieces])
  const deflated = deflateRawSync(bytes, { dictionary: dictionaryOfWords(), ...SMALL })
  if (inPieces !== undefined && inPieces.length <= deflated.length)
    return Buffer.concat([Buffer.of(PIECES), inPieces])
  return deflated.length + 1 < bytes.length ? Buffer.concat([Buffer.of(DEFLATED), deflated]) : plain
}

const isForZlib = (before: number, after: number): boolean =>
  before >= LEAST && (before >= LONG || after > MUCH * before)

/** What an earlier version stored as it is stored now. @throws Unreadable for bytes that were not packed */
export const repackedText = (stored: string | Uint8Array): string | Uint8Array =>
  packedText(unpackedText(stored))

/**
 * @param stored what `packedText` gave, of this version or an earlier one
 * @throws Unreadable where the bytes are none that it gave
 */
export function unpackedText(stored: unknown): string {
  if (!(stored instanceof Uint8Array)) return asText(stored)
  const packed = stored.subarray(1)
  if (stored[0] === PIECES) return codeOfPieces().unpacked(packed)
  if (stored[0] !== DEFLATED) throw new Unreadable('Words are packed in a way that nobody knows')
  try {
    return inflateRawSync(packed, { dictionary: dictionaryOfWords() }).toString()
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
