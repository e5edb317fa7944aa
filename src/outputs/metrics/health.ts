import type { WatchStatus } from '../../views/watch.js'

/** What `/healthz` answers: whether the watch does its work, and what keeps it from it. */
export function healthJson(status: WatchStatus): string {
  const { isHealthy, since, passes, lastPassAt, next, trouble, configTrouble, found, undelivered } = status
  return `${JSON.stringify({
    status: isHealthy ? 'ok' : 'failing',
    since: since.toISOString(),
    passes,
    lastPassAt: lastPassAt?.toISOString() ?? null,
    nextAt: next?.at.toISOString() ?? null,
    needReply: found?.counts.needReply ?? null,
    undelivered: undelivered ?? null,
    ...(trouble !== undefined && { trouble }),
    ...(configTrouble !== undefined && { configTrouble }),
  })}\n`
}
