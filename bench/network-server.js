// Serves the feeds of bench/network.js, ten on each loopback address, from a process of its own. Every tenth address
// misbehaves, each in another way. Usage: node network-server.js HOSTS. Tells its parent the addresses.
import { createServer } from 'node:http'
import { createServer as createTcpServer } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { feed } from './scan-feeds.js'

const FEEDS_OF_A_HOST = 10
/** In each feed: few, since it is the network that is measured here, and not the reading and storing. */
const POSTS = 6
const hosts = Number(process.argv[2])

/** 127.0.1.1 to 127.0.1.250, then 127.0.2.1 and on. */
const addressOf = (index) => `127.0.${1 + Math.floor(index / 250)}.${1 + (index % 250)}`

const bomb = Buffer.alloc(200_000_000)
const http = (handler) => () => createServer(handler)
/** Sockets that are left open must not keep a failed write from being noticed. */
const tcp = (handler) => () =>
  createTcpServer((socket) => {
    socket.on('error', () => {})
    handler(socket)
  })
const packed = (encoding, body) =>
  http((_request, response) => response.writeHead(200, { 'content-encoding': encoding }).end(body))
const answer = (status, headers, body) =>
  http((_request, response) => response.writeHead(status, headers).end(body))
const drip = (socket, text) => {
  socket.write(text)
  const timer = setInterval(() => socket.write('x'), 50)
  socket.on('close', () => clearInterval(timer))
}

/** The heaviest and the slowest first, so that a small run has one of each. */
const misbehaviours = {
  'gzip bomb': packed('gzip', gzipSync(bomb)),
  'never answers': tcp(() => {}),
  'deflate bomb': packed('deflate', deflateSync(bomb)),
  'brotli bomb': packed('br', brotliCompressSync(bomb)),
  'drips its headers': tcp((socket) => drip(socket, 'HTTP/1.1 200 OK\r\nX-Slow: ')),
  'drips its body': tcp((socket) => drip(socket, 'HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n<rss>')),
  'secure handshake that stalls': tcp(() => {}),
  'endless body': http((_request, response) => {
    const more = () => {
      while (!response.destroyed && response.write(feeds[0]));
    }
    response.on('drain', more)
    more()
  }),
  'web page': answer(200, { 'content-type': 'text/html' }, '<!doctype html><title>Welcome</title>'),
  'cut off in a chunk': tcp((socket) =>
    socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffff\r\n<rss><channel>'),
  ),
  'shorter than announced': tcp((socket) =>
    socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n<rss>'),
  ),
  'flood of headers': tcp((socket) =>
    socket.write(`HTTP/1.1 200 OK\r\n${`X-Flood: ${'y'.repeat(1_000)}\r\n`.repeat(1_000)}`),
  ),
  'resets connections': tcp((socket) => socket.resetAndDestroy()),
  '429 for an hour': answer(429, { 'retry-after': '3600' }),
  '429 without a time': answer(429, {}),
  'page that checks for people': answer(403, {}, '<title>Just a moment...</title>'),
  '503 until a date': answer(503, { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() }),
  'redirects in a circle': answer(301, { location: '/circle' }),
  'redirects on and on': http((request, response) =>
    response.writeHead(302, { location: `${request.url}x` }).end(),
  ),
  'no HTTP at all': tcp((socket) => socket.end('220 mail.example ESMTP\r\n')),
}

/** Written before, so that the server takes little of the time that is measured. */
const feeds = Array.from({ length: hosts * FEEDS_OF_A_HOST }, (_, index) => feed(index + 1, POSTS))
const goodHost = http((request, response) => {
  response.setHeader('content-type', 'application/rss+xml; charset=utf-8')
  response.end(feeds[Number(request.url.replace(/\D/g, '')) - 1])
})

async function serve(index) {
  const [name, make] =
    index % 10 === 9
      ? Object.entries(misbehaviours)[Math.floor(index / 10) % Object.keys(misbehaviours).length]
      : [undefined, goodHost]
  const server = make()
  const address = addressOf(index)
  await new Promise((resolve) => server.listen(0, address, resolve))
  const scheme = name === 'secure handshake that stalls' ? 'https' : 'http'
  const base = `${scheme}://${address}:${server.address().port}`
  return Array.from({ length: FEEDS_OF_A_HOST }, (_, number) => ({
    url: `${base}/${index * FEEDS_OF_A_HOST + number + 1}.rss`,
    ...(name !== undefined && { misbehaves: name }),
  }))
}

process.send((await Promise.all(Array.from({ length: hosts }, (_, index) => serve(index)))).flat())
process.on('disconnect', () => process.exit())
