import type { Refusal } from '../../http/status-failure.js'
import type { Answer } from '../ask.js'
import { googleFaultIn } from '../google-errors.js'
import { changedShape, readData } from '../read-data.js'

export const PLACE = 'Google Play'

/** The tag of asks for a login. */
export const LOGIN_TAG = 'login'

/** How long it is left alone where it was asked too often: it says no time, and counts by the hour. Milliseconds. */
const PAUSE = 15 * 60_000

export const changed = changedShape(PLACE)

/** @throws Failed for a page in place of data, and for all else that is no JSON */
export const parseJson = (body: Uint8Array): unknown => readData(body, changed)

/** What Google says to a key that it does not take, that may not see this app, or that asks too often. */
export function failureOf(answer: Answer, now?: Date): Refusal | undefined {
  const { status, ask, request } = answer
  const refusedKey: Refusal = {
    failure: { code: 'key-refused', args: { place: PLACE, option: 'serviceAccount' } },
  }
  if (status === 401) return refusedKey
  if (ask.tag === LOGIN_TAG) return status === 400 || status === 403 ? refusedKey : undefined
  const { reasons = [], message = '' } = googleFaultIn(answer.body) ?? {}
  if (
    status === 429 ||
    reasons.some((reason) => /quotaExceeded|rateLimitExceeded|RESOURCE_EXHAUSTED/i.test(reason))
  )
    return {
      failure: {
        code: 'quota-used-up',
        args: { place: PLACE, ...(now && { until: new Date(now.getTime() + PAUSE).toISOString() }) },
      },
      leaveFor: PAUSE,
    }
  if (status === 403 || status === 404)
    return { failure: { code: 'key-without-app', args: { place: PLACE, app: appIn(request) } } }
  if (status === 400 && message !== '')
    return { failure: { code: 'query-refused', args: { place: PLACE, message } } }
  return undefined
}

const appIn = (request: Answer['request']): string =>
  /\/applications\/([^/?#]+)/.exec(request.transport === undefined ? request.url : '')?.[1] ?? ''
