// A web server on loopback that answers as a test tells it to, well or badly.
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

type Answer = {
  status?: number
  contentType?: string
  headers?: Readonly<Record<string, string>>
  body?: string
  /** Sends an ETag made of the body, and 304 to whoever has it already. */
  etag?: boolean
}

/** A fixed answer, or a function that writes the response itself. */
export type Route = Answer | ((request: IncomingMessage, response: ServerResponse) => void)

export type FeedServer = {
  /** Such as `http://127.0.0.1:40123`, without a slash at the end. */
  base: string
  /** By path, with its query or without. May be changed while the server runs; a path without a route answers 404. */
  routes: Map<string, Route>
  /** Every request so far: its path and the status it was answered with. */
  log: { path: string; status: number }[]
  /** Resolves once a request for the path has come in. */
  asked(path: string): Promise<void>
  /** Resolves once so many requests have been answered. */
  answered(count: number): Promise<void>
  close(): Promise<void>
}

function reply(answer: Answer, request: IncomingMessage, response: ServerResponse): void {
  const body = answer.body ?? ''
  const etag =
    answer.etag === true ? `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"` : undefined
  const unchanged = etag !== undefined && request.headers['if-none-match'] === etag
  response.writeHead(unchanged ? 304 : (answer.status ?? 200), {
    'content-type': answer.contentType ?? 'application/rss+xml; charset=utf-8',
    ...(etag === undefined ? {} : { etag }),
    ...answer.headers,
  })
  response.end(unchanged ? undefined : body)
}

export async function serveFeeds(
  routes: Readonly<Record<string, Route>>,
  host = '127.0.0.1',
): Promise<FeedServer> {
  const byPath = new Map(Object.entries(routes))
  const log: FeedServer['log'] = []
  const waiting = new Map<string, (() => void)[]>()
  const arrived = new Set<string>()
  const counting: { count: number; resolve: () => void }[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    response.on('finish', () => {
      log.push({ path, status: response.statusCode })
      for (const { count, resolve } of counting) if (count <= log.length) resolve()
    })
    arrived.add(path)
    for (const resolve of waiting.get(path) ?? []) resolve()
    const route = byPath.get(path) ??
      byPath.get(path.replace(/\?.*$/, '')) ?? { status: 404, contentType: 'text/plain', body: 'Not found' }
    if (typeof route === 'function') route(request, response)
    else reply(route, request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    base: `http://${host}:${address.port}`,
    routes: byPath,
    log,
    asked: (path) =>
      new Promise((resolve) => {
        if (arrived.has(path)) resolve()
        else waiting.set(path, [...(waiting.get(path) ?? []), resolve])
      }),
    answered: (count) =>
      new Promise((resolve) => {
        if (count <= log.length) resolve()
        else counting.push({ count, resolve })
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
