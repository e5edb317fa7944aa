import type { Refusal } from '../../http/status-failure.js'
import { Failed } from '../../model/failed.js'
import type { Answer } from '../ask.js'
import { messageIn, type Posted } from './shapes.js'

const PLACE = 'GitHub'
export const THREAD = 'thread'
/** How long it is left alone where it says that it is asked too often, and no time: what it asks for at the least. Milliseconds. */
const COOL_DOWN = 60_000
/** Characters of theirs that are repeated. */
const LONGEST_MESSAGE = 200

/** What an answer that is no success means. */
export function refusalIn(answer: Answer, now: Date): Refusal | 'read' | undefined {
  switch (answer.status) {
    case 401:
      return { failure: { code: 'key-refused', args: { place: PLACE, option: 'token' } } }
    case 403:
    case 429:
      return limitIn(answer, now)
    case 404:
      // Of what was deleted it says 410 to whoever may read the repository: here nobody knows whether it is there.
      return answer.ask.tag !== THREAD && isOfThread(answer) ? 'read' : unknownRepository(answer)
    case 410:
      // Also of a repository without issues, which then is as good as gone, but may get some.
      return isOfThread(answer) ? 'read' : refused(messageIn(answer) || 'Gone')
    case 422:
      return refused(messageIn(answer))
    default:
      return undefined
  }
}

const refused = (message: string): Refusal => ({
  failure: { code: 'query-refused', args: { place: PLACE, message: message.slice(0, LONGEST_MESSAGE) } },
})

/** Of a thread that is looked at, or whose comments a search led to: it may have been deleted since. */
const isOfThread = ({ ask, url }: Answer): boolean =>
  ask.tag === THREAD || /\/issues\/\d+\/comments$/.test(new URL(url).pathname)

function unknownRepository({ url }: Answer): Refusal | undefined {
  const repository = /\/repos\/([^/]+\/[^/]+)\//.exec(new URL(url).pathname)?.[1]
  return repository === undefined
    ? undefined
    : { failure: { code: 'github-repository-unknown', args: { repository } } }
}

/**
 * There is a number of requests for each hour or minute, and a second limit on how fast they come. `retry-after` says it of
 * either, and counts first.
 */
function limitIn(answer: Answer, now: Date): Refusal | undefined {
  const { headers, status, url } = answer
  const asked = Number(headers['retry-after'] || Number.NaN)
  const spent = headers['x-ratelimit-remaining'] === '0' ? resetOf(answer) : undefined
  if (spent !== undefined && Number.isNaN(asked)) return usedUp(answer, now)
  // As a date, which the client reads.
  if (status === 429 && headers['retry-after'] && Number.isNaN(asked)) return undefined
  const isLimit = spent !== undefined || status === 429 || /rate limit|abuse/i.test(messageIn(answer))
  if (!isLimit) return undefined
  const leaveFor = Number.isNaN(asked) ? COOL_DOWN : asked * 1_000
  const until = new Date(now.getTime() + leaveFor).toISOString()
  return { failure: { code: 'asked-too-often', args: { host: new URL(url).host, status, until } }, leaveFor }
}

function usedUp(answer: Answer, now: Date | undefined): Refusal {
  const told = resetOf(answer)
  // A moment gone by is a wrong clock of somebody's, and no leave to ask again at once.
  const least = now && new Date(now.getTime() + COOL_DOWN)
  const reset = least !== undefined && (told === undefined || told < least) ? least : told
  const { request } = answer
  const hasToken = request.transport === undefined && request.headers?.authorization !== undefined
  return {
    failure: {
      code: 'quota-used-up',
      args: {
        place: PLACE,
        ...(reset && { until: reset.toISOString() }),
        ...(!hasToken && { option: 'token' }),
      },
    },
    ...(now && reset && { leaveFor: reset.getTime() - now.getTime() }),
  }
}

function resetOf({ headers }: Answer): Date | undefined {
  const seconds = Number(headers['x-ratelimit-reset'] || Number.NaN)
  return Number.isNaN(seconds) ? undefined : new Date(seconds * 1_000)
}

/**
 * What was posted for is refused within a success.
 *
 * @param now where it is known; otherwise the clock of its server
 * @throws Failed where nothing of it can be read
 */
export function throwErrorsIn(answer: Answer, { data, errors }: Posted, now?: Date): void {
  if (!errors || errors.length === 0 || data?.search || data?.repository) return
  const limit = errors.find(({ type }) => type === 'RATE_LIMITED' || type === 'RATE_LIMIT')
  if (limit !== undefined) {
    const { date } = answer.headers
    const { failure, leaveFor } = usedUp(answer, now ?? (date ? new Date(date) : undefined))
    throw new Failed(failure, leaveFor === undefined ? {} : { leaveFor })
  }
  const missing = errors.find(({ type }) => type === 'NOT_FOUND')
  const repository = /'([^']+\/[^']+)'/.exec(missing?.message ?? '')?.[1]
  if (repository !== undefined) throw new Failed({ code: 'github-repository-unknown', args: { repository } })
  throw new Failed(refused(errors[0]?.message ?? '').failure)
}
