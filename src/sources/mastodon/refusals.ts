import type { Refusal } from '../../http/status-failure.js'
import { Failed } from '../../model/failed.js'
import type { Answer } from '../ask.js'
import { messageIn } from './shapes.js'
import { THREAD } from './thread.js'
import { mayAskLocally } from './timelines.js'

/** Characters of theirs that are repeated. */
const LONGEST_MESSAGE = 200

/** What an answer that is no success means. */
export function refusalOf(answer: Answer, now: Date): Refusal | 'read' | undefined {
  const { status, ask, request, url } = answer
  const { host } = new URL(url)
  if (status === 429) return limited(answer, now)
  const said = messageIn(answer)
  if (said === undefined) return undefined
  const hasToken = request.transport === undefined && request.headers?.authorization !== undefined
  if (status === 401 && hasToken)
    return { failure: { code: 'key-refused', args: { place: host, option: 'token' } } }
  if (status === 403 && hasToken && /scope/i.test(said))
    return { failure: { code: 'key-lacks', args: { place: host, option: 'token', right: 'read:search' } } }
  if (ask.tag === THREAD) {
    // Whoever wrote it deleted it, or lets nobody see it any more.
    if (status === 404 || status === 410) return 'read'
    if (status !== 401 && status !== 403 && status !== 422) return undefined
    return { failure: { code: 'thread-hidden', args: { host, status, software: 'Mastodon' } } }
  }
  if (status === 401 && mayAskLocally(answer)) return 'read'
  if (status === 401 || status === 403 || status === 422)
    return {
      failure: { code: 'members-only', args: { place: host, message: said.slice(0, LONGEST_MESSAGE) } },
    }
  return undefined
}

/** The same of an error that comes with success. */
export function throwErrorIn(answer: Answer): void {
  const said = answer.status === 200 ? messageIn(answer) : undefined
  if (said === undefined) return
  const place = new URL(answer.url).host
  throw new Failed({ code: 'query-refused', args: { place, message: said.slice(0, LONGEST_MESSAGE) } })
}

/** It says in a way of its own when its counting begins anew: as a moment. */
function limited({ headers, status, url }: Answer, now: Date): Refusal | undefined {
  if (headers['retry-after'] !== undefined) return undefined
  const reset = new Date(headers['x-ratelimit-reset'] ?? Number.NaN)
  const leaveFor = reset.getTime() - now.getTime()
  // A moment gone by is a wrong clock of somebody's.
  if (!(leaveFor > 0)) return undefined
  const { host } = new URL(url)
  return {
    failure: {
      code: 'asked-too-often',
      args: { host, status, reason: 'Too Many Requests', until: reset.toISOString() },
    },
    leaveFor,
  }
}
