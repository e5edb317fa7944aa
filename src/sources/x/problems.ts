import * as z from 'zod'
import type { Refusal } from '../../http/status-failure.js'
import type { Answer } from '../ask.js'
import { once } from '../once.js'
import { changedShape, readData } from '../read-data.js'
import { readJson } from '../read-json.js'
import { spellingOf } from './requests.js'

export const PLACE = 'X'

/** How long it is left alone where it was asked too often, and says no time. Milliseconds. */
const COOL_DOWN = 15 * 60_000
/** Characters of theirs that are repeated. */
const LONGEST_MESSAGE = 200

export const changed = changedShape(PLACE)

/** @throws Failed for a page in place of data, and for all else that is no JSON */
export const parseJson = (body: Uint8Array): unknown => readData(body, changed)

/** Errors of several generations. Each part of one may be missing. */
const Problem = once(() =>
  z.object({
    title: z.string().nullish(),
    detail: z.string().nullish(),
    type: z.string().nullish(),
    message: z.string().nullish(),
    errors: z
      .array(
        z.object({
          message: z.string().nullish(),
          detail: z.string().nullish(),
          parameters: z.unknown().optional(),
        }),
      )
      .nullish(),
  }),
)
type Problem = z.output<ReturnType<typeof Problem>>

function problemIn(body: Answer['body']): Problem {
  try {
    return Problem().safeParse(readJson(body)).data ?? {}
  } catch {
    return {}
  }
}

/** In its own words. */
export function wordsIn(body: Answer['body']): string {
  const { title, detail, message, errors } = problemIn(body)
  const [first] = errors ?? []
  return (first?.message || first?.detail || detail || message || title || '').slice(0, LONGEST_MESSAGE)
}

/** What of a request it did not take, and can be asked for in another way. */
export function unknownIn({ status, body, request, ask }: Answer): 'fields' | 'since' | undefined {
  if (status !== 400 || request.transport !== undefined || ask.request.transport !== undefined)
    return undefined
  const said = JSON.stringify(problemIn(body))
  const spelling = spellingOf(request.url)
  // What was asked for in the other way is not asked for in the first one again.
  if (said.includes(`${spelling}.fields`) && spelling === spellingOf(ask.request.url)) return 'fields'
  return said.includes('since_id') && new URL(request.url).searchParams.has('since_id') ? 'since' : undefined
}

/** What an answer that is no success means. */
export function failureOf(answer: Answer, now?: Date): Refusal | 'read' | undefined {
  const { status, headers, body } = answer
  if (unknownIn(answer) !== undefined) return 'read'
  if (status === 401) return { failure: { code: 'key-refused', args: { place: PLACE, option: 'token' } } }
  const { title, type } = problemIn(body)
  const isCapped = /usage-?cap/i.test(`${title} ${type}`)
  if (status === 429) return tooOften(headers, isCapped, now)
  const message = wordsIn(body)
  if (message === '') return undefined
  if (status === 402 || status === 403)
    return { failure: { code: 'account-not-allowed', args: { place: PLACE, message } } }
  return status === 400 ? { failure: { code: 'query-refused', args: { place: PLACE, message } } } : undefined
}

function tooOften(headers: Answer['headers'], isCapped: boolean, now: Date | undefined): Refusal {
  const reset = Number(headers['x-rate-limit-reset'])
  const told = now === undefined || !Number.isFinite(reset) ? 0 : reset * 1_000 - now.getTime()
  const leaveFor = isCapped ? COOL_DOWN * 4 : told > 0 ? told : COOL_DOWN
  const until = now && { until: new Date(now.getTime() + leaveFor).toISOString() }
  return { failure: { code: 'quota-used-up', args: { place: PLACE, ...until } }, leaveFor }
}
