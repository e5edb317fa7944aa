import type { Refusal } from '../../http/status-failure.js'
import { Failed } from '../../model/failed.js'
import type { Answer } from '../ask.js'
import { LOGIN, refusedKey } from './login.js'
import { isAsSomebody } from './search.js'
import { refusedIn } from './shapes.js'
import { THREAD } from './thread.js'

const PLACE = 'Bluesky'
/** Characters of theirs that are repeated. */
const LONGEST_MESSAGE = 200

/** What an answer that is no success means. */
export function refusalOf(answer: Answer, now: Date): Refusal | 'read' | 'session' | undefined {
  const { status, ask } = answer
  if (status === 429) return limited(answer, now)
  const said = refusedIn(answer)
  if (ask.tag === LOGIN)
    return status === 400 || status === 401 ? { failure: refusedKey().failure } : undefined
  if (ask.tag === THREAD) return said?.error === 'NotFound' ? 'read' : undefined
  const isSomebody = isAsSomebody(answer.request)
  if ((status === 401 || status === 403) && !isSomebody)
    return { failure: { code: 'bluesky-account-wanted', args: {} } }
  if (status !== 400 || said === undefined) return undefined
  if (isSomebody && /^(?:ExpiredToken|InvalidToken)$/.test(said.error)) return 'session'
  return { failure: refused(said).failure }
}

/** The same of an error that comes with success. */
export function throwErrorIn(answer: Answer): void {
  const said = refusedIn(answer)
  if (said !== undefined) throw refused(said)
}

const refused = ({ message }: { message: string }) =>
  new Failed({ code: 'query-refused', args: { place: PLACE, message: message.slice(0, LONGEST_MESSAGE) } })

/** It says in a way of its own when its counting begins anew: in seconds since 1970. */
function limited({ headers, status, url }: Answer, now: Date): Refusal | undefined {
  const told = headers['ratelimit-reset']
  if (headers['retry-after'] !== undefined || told === undefined || !/^\d{1,12}$/.test(told)) return undefined
  const leaveFor = Number(told) * 1_000 - now.getTime()
  // A moment gone by is a wrong clock of somebody's.
  if (leaveFor <= 0) return undefined
  const until = new Date(now.getTime() + leaveFor).toISOString()
  return {
    failure: {
      code: 'asked-too-often',
      args: { host: new URL(url).host, status, reason: 'Too Many Requests', until },
    },
    leaveFor,
  }
}
