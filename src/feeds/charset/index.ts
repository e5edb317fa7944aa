import { isAscii, isUtf8, transcode } from 'node:buffer'
import { charsetOfContentType, charsetOfDeclaration, charsetOfFirstBytes } from './declared.js'
import { normalLabel } from './labels.js'
import { countUtf8, joinSurrogates } from './mostly-utf8.js'
import { decodeWindows1252, repairC1 } from './windows-1252.js'

export type DecodedBytes = {
  text: string
  encoding: string
  /** Places where bytes mean nothing in the encoding, and U+FFFD stands in the text. */
  unreadable?: number
}

/**
 * Bytes to text. A byte order mark decides, or UTF-16's and UTF-32's shape. Else what is valid UTF-8 beyond ASCII is UTF-8,
 * whatever is said, since text in another encoding hardly ever happens to be; and so is what is UTF-8 but for a few bytes, with
 * U+FFFD in their place. Else the header's charset, the XML declaration's, UTF-8, and windows-1252, the first that can be.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | undefined): DecodedBytes {
  const first = charsetOfFirstBytes(bytes)
  if (first !== undefined) {
    const marked = bytes.subarray(first.skip)
    const isDamaged = first.charset === 'utf-8' && !isUtf8(marked)
    return (isDamaged ? damagedUtf8(marked, 1) : decodeAs(marked, first.charset)) ?? lastResort(bytes)
  }
  const named = [charsetOfContentType(contentType), charsetOfDeclaration(bytes)]
    .filter((label) => label !== undefined)
    .map(normalLabel)
    // The bytes are no UTF-16 or UTF-32, or their shape would have told: the label is wrong.
    .filter((label) => !/^utf-(?:16|32)/.test(label))
  // Software that writes UTF-8 and leaves a default header or declaration in place is the most usual mistake.
  if (isUtf8(bytes)) {
    if (!isAscii(bytes)) return { text: utf8(bytes), encoding: 'utf-8' }
  } else {
    const isOtherSaid = named.length > 0 && !named.includes('utf-8')
    const damaged = damagedUtf8(bytes, isOtherSaid ? GOOD_FOR_BAD : 1)
    if (damaged !== undefined) return damaged
  }
  for (const label of [...named, 'utf-8']) {
    const decoded = decodeAs(bytes, label)
    if (decoded !== undefined) return decoded
  }
  return lastResort(bytes)
}

/** Where another encoding is named: Thai in its own has a valid sequence for each three that are not, Chinese for each five. */
const GOOD_FOR_BAD = 4

/**
 * Reads as UTF-8 what is not valid throughout. Half a character at the end is left out, as the document was cut there.
 *
 * @param goodForBad there have to be more valid sequences than so many for each that is not
 * @returns undefined when there are too few
 */
function damagedUtf8(bytes: Uint8Array, goodForBad: number): DecodedBytes | undefined {
  const joined = joinSurrogates(bytes)
  const { good, bad, cut } = countUtf8(joined)
  if (good <= bad * goodForBad) return undefined
  const whole = joined.subarray(0, joined.length - cut)
  return { text: utf8(whole), encoding: 'utf-8', ...(bad > 0 && { unreadable: bad }) }
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** ASCII is read as one byte a character, which halves the memory and speeds up all that follows. */
function utf8(bytes: Uint8Array): string {
  if (isAscii(bytes)) return asBuffer(bytes).toString('latin1')
  const text = decodeUtf8(asBuffer(bytes))
  // Software that took windows-1252 for ISO 8859-1 wrote these on its way to UTF-8, where they start with this byte.
  return asBuffer(bytes).includes(0xc2) && /[\u0080-\u009f]/.test(text) ? repairC1(text) : text
}

/** In bytes. */
const LARGE = 1_048_576

/** By way of UTF-16 it takes half the time; the copy in between is too much for what is large. */
const decodeUtf8 = (bytes: Buffer): string =>
  bytes.length < LARGE && isUtf8(bytes)
    ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le')
    : bytes.toString('utf8')

const lastResort = (bytes: Uint8Array): DecodedBytes => ({
  text: decodeWindows1252(bytes),
  encoding: 'windows-1252',
})

/** @returns undefined when the encoding is unknown, or the bytes can't be in it */
function decodeAs(bytes: Uint8Array, label: string): DecodedBytes | undefined {
  if (label === 'utf-8') return isUtf8(bytes) ? { text: utf8(bytes), encoding: label } : undefined
  if (label === 'utf-32le' || label === 'utf-32be')
    return { text: utf32(bytes, label === 'utf-32le'), encoding: label }
  const decoder = decoderFor(label)
  if (decoder === undefined) return iconv(bytes, label)
  const { encoding } = decoder
  if (encoding === 'windows-1252') return { text: decodeWindows1252(bytes), encoding: label }
  try {
    const text = decoder.decode(bytes)
    return { text: encoding.startsWith('iso-8859') ? repairC1(text) : text, encoding: label }
  } catch {
    return undefined
  }
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}

/** The build takes in what is required so, and loads it no sooner. */
declare const require: (library: 'iconv-lite') => Iconv
type Iconv = { encodingExists(label: string): boolean; decode(bytes: Buffer, label: string): string }

/** The encodings of DOS and the old Macintosh. Loaded when a feed is in one, which hardly one is. */
function iconv(bytes: Uint8Array, label: string): DecodedBytes | undefined {
  const library = require('iconv-lite')
  if (!library.encodingExists(label)) return undefined
  return { text: library.decode(asBuffer(bytes), label), encoding: label }
}

const UTF_32_PIECE = 8_192

function utf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let text = ''
  let piece: number[] = []
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const code = view.getUint32(at, littleEndian)
    piece.push(code > 0x10ffff ? 0xfffd : code)
    if (piece.length === UTF_32_PIECE) {
      text += String.fromCodePoint(...piece)
      piece = []
    }
  }
  return text + String.fromCodePoint(...piece)
}
