import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createSecureServer, type Http2SecureServer, type ServerHttp2Stream } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { createServer as createTlsServer, type TLSSocket } from 'node:tls'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { failureOf, type settings, textOf, withClient } from './server.js'

const pem = (name: string) =>
  readFileSync(new URL(`../deliver/mail/certificate/${name}.pem`, import.meta.url))
const pair = { key: pem('key'), cert: pem('cert') }

const open = new Set<TLSSocket>()

type Handler = (stream: ServerHttp2Stream, path: string, port: number) => void
type Served = { port: number; connections: number; paths: string[] }

async function listen(server: Http2SecureServer | ReturnType<typeof createTlsServer>): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** Trusts the certificate of the tests for the time of one. */
function trusting() {
  const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
  onTestFinished(() => {
    if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
    else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before
  })
}

/** A server that knows HTTP/2 alone; or one that takes connections of HTTP/1.1 and refuses what they ask for. */
async function serveHttp2(handler: Handler, refusing?: number): Promise<Served> {
  trusting()
  const served: Served = { port: 0, connections: 0, paths: [] }
  const server = createSecureServer({ ...pair, allowHTTP1: refusing !== undefined }, (request, response) => {
    if (request.httpVersionMajor === 1) response.writeHead(refusing ?? 500).end()
  })
  server.on('secureConnection', (socket) => {
    open.add(socket)
    served.connections += 1
  })
  server.on('stream', (stream, headers) => {
    stream.on('error', () => {})
    served.paths.push(String(headers[':path']))
    handler(stream, String(headers[':path']), served.port)
  })
  served.port = await listen(server)
  onTestFinished(() => {
    for (const socket of open) socket.destroy()
    open.clear()
    server.close()
  })
  return served
}

const say =
  (body: string | Buffer, headers: Record<string, string | number> = {}): Handler =>
  (stream) => {
    stream.respond({ ':status': 200, ...headers })
    stream.end(body)
  }

const ask = (port: number, changes = {}, host = 'localhost') =>
  withClient(changes, (client) => client.fetch({ url: `https://${host}:${port}/feed` }))

test('a server that knows HTTP/2 alone is read over it, on one connection', async () => {
  const served = await serveHttp2(say('a feed', { etag: '"1"' }))
  const response = await ask(served.port)
  expect(textOf(response)).toBe('a feed')
  expect(response).toMatchObject({ code: 200, validators: { etag: '"1"' } })
  expect(response.status === 'ok' && Object.keys(response.headers)).not.toContain(':status')
  expect(served.connections).toBe(1)
})

test.each([421, 426, 505])('one that answers %d to HTTP/1.1 is asked once more', async (status) => {
  const served = await serveHttp2(say('a feed'), status)
  expect(textOf(await ask(served.port))).toBe('a feed')
  expect(served.connections).toBe(2)
})

test.each([403, 404, 500])('one that answers %d is not', async (status) => {
  const served = await serveHttp2(say('a feed'), status)
  expect(await failureOf(ask(served.port))).toMatchObject({ status })
  expect(served.connections).toBe(1)
})

/** Speaks TLS without any agreement on the protocol. */
async function serveTls(handler: (socket: TLSSocket) => void) {
  trusting()
  const served = { port: 0, connections: 0 }
  const server = createTlsServer(pair, (socket) => {
    served.connections += 1
    socket.on('error', () => {})
    handler(socket)
  })
  served.port = await listen(server)
  onTestFinished(() => void server.close())
  return served
}

test('one that begins with a frame of HTTP/2 and agrees on nothing is what it seemed', async () => {
  const served = await serveTls((socket) => socket.write(Buffer.from([0, 0, 0, 4, 0, 0, 0, 0, 0])))
  expect((await failureOf(ask(served.port))).failure.code).toBe('not-http')
})

test('one that refuses a version and knows no HTTP/2 has its first answer told', async () => {
  const served = await serveTls((socket) => {
    socket.once('data', () => socket.end('HTTP/1.1 505 No\r\ncontent-length: 0\r\nconnection: close\r\n\r\n'))
  })
  expect(await failureOf(ask(served.port))).toMatchObject({ status: 505 })
})

/** Breaks the connection below: a session hands out no socket that can be broken. */
const drop = (stream: ServerHttp2Stream) => {
  for (const socket of open) if (socket.remotePort === stream.session?.socket.remotePort) socket.destroy()
}

const cut: Handler = (stream) => {
  stream.respond({ ':status': 200, 'content-length': 100 })
  stream.write('half', () => stream.session?.destroy())
}

test.each<[string, Handler, object, string]>([
  ['that never answers', () => {}, { deadline: 1_000 }, 'deadline-waiting'],
  [
    'that never ends',
    (stream) => {
      stream.respond({ ':status': 200 })
      stream.write('half')
    },
    { deadline: 1_000 },
    'deadline-reading',
  ],
  ['of too many bytes', say('x'.repeat(100_001)), {}, 'answer-too-large'],
  [
    'that announces too many bytes',
    say('x'.repeat(200_000), { 'content-length': 200_000 }),
    {},
    'answer-too-large',
  ],
  [
    'that unpacks to too many bytes',
    say(gzipSync('x'.repeat(200_000)), { 'content-encoding': 'gzip' }),
    {},
    'answer-too-large',
  ],
  ['that is cut off', cut, {}, 'answer-cut'],
  [
    'that is reset',
    (stream) => {
      stream.respond({ ':status': 200 })
      stream.write('half', () => stream.destroy(new Error('reset')))
    },
    {},
    'answer-cut',
  ],
  [
    'whose connection ends within it',
    (stream) => {
      stream.respond({ ':status': 200 })
      stream.write('half', () => drop(stream))
    },
    {},
    'answer-cut',
  ],
  [
    'without an end to its redirects',
    (stream, path) => {
      stream.respond({ ':status': 302, location: `${path}x` })
      stream.end()
    },
    {},
    'redirect-too-often',
  ],
  ['of 0 bytes', say(''), {}, 'answer-empty'],
])('an answer over HTTP/2 %s is an error', async (_, handler, changes, code) => {
  const served = await serveHttp2(handler)
  expect((await failureOf(ask(served.port, changes))).failure.code).toBe(code)
})

test('an answer over HTTP/2 with more than 64 KB of headers is an error', async () => {
  const many = Object.fromEntries(Array.from({ length: 90 }, (_, index) => [`x-${index}`, 'x'.repeat(800)]))
  const served = await serveHttp2(say('a feed', many))
  const { failure } = await failureOf(ask(served.port))
  expect(['headers-too-large', 'connection-closed']).toContain(failure.code)
})

test('a redirect over HTTP/2 is followed over it', async () => {
  const served = await serveHttp2((stream, path) => {
    if (path === '/feed') {
      stream.respond({ ':status': 301, location: '/other' })
      stream.end()
    } else say('a feed')(stream, path, 0)
  })
  const response = await ask(served.port)
  expect(textOf(response)).toBe('a feed')
  expect(response).toMatchObject({ movedTo: `https://localhost:${served.port}/other` })
})

test('a redirect to a private address leads nowhere over HTTP/2 either', async () => {
  const inside = await serveHttp2(say('secret'))
  const outside = await serveHttp2((stream) => {
    stream.respond({ ':status': 302, location: `https://inside.example:${inside.port}/` })
    stream.end()
  })
  const lookup = ((hostname: string, options: { all?: boolean }, callback: (...found: unknown[]) => void) => {
    const address = hostname === 'inside.example' ? '127.0.0.2' : '127.0.0.1'
    if (options.all) callback(null, [{ address, family: 4 }])
    else callback(null, address, 4)
  }) as unknown as NonNullable<typeof settings.addresses>['lookup']
  const addresses = { lookup, isPrivate: (address: string) => address === '127.0.0.2' }
  const failure = await failureOf(ask(outside.port, { addresses }, 'outside.example'))
  expect(failure.failure.code).toBe('redirect-private')
  expect(inside.paths).toEqual([])
})
