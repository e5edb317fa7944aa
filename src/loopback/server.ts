import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { hexFingerprint } from '../text/fingerprint.js'
import { type Asked, type Route, type Routes, routeFor } from './routes.js'
import { fillTemplate, type Values } from './template.js'

export { readRoutes } from './routes.js'

type LoopbackRequest = Asked & { headers: IncomingHttpHeaders }

/** A server on this machine that stands for a place on the internet. */
export type Loopback = {
  /** @param path with its slash; `''` gives the base address */
  url(path: string): string
  /** What was asked so far, in order. */
  requests: readonly LoopbackRequest[]
  close(): Promise<void>
}

/**
 * Serves a folder of fixtures on 127.0.0.1.
 *
 * @param now the moment that the fixtures' `{{ago …}}` dates count back from
 * @param at what the clock shows, see `fillTemplate`
 * @param port 0 for any that is free
 * @throws the system's error, EADDRINUSE where somebody else has the port
 */
export async function startLoopback(
  folder: URL,
  routes: Routes,
  { now, at, port = 0 }: { now: Date; at?: Date; port?: number },
): Promise<Loopback> {
  const requests: LoopbackRequest[] = []
  const values: Values = { now, ...(at && { at }), base: '' }
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(`The double failed: ${String(error)}`)
    })
  })
  async function answer(request: IncomingMessage, response: ServerResponse) {
    const { method = 'GET', url = '/', headers } = request
    // Most have no body, and are known at once then.
    const body = method === 'GET' ? '' : await text(request)
    const asked = { method, path: url, body }
    requests.push({ ...asked, headers })
    await respond(request, response, { folder, route: routeFor(routes, asked), values })
  }
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  values.base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`

  return {
    url: (path) => values.base + path,
    requests,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

type Context = { folder: URL; route: Route | undefined; values: Values }

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, route, values }: Context,
) {
  if (route === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such route.')
    return
  }
  if (route.delay > 0) await sleep(route.delay)
  const body =
    route.file === undefined ? Buffer.alloc(0) : fill(await readFile(new URL(route.file, folder)), values)
  const etag = `"${hexFingerprint(body, 16)}"`
  const lastModified = (values.at ?? values.now).toUTCString()
  const validators = route.etag ? { etag, 'last-modified': lastModified } : {}
  const { 'if-none-match': ifNoneMatch, 'if-modified-since': ifModifiedSince } = request.headers
  // RFC 9110, 13.1.3: the date counts only where no tag is given.
  const isKnown = ifNoneMatch === undefined ? ifModifiedSince === lastModified : ifNoneMatch === etag
  if (route.etag && isKnown) {
    response.writeHead(304, validators).end()
    return
  }
  response.writeHead(route.status, {
    'content-length': body.length,
    ...(route.contentType !== undefined && { 'content-type': route.contentType }),
    ...validators,
    ...Object.fromEntries(
      Object.entries(route.headers).map(([name, value]) => [name, fillTemplate(value, values)]),
    ),
  })
  if (route.truncateAt === undefined) response.end(body)
  else response.write(body.subarray(0, route.truncateAt), () => response.destroy())
}

/** Placeholders are ASCII, and latin1 keeps every other byte, so the file may be in any encoding that contains ASCII. */
const fill = (body: Buffer, values: Values) =>
  Buffer.from(fillTemplate(body.toString('latin1'), values), 'latin1')
