import type { WatchStatus } from '../../views/watch.js'
import { crewValue } from '../crew-value.js'

/** What `/healthz` answers: whether the watch does its work, and what keeps it from it. */
export function healthJson(status: WatchStatus): string {
  const { isHealthy, since, passes, lastPassAt, next, trouble, configTrouble, found, undelivered, crew } =
    status
  return `${JSON.stringify({
    status: isHealthy ? 'ok' : 'failing',
    since: since.toISOString(),
    passes,
    lastPassAt: lastPassAt?.toISOString() ?? null,
    nextAt: next?.at.toISOString() ?? null,
    needReply: found?.counts.needReply ?? null,
    undelivered: undelivered ?? null,
    ...(crew !== undefined && { crew: crewValue(crew) }),
    ...(trouble !== undefined && { trouble }),
    ...(configTrouble !== undefined && { configTrouble }),
  })}\n`
}
