import type { LookupFunction } from 'node:net'
import type { ConnectionOptions } from 'node:tls'
import { buildConnector, Client, type Dispatcher, ProxyAgent } from 'undici'
import { basicAuth } from './basic-auth.js'
import { MAX_HEADER_BYTES, type RawAnswer } from './exchange.js'

/** No connection to the proxy itself; its cause says why. */
export class ProxyUnreachableError extends Error {
  override name = 'ProxyUnreachableError'
}

/** The proxy answered that it makes no way to a site. */
export class ProxyRefusal extends Error {
  override name = 'ProxyRefusal'
  readonly status: number
  readonly headers: RawAnswer['headers']
  constructor({ status, headers }: Pick<RawAnswer, 'status' | 'headers'>) {
    super(`The proxy answered with ${status}.`)
    this.status = status
    this.headers = headers
  }
}

type Way = {
  lookup: LookupFunction
  signal: AbortSignal
  trust: Pick<ConnectionOptions, 'secureContext'>
}
type Connection = { dispatcher: Pick<Dispatcher, 'dispatch'>; release(reason: Error): void }

/**
 * One request through a proxy, on a connection of its own: what is plain is asked of the proxy itself, since proxies as a rule allow
 * `CONNECT` to port 443 alone; what is secure goes through a tunnel. Not undici's own agents: they tell neither whether the proxy or the
 * site failed, nor with which answer.
 */
export function throughProxy(url: URL, proxy: URL, way: Way): Connection {
  if (proxy.protocol.startsWith('socks')) {
    const agent = new ProxyAgent({ uri: proxy.href, maxHeaderSize: MAX_HEADER_BYTES })
    return { dispatcher: agent, release: (reason) => void agent.destroy(reason) }
  }
  const relay = clientOf(proxy, way)
  return url.protocol === 'http:' ? asked(url, proxy, relay) : tunnelled(url, proxy, relay, way)
}

/** A connection to the proxy. */
function clientOf(proxy: URL, { lookup, signal, trust }: Way): Client {
  const direct = buildConnector({ lookup, timeout: 0, ...trust, ...passedOn(signal) })
  return new Client(proxy.origin, {
    pipelining: 0,
    maxHeaderSize: MAX_HEADER_BYTES,
    connect: (options, callback) =>
      direct(options, (...[error, socket]) =>
        error === null
          ? callback(null, socket)
          : callback(new ProxyUnreachableError('No connection to the proxy.', { cause: error }), null),
      ),
  })
}

/** The request names the whole address, and the proxy sends it on. */
function asked(url: URL, proxy: URL, relay: Client): Connection {
  const dispatch: Dispatcher['dispatch'] = (request, handler) =>
    relay.dispatch(
      {
        ...request,
        origin: proxy.origin,
        path: `${url.origin}${request.path}`,
        headers: { ...(request.headers as Record<string, string>), host: url.host, ...loginOf(proxy) },
      },
      handler,
    )
  return { dispatcher: { dispatch }, release: (reason) => void relay.destroy(reason) }
}

function tunnelled(url: URL, proxy: URL, relay: Client, { signal, trust }: Way): Connection {
  const secure = buildConnector({ timeout: 0, ...trust, ...passedOn(signal) })
  const target = `${url.hostname}:${url.port || 443}`
  const client = new Client(url.origin, {
    pipelining: 0,
    maxHeaderSize: MAX_HEADER_BYTES,
    connect: (options, callback) => {
      const fail = (error: unknown) =>
        callback(error instanceof Error ? error : new Error(String(error)), null)
      relay
        .connect({ path: target, headers: { host: target, ...loginOf(proxy) }, signal })
        .then(({ socket, statusCode, headers }) => {
          // Whatever becomes of it later is told by who uses it.
          socket.on('error', () => {})
          if (statusCode >= 200 && statusCode < 300)
            return secure({ ...options, httpSocket: socket as never }, callback)
          socket.destroy()
          fail(new ProxyRefusal({ status: statusCode, headers }))
        }, fail)
    },
  })
  return {
    dispatcher: client,
    release: (reason) => {
      client.destroy(reason)
      relay.destroy(reason)
    },
  }
}

/** A signal is passed on to the socket below, of which undici's types know nothing. */
const passedOn = (signal: AbortSignal): object => ({ signal })

function loginOf(proxy: URL): { 'proxy-authorization'?: string } {
  const login = basicAuth(proxy)
  return login === undefined ? {} : { 'proxy-authorization': login }
}
