import type { Dispatcher } from 'undici'
import { DeadlineError } from './deadline.js'
import { HeadersTooLargeError } from './http2-connection.js'
import type { AnswerHeaders, Method } from './request.js'

/** How far a request has come; an error's words depend on it. */
export type Progress = {
  phase: 'connecting' | 'waiting' | 'reading'
  /** Bytes of the body, before decompression. */
  received: number
  /** What `Content-Length` promised. */
  expected: number | undefined
}

export const startOfProgress = (): Progress => ({ phase: 'connecting', received: 0, expected: undefined })

/** An answer as it came over the wire. */
export type RawAnswer = {
  status: number
  /** Values in latin1, so that what a server sent can be sent back byte for byte. */
  headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** Before decompression. Read for 2xx, and the start of it for answers that may show a page that checks for people. */
  body: Uint8Array
}

/** A header's values; more than one when the server sent it several times. */
export const headerValues = ({ headers }: Pick<RawAnswer, 'headers'>, name: string): readonly string[] =>
  [headers[name] ?? []].flat()

/** All of them, for whoever reads the answer. */
export const headersOf = ({ headers }: RawAnswer): AnswerHeaders =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      const values = [value ?? []].flat()
      return [name.toLowerCase(), name.startsWith('content-') ? (values[0] ?? '') : values.join(', ')]
    }),
  )

/** More bytes than allowed, before decompression. */
export class TooLargeError extends Error {
  override name = 'TooLargeError'
}

/** Less of a body than was announced, though the connection says that it ended well. */
class CutShortError extends Error {
  override name = 'CutShortError'
}

/** Larger than Node's 16 KB: some sites send that much in policies and cookies alone. */
export const MAX_HEADER_BYTES = 64 * 1024

const sizeOf = (headers: RawAnswer['headers']): number =>
  Object.entries(headers).reduce(
    (size, [name, values]) =>
      [values ?? []].flat().reduce((sum, value) => sum + name.length + value.length + 4, size),
    0,
  )

/** Made once, since a stack trace costs as much as a small request. */
const NOT_NEEDED = new Error('The rest of this answer is not needed.')

/** With these, the page tells whether a site turns everybody away or takes us for a robot. */
export const TELLING: ReadonlySet<number> = new Set([403, 503])
/** How much of such a page is read, in bytes, and how long for, in milliseconds. */
const PART_BYTES = 32 * 1024
const PART_TIME = 2_000

type Options = {
  method: Method
  headers: Readonly<Record<string, string>>
  body: string | undefined
  /** Of an answer with such a status the start of the body is read; of another one that is no success, nothing. */
  readsPart: (status: number) => boolean
  maxBytes: number
  /** Ends the request; its reason becomes the error. */
  signal: AbortSignal
  progress: Progress
}

const isCut = ({ status }: RawAnswer, { received, expected }: Progress): boolean =>
  status >= 200 && status < 300 && expected !== undefined && received < expected

/**
 * Whether what follows the headers is not wanted, or is nothing: an unchanged page may come with the length that it would have (RFC
 * 9110, 15.4.5), for which undici would wait and call the answer cut.
 */
const hasNothingToRead = (status: number, length: number): boolean =>
  status === 304 || status === 204 ? length > 0 : status >= 300

/**
 * Sends one request and reads its answer whole. Uses `dispatch`, undici's lowest interface: it tells when the connection
 * stands, and hands over the body without a stream in between.
 */
export function exchange(
  dispatcher: Pick<Dispatcher, 'dispatch'>,
  url: URL,
  options: Options,
): Promise<RawAnswer> {
  const { method, headers, body, readsPart, maxBytes, signal, progress } = options
  return new Promise<RawAnswer>((resolve, reject) => {
    const answer: RawAnswer = { status: 0, headers: {}, body: new Uint8Array() }
    const chunks: Buffer[] = []
    let request: Dispatcher.DispatchController | undefined

    /** Set while the start of a page is read. */
    let partTimer: ReturnType<typeof setTimeout> | undefined
    const onAbort = () => {
      if (partTimer !== undefined && signal.reason instanceof DeadlineError) return endPart()
      clearTimeout(partTimer)
      reject(signal.reason)
      request?.abort(signal.reason)
    }
    const leave = () => {
      clearTimeout(partTimer)
      signal.removeEventListener('abort', onAbort)
    }
    const finish = () => {
      leave()
      answer.body = chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)
      resolve(answer)
    }
    const endPart = () => {
      finish()
      request?.abort(NOT_NEEDED)
    }
    signal.addEventListener('abort', onAbort, { once: true })

    const tooLarge = () => request?.abort(new TooLargeError())

    dispatcher.dispatch(
      // The one deadline is the signal's; undici's own timers would only count idle time.
      {
        origin: url.origin,
        path: url.pathname + url.search,
        method,
        headers,
        ...(body !== undefined && { body }),
        headersTimeout: 0,
        bodyTimeout: 0,
      },
      {
        onRequestStart(controller) {
          request = controller
          progress.phase = 'waiting'
          if (signal.aborted) onAbort()
        },
        onResponseStart(controller, status, responseHeaders) {
          if (status < 200) return
          if (sizeOf(responseHeaders) > MAX_HEADER_BYTES) return controller.abort(new HeadersTooLargeError())
          Object.assign(answer, { status, headers: responseHeaders })
          progress.phase = 'reading'
          const length = Number(responseHeaders['content-length'] ?? Number.NaN)
          progress.expected = Number.isInteger(length) ? length : undefined
          if (readsPart(status)) partTimer = setTimeout(endPart, PART_TIME)
          else if (hasNothingToRead(status, length)) {
            finish()
            controller.abort(NOT_NEEDED)
          } else if (length > maxBytes) tooLarge()
        },
        onResponseData(_controller, chunk) {
          progress.received += chunk.length
          if (partTimer === undefined && progress.received > maxBytes) return tooLarge()
          chunks.push(chunk)
          if (partTimer !== undefined && progress.received >= PART_BYTES) endPart()
        },
        onResponseEnd(controller) {
          if (isCut(answer, progress)) return this.onResponseError?.(controller, new CutShortError())
          finish()
        },
        onResponseError(_controller, error) {
          if (partTimer !== undefined) return finish()
          leave()
          reject(error)
        },
      },
    )
  })
}
