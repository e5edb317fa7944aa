import type { Dispatcher } from 'undici'

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
  /** Before decompression. Read for 2xx only: nobody needs the page that comes with an error or a redirect. */
  body: Uint8Array
}

/** A header's values; more than one when the server sent it several times. */
export const headerValues = ({ headers }: RawAnswer, name: string): readonly string[] =>
  [headers[name] ?? []].flat()

/** More bytes than allowed, before decompression. */
export class TooLargeError extends Error {
  override name = 'TooLargeError'
}

/** Made once, since a stack trace costs as much as a small request. */
const NOT_NEEDED = new Error('The rest of this answer is not needed.')

type Options = {
  headers: Readonly<Record<string, string>>
  maxBytes: number
  /** Ends the request; its reason becomes the error. */
  signal: AbortSignal
  progress: Progress
}

/**
 * Sends one GET and reads its answer whole. Uses `dispatch`, undici's lowest interface: it tells when the connection
 * stands, and hands over the body without a stream in between.
 */
export function exchange(dispatcher: Dispatcher, url: URL, options: Options): Promise<RawAnswer> {
  const { headers, maxBytes, signal, progress } = options
  return new Promise<RawAnswer>((resolve, reject) => {
    const answer: RawAnswer = { status: 0, headers: {}, body: new Uint8Array() }
    const chunks: Buffer[] = []
    let request: Dispatcher.DispatchController | undefined

    const onAbort = () => {
      reject(signal.reason)
      request?.abort(signal.reason)
    }
    const leave = () => signal.removeEventListener('abort', onAbort)
    signal.addEventListener('abort', onAbort, { once: true })

    const tooLarge = () => request?.abort(new TooLargeError())

    dispatcher.dispatch(
      // The one deadline is the signal's; undici's own timers would only count idle time.
      {
        origin: url.origin,
        path: url.pathname + url.search,
        method: 'GET',
        headers,
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
          Object.assign(answer, { status, headers: responseHeaders })
          progress.phase = 'reading'
          const length = Number(responseHeaders['content-length'] ?? Number.NaN)
          progress.expected = Number.isInteger(length) ? length : undefined
          if (status >= 300 && status !== 304) {
            leave()
            resolve(answer)
            controller.abort(NOT_NEEDED)
          } else if (length > maxBytes) tooLarge()
        },
        onResponseData(_controller, chunk) {
          progress.received += chunk.length
          if (progress.received > maxBytes) tooLarge()
          else chunks.push(chunk)
        },
        onResponseEnd() {
          leave()
          answer.body = chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)
          resolve(answer)
        },
        onResponseError(_controller, error) {
          leave()
          reject(error)
        },
      },
    )
  })
}
