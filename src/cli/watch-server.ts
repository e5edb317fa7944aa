import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { MentionsError } from '../model/error.js'
import { healthJson } from '../outputs/metrics/health.js'
import { OPEN_METRICS, openMetrics } from '../outputs/metrics/open-metrics.js'
import { watchMetrics } from '../outputs/metrics/watch-metrics.js'
import type { WatchStatus } from '../views/watch.js'

/** Nobody beyond this machine reaches it. */
const LOOPBACK = '127.0.0.1'

/** Names by which somebody on this machine calls it; a page of elsewhere that has its name lead here is none. */
const OWN_NAMES = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/

export type WatchServer = { address: string; close(): void }

/**
 * Answers `/healthz` and `/metrics` on this machine.
 *
 * @param port 0 takes any that is free
 * @throws MentionsError when the port is taken
 */
export async function serveStatus(port: number, status: () => WatchStatus | undefined): Promise<WatchServer> {
  const server = createServer((request, response) => {
    const answer = answerTo(request, status())
    response.writeHead(answer.code, { 'content-type': answer.type, 'cache-control': 'no-store' })
    response.end(request.method === 'HEAD' ? undefined : answer.body)
  })
  await listening(server, port)
  // It must not keep a watch alive that has ended.
  server.unref()
  const { port: taken } = server.address() as AddressInfo
  return {
    address: `http://${LOOPBACK}:${taken}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

type Asked = { method?: string | undefined; url?: string | undefined; headers: { host?: string | undefined } }

function answerTo(
  { method, url = '', headers }: Asked,
  status: WatchStatus | undefined,
): { code: number; type: string; body: string } {
  const text = (code: number, body: string) => ({
    code,
    type: 'text/plain; charset=utf-8',
    body: `${body}\n`,
  })
  if (!OWN_NAMES.test(headers.host ?? '')) return text(403, 'Ask by the name localhost.')
  if (method !== 'GET' && method !== 'HEAD') return text(405, 'Only GET is answered.')
  const path = url.split('?', 1)[0]
  if (path !== '/healthz' && path !== '/metrics') return text(404, 'There are /healthz and /metrics.')
  if (status === undefined) return text(503, 'It has not begun yet.')
  if (path === '/healthz')
    return { code: status.isHealthy ? 200 : 503, type: 'application/json', body: healthJson(status) }
  const { user, system } = process.cpuUsage()
  const used = { rss: process.memoryUsage.rss(), cpu: (user + system) / 1_000_000 }
  return { code: 200, type: OPEN_METRICS, body: openMetrics(watchMetrics(status, used)) }
}

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        new MentionsError(`Port ${port} could not be taken: ${cause.message}.`, {
          hint: 'Give another one, or `--port 0` for any that is free.',
          cause,
        }),
      ),
    )
    server.listen(port, LOOPBACK, resolve)
  })
