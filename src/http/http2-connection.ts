import {
  type ClientHttp2Session,
  type ClientHttp2Stream,
  constants,
  connect as startSession,
} from 'node:http2'
import { isIP, type LookupFunction } from 'node:net'
import { type ConnectionOptions, connect as connectSecurely, type TLSSocket } from 'node:tls'
import type { Dispatcher } from 'undici'

/** More headers than any answer needs. */
export class HeadersTooLargeError extends Error {
  override name = 'HeadersTooLargeError'
  readonly code = 'UND_ERR_HEADERS_OVERFLOW'
}

type Send = Pick<Dispatcher, 'dispatch'>
type Handler = Dispatcher.DispatchHandler
type Controller = Dispatcher.DispatchController

type Way = {
  lookup: LookupFunction
  signal: AbortSignal
  maxHeaderBytes: number
  trust: Pick<ConnectionOptions, 'secureContext'>
}

/**
 * One request over HTTP/2, on a connection of its own, told to undici's handlers. Not undici's own: that offers HTTP/1.1 first, and tells
 * nobody with which code a stream was reset.
 */
export function http2Connection(
  url: URL,
  { lookup, signal, maxHeaderBytes, trust }: Way,
): { dispatcher: Send; release(): void } {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const port = Number(url.port || 443)
  const servername = isIP(host) === 0 ? host : ''
  // A signal is passed on to the socket below, of which the types know nothing.
  const way: ConnectionOptions & { signal: AbortSignal } = {
    ...{ host, port, servername, ALPNProtocols: ['h2'] },
    ...trust,
    lookup,
    signal,
  }
  let socket: TLSSocket | undefined
  let session: ClientHttp2Session | undefined

  const dispatch: Send['dispatch'] = (request, handler) => {
    let failed = false
    const fail = (controller: Controller | undefined, error: Error) => {
      if (!failed) handler.onResponseError?.(controller as Controller, error)
      failed = true
      release()
    }
    const secured = connectSecurely(way)
    socket = secured
    let controller: Controller | undefined
    secured.on('error', (error) => fail(controller, error))
    secured.once('secureConnect', () => {
      if (secured.alpnProtocol !== 'h2') return fail(undefined, new Error('It knows no HTTP/2.'))
      session = startSession(url.origin, {
        createConnection: () => secured,
        settings: { enablePush: false, maxHeaderListSize: maxHeaderBytes },
      })
      session.on('error', (error) => fail(controller, error))
      const stream = session.request({
        ':method': request.method,
        ':path': request.path,
        ...(request.headers as Record<string, string>),
      })
      controller = { abort: (reason: Error) => fail(controller, reason) } as Controller
      relay(stream, handler, controller, fail)
      stream.end(request.body as string | undefined)
    })
    return true
  }

  function release(): void {
    session?.destroy()
    socket?.destroy()
  }
  return { dispatcher: { dispatch }, release }
}

function relay(
  stream: ClientHttp2Stream,
  handler: Handler,
  controller: Controller,
  fail: (controller: Controller, error: Error) => void,
): void {
  let isAnswered = false
  handler.onRequestStart?.(controller, undefined)
  stream.on('response', ({ ':status': status = 0, ...headers }) => {
    isAnswered = true
    handler.onResponseStart?.(controller, status, headers as Record<string, string | string[]>)
  })
  stream.on('data', (chunk: Buffer) => handler.onResponseData?.(controller, chunk))
  stream.on('error', (error) => fail(controller, isAnswered ? error : reasonOf(stream, error)))
  stream.on('close', () => {
    // A reset stream ends like a whole one; only this tells.
    if (stream.rstCode === constants.NGHTTP2_NO_ERROR && isAnswered) handler.onResponseEnd?.(controller, {})
    else fail(controller, isAnswered ? new Error('The answer was reset.') : reasonOf(stream))
  })
}

/** This is how Node refuses headers beyond the limit. */
const reasonOf = ({ rstCode }: ClientHttp2Stream, error = new Error('There was no answer.')): Error =>
  rstCode === constants.NGHTTP2_ENHANCE_YOUR_CALM ? new HeadersTooLargeError() : error
