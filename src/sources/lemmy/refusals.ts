import type { Refusal } from '../../http/status-failure.js'
import { Failed } from '../../model/failed.js'
import type { Answer } from '../ask.js'
import { isNewer } from './search.js'
import { errorIn } from './shapes.js'
import { THREAD } from './thread.js'

/** Its searches are counted by ten minutes. Milliseconds. */
const COOL_DOWN = 10 * 60_000

/** What an answer that is no success means. It says why in one word. */
export function refusalOf(answer: Answer, now: Date): Refusal | 'read' | undefined {
  const { status, ask, url, headers } = answer
  const word = errorIn(answer)
  if (ask.tag === THREAD) {
    // The post is gone, or the version has no such interface.
    if (status === 404 || /^(?:couldnt_find_|not_found)/.test(word ?? '')) return 'read'
  } else if (status === 404 && isNewer(answer)) return 'read'
  if (word === undefined || status >= 500) return undefined
  if (status === 429 && headers['retry-after'] !== undefined) return undefined
  return meaningOf(word, { status, host: new URL(url).host, hasToken: hasToken(answer), now })
}

type Circumstances = { status: number; host: string; hasToken: boolean; now?: Date }

function meaningOf(word: string, { status, host, hasToken, now }: Circumstances): Refusal {
  if (status === 429 || /^(?:too_many_requests|rate_limit_error)$/.test(word)) {
    const until = now && { until: new Date(now.getTime() + COOL_DOWN).toISOString() }
    return {
      failure: {
        code: 'asked-too-often',
        args: { host, status: 429, reason: 'Too Many Requests', ...until },
      },
      leaveFor: COOL_DOWN,
    }
  }
  const isForMembers =
    status === 401 || status === 403 || /^(?:not_logged_in|instance_is_private|incorrect_login)$/.test(word)
  if (isForMembers && hasToken)
    return { failure: { code: 'key-refused', args: { place: host, option: 'token' } } }
  if (isForMembers) return { failure: { code: 'members-only', args: { place: host, message: word } } }
  return { failure: { code: 'query-refused', args: { place: host, message: word } } }
}

/** The same of an error that comes with success. */
export function throwErrorIn(answer: Answer): void {
  if (answer.status === 404) return
  const word = errorIn(answer)
  if (word === undefined) return
  const { host } = new URL(answer.url)
  const { failure, leaveFor } = meaningOf(word, { status: answer.status, host, hasToken: hasToken(answer) })
  throw new Failed(failure, leaveFor === undefined ? {} : { leaveFor })
}

const hasToken = ({ request }: Pick<Answer, 'request'>): boolean =>
  request.transport === undefined && request.headers?.authorization !== undefined
