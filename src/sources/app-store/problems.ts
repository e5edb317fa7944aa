import type { Refusal } from '../../http/status-failure.js'
import type { Answer } from '../ask.js'
import { changedShape, readData } from '../read-data.js'

export const PLACE = 'the App Store'

export const changed = changedShape(PLACE)

/** @throws Failed for a page in place of data, and for all else that is no JSON */
export const parseJson = (body: Uint8Array): unknown => readData(body, changed)

/** What Apple says to a key that it does not take, or that may not see this app. Of public reviews a status says all there is. */
export function failureOf({ status, request }: Answer): Refusal | undefined {
  if (request.transport !== undefined || !new URL(request.url).pathname.includes('/v1/apps/'))
    return undefined
  if (status === 401)
    return { failure: { code: 'key-refused', args: { place: PLACE, option: 'privateKey' } } }
  if (status === 403 || status === 404)
    return { failure: { code: 'key-without-app', args: { place: PLACE, app: appIn(request.url) } } }
  return undefined
}

const appIn = (url: string): string => /\/v1\/apps\/([^/?#]+)/.exec(url)?.[1] ?? ''
