import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { createServer as createTcpServer } from 'node:net'
import { type Client, type ClientSettings, createClient } from '../../src/http/client.js'
import { systemClock } from '../../src/http/clock.js'
import { HttpError } from '../../src/http/error.js'
import type { Response } from '../../src/http/request.js'

export type TestServer = { base: string; port: number; requests: IncomingMessage[]; close(): Promise<void> }

/** An HTTP server on loopback that answers, or misbehaves, as its handler says. */
export async function serve(handler: RequestListener, host = '127.0.0.1'): Promise<TestServer> {
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    requests.push(request)
    handler(request, response)
  })
  server.listen(0, host)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    base: `http://${host}:${port}`,
    port,
    requests,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

/** A TCP server, for answers that are no HTTP or that no HTTP library would send. */
export async function serveTcp(handler: (socket: Socket) => void): Promise<TestServer> {
  const sockets = new Set<Socket>()
  const server = createTcpServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    handler(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    base: `http://127.0.0.1:${port}`,
    port,
    requests: [],
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

export const settings: ClientSettings = {
  userAgent: 'mentions/0.0.0 (+care@northwind.example)',
  // Only what hangs reaches it.
  deadline: 120_000,
  maxBytes: 100_000,
  redirects: 5,
  hosts: 16,
  gap: 0,
  clock: systemClock,
}

/** A client with these settings, for some work. */
export async function withClient<T>(changes: Partial<ClientSettings>, work: (client: Client) => Promise<T>) {
  const client = createClient({ ...settings, ...changes })
  return await work(client)
}

/** Serves with the handler, fetches its root, and gives the answer or the error. */
export async function fetchFrom(
  handler: RequestListener,
  changes: Partial<ClientSettings> = {},
): Promise<{ response?: Response; error?: HttpError; server: TestServer }> {
  const server = await serve(handler)
  try {
    return {
      response: await withClient(changes, (client) => client.fetch({ url: `${server.base}/feed` })),
      server,
    }
  } catch (error) {
    if (error instanceof HttpError) return { error, server }
    throw error
  } finally {
    await server.close()
  }
}

/** The error of a promise that must fail with one of ours. */
export async function failureOf(promise: Promise<unknown>): Promise<HttpError> {
  try {
    await promise
  } catch (error) {
    if (error instanceof HttpError) return error
    throw error
  }
  throw new Error('It did not fail.')
}

export const send =
  (body: string | Buffer, headers: Record<string, string> = {}, status = 200): RequestListener =>
  (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(status, headers).end(body)
  }

export const textOf = (response: Response | undefined): string =>
  response?.status === 'ok' ? Buffer.from(response.body).toString() : `(${response?.status})`
