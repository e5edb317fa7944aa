import { once } from 'node:events'
import { createServer, type IncomingMessage, request as sendRequest } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

export type TestProxy = {
  base: string
  /** Its requests, as in `GET http://forum.example/` or `CONNECT forum.example:443`. */
  asked: string[]
  headers: IncomingMessage['headers'][]
  close(): Promise<void>
}

type Rules = {
  /** What every name leads to, on loopback. */
  target?: number
  /** `user:password`; without it the proxy is open. */
  login?: string
  /** A status in place of passing it on, and more headers. */
  answer?: { status: number; headers?: Record<string, string> }
}

/** A proxy as squid is set up by Debian: plain requests are asked in full, and a tunnel leads to port 443 only. */
export async function serveProxy({ target = 0, login, answer }: Rules = {}): Promise<TestProxy> {
  const asked: string[] = []
  const headers: IncomingMessage['headers'][] = []
  const sockets = new Set<Socket>()
  const refusalOf = (request: IncomingMessage) => {
    asked.push(`${request.method} ${request.url}`)
    headers.push(request.headers)
    const expected = login && `Basic ${Buffer.from(login).toString('base64')}`
    if (expected !== undefined && request.headers['proxy-authorization'] !== expected)
      return {
        status: 407,
        headers: { 'Proxy-Authenticate': 'Basic realm="care"', 'X-Squid-Error': 'ERR_CACHE_ACCESS_DENIED 0' },
      }
    if (request.method === 'CONNECT' && !request.url?.endsWith(':443')) return FORBIDDEN
    return answer
  }
  const server = createServer((request, response) => {
    const refusal = refusalOf(request)
    if (refusal !== undefined) {
      response.writeHead(refusal.status, { Via: '1.1 proxy (squid/5.7)', ...refusal.headers })
      return void response.end('<html>The proxy speaks.</html>')
    }
    const { pathname, search, host } = new URL(request.url ?? '')
    const passed = { ...request.headers, host, via: '1.1 proxy (squid/5.7)' }
    delete (passed as Record<string, unknown>)['proxy-authorization']
    const onward = sendRequest({
      port: target,
      host: '127.0.0.1',
      path: pathname + search,
      method: request.method,
      headers: passed,
    })
    onward.on('response', (got) => {
      response.writeHead(got.statusCode ?? 0, { ...got.headers, via: '1.1 proxy (squid/5.7)' })
      got.pipe(response)
    })
    onward.on('error', () => response.destroy())
    request.pipe(onward)
  })
  server.on('connection', (socket) => sockets.add(socket))
  server.on('connect', (request, socket: Socket, head) => {
    const refusal = refusalOf(request)
    socket.on('error', () => {})
    if (refusal !== undefined) {
      const lines = Object.entries(refusal.headers ?? {}).map(([name, value]) => `${name}: ${value}\r\n`)
      return void socket.end(`HTTP/1.1 ${refusal.status} No\r\n${lines.join('')}Content-Length: 0\r\n\r\n`)
    }
    const way = connect(target, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      way.write(head)
      socket.pipe(way).pipe(socket)
    })
    sockets.add(way)
    way.on('error', () => socket.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    headers,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

const FORBIDDEN = { status: 403, headers: { 'X-Squid-Error': 'ERR_ACCESS_DENIED 0' } }
