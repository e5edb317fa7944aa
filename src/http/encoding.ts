import { promisify } from 'node:util'
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from 'node:zlib'

/** What is asked for, and can be undone. */
export const ACCEPT_ENCODING = 'gzip, deflate, br'

/** A server may compress twice by mistake; more layers than this are an attack. */
const MAX_LAYERS = 3

type Limits = { maxOutputLength: number; finishFlush?: number }
type Decoder = (body: Uint8Array, limits: Limits) => Promise<Uint8Array>

const gzip: Decoder = promisify(gunzip)
const decoders: Readonly<Record<string, Decoder>> = {
  gzip,
  'x-gzip': gzip,
  br: promisify(brotliDecompress),
  // "deflate" means the zlib format, but some servers send the bare one: zlib's first byte has 8 in its low half.
  deflate: ((body, limit) => {
    const decode: Decoder = promisify(((body[0] ?? 0) & 0x0f) === 8 ? inflate : inflateRaw)
    return decode(body, limit)
  }) satisfies Decoder,
}

/** What kept a body from being decoded. */
export class EncodingError extends Error {
  override name = 'EncodingError'
  readonly reason: 'unknown' | 'broken' | 'too-large'
  constructor(reason: EncodingError['reason'], message: string, cause?: unknown) {
    super(message, { cause })
    this.reason = reason
  }
}

/**
 * Undoes a body's `Content-Encoding`. Never holds more than `maxBytes` of output, whatever the input promises.
 *
 * @throws EncodingError
 */
export async function decodeBody(
  body: Uint8Array,
  contentEncoding: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const layers = contentEncoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
  if (layers.length > MAX_LAYERS) throw new EncodingError('unknown', `${layers.length} layers of compression`)
  let decoded = body
  for (const layer of layers.reverse()) decoded = await undo(layer, decoded, maxBytes)
  // A file that was stored compressed, and is served as it lies there.
  return layers.length < MAX_LAYERS && isGzip(decoded) ? await undo('gzip', decoded, maxBytes) : decoded
}

/** The same for the first part of a body: as far as it can be read; nothing where it can't. */
export async function decodePart(body: Uint8Array, contentEncoding: string): Promise<Uint8Array> {
  const layer = contentEncoding.trim().toLowerCase()
  // Compressed or not, whatever stands there: some APIs compress all they say, and announce it for what succeeds alone.
  const announced = Object.hasOwn(decoders, layer) ? decoders[layer] : undefined
  const decode = isGzip(body) ? (announced ?? gzip) : announced
  if (decode === undefined) return layer === '' || layer === 'identity' ? body : new Uint8Array()
  if (startsLikeText(body)) return body
  // A part ends where a whole may not; this has zlib give what it has by then.
  const finishFlush = layer === 'br' ? constants.BROTLI_OPERATION_FLUSH : constants.Z_SYNC_FLUSH
  return await decode(body, { maxOutputLength: MOST_OF_A_PART, finishFlush }).catch(() => new Uint8Array())
}

/** Bytes. */
const MOST_OF_A_PART = 1_000_000

async function undo(layer: string, body: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  const decode = Object.hasOwn(decoders, layer) ? decoders[layer] : undefined
  if (decode === undefined) {
    // Stores and frameworks write all sorts of words there: `utf-8`, `none`, `aws-chunked`.
    if (isUnreadable(body)) throw new EncodingError('unknown', layer)
    return body
  }
  // An empty body has nothing to undo; zlib would call it cut off.
  if (body.length === 0) return body
  try {
    return await decode(body, { maxOutputLength: maxBytes })
  } catch (error) {
    const tooLarge =
      error instanceof RangeError ||
      (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
    if (!tooLarge && startsLikeText(body)) return body
    throw new EncodingError(tooLarge ? 'too-large' : 'broken', layer, error)
  }
}

/** How data begin that are compressed in a way that cannot be undone here: compress, zstd, xz, bzip2, lz4, zip. */
const MAGIC_NUMBERS = ['1f9d', '28b52ffd', 'fd377a585a00', '425a68', '04224d18', '504b0304'].map((hex) =>
  Buffer.from(hex, 'hex'),
)

const startsWith = (body: Uint8Array, start: Uint8Array) =>
  Buffer.compare(body.subarray(0, start.length), start) === 0

const isUnreadable = (body: Uint8Array) => MAGIC_NUMBERS.some((magic) => startsWith(body, magic))

const isGzip = (body: Uint8Array) => startsWith(body, Buffer.from('1f8b08', 'hex'))

/** Whether a body is what was to be compressed and was not: XML, HTML and JSON begin so, no compression does. */
const startsLikeText = (body: Uint8Array) =>
  /^(?:\u00ef\u00bb\u00bf)?\s*[<{[]/.test(Buffer.from(body.subarray(0, 100)).toString('latin1'))
