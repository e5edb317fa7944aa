import type { Refusal } from '../../http/status-failure.js'
import { Failed } from '../../model/failed.js'
import type { Failure } from '../../model/failure.js'
import type { Answer } from '../ask.js'
import { type Fault, faultIn } from './shapes.js'

const PLACE = 'Stack Exchange'
/** How long it is left alone where it says that it is asked too often, and no time. Milliseconds. */
const COOL_DOWN = 10 * 60_000
/** Of an error, by `error_id`. */
const THROTTLED = 502
const OUT_OF_ORDER: readonly number[] = [500, 503]

/**
 * What an error of the API means. All of them come with 400, or with success.
 *
 * @param now where it is known
 */
export function refusalIn(answer: Answer, now?: Date): Refusal | undefined {
  const fault = faultIn(answer.body)
  return fault && refusalOf(fault, answer, now)
}

function refusalOf(fault: Fault, { url, request }: Answer, now: Date | undefined): Refusal {
  const { error_id, error_name, error_message, backoff } = fault
  const { host, searchParams } = new URL(url)
  const message = error_message || error_name || String(error_id)
  const hasKey = searchParams.has('key') || (request.transport === undefined && /[?&]key=/.test(request.url))
  const failed = (failure: Failure, leaveFor?: number): Refusal => ({
    failure,
    ...(leaveFor !== undefined && { leaveFor }),
  })
  if (error_id === THROTTLED || error_name === 'throttle_violation') {
    const seconds = /available in (\d+) seconds/.exec(message)?.[1]
    const leaveFor = seconds === undefined ? pauseOf(backoff) : Number(seconds) * 1_000
    const until = now && { until: new Date(now.getTime() + leaveFor).toISOString() }
    return seconds === undefined
      ? failed({ code: 'asked-too-often', args: { host, status: 429, ...until } }, leaveFor)
      : failed(
          { code: 'quota-used-up', args: { place: PLACE, ...until, ...(!hasKey && { option: 'key' }) } },
          leaveFor,
        )
  }
  if (OUT_OF_ORDER.includes(error_id))
    return failed(
      { code: 'server-fault', args: { host, status: error_id } },
      backoff ? pauseOf(backoff) : undefined,
    )
  if (/\bkey\b/.test(message) && hasKey)
    return failed({ code: 'key-refused', args: { place: PLACE, option: 'key' } })
  if (/no site found/i.test(message) || message === 'site')
    return failed({ code: 'stackexchange-site-unknown', args: { site: searchParams.get('site') ?? '' } })
  return failed({ code: 'query-refused', args: { place: PLACE, message: message.slice(0, LONGEST_MESSAGE) } })
}

/** Characters of theirs that are repeated. */
const LONGEST_MESSAGE = 200

const pauseOf = (backoff: number | null | undefined): number => (backoff ? backoff * 1_000 : COOL_DOWN)

/** The same as an error, for one that came with success. */
export const refused = ({ failure, leaveFor }: Refusal): Failed =>
  new Failed(failure, leaveFor === undefined ? {} : { leaveFor })
