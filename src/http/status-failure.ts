import { STATUS_CODES } from 'node:http'
import type { Failure } from '../model/failure.js'
import { redact } from '../text/redact.js'
import { isChallenge } from './challenge.js'
import { HttpError } from './error.js'
import { headerValues, type RawAnswer } from './exchange.js'
import { loginWays } from './login-ways.js'
import { parseRetryAfter } from './retry-after.js'
import { COOL_DOWN, LONGEST_WAIT } from './waiting.js'

/** What an answer means to who knows its place. */
export type Refusal = {
  failure: Failure
  /** How long its site wants to be left alone, in milliseconds; otherwise what its status and `Retry-After` say. */
  leaveFor?: number
}

type Circumstances = { now: Date; page: string; own?: Refusal | 'session' | undefined; sentLogin: boolean }

/**
 * An answer that is no success.
 *
 * @param page the start of its page, decoded; empty for those that tell nothing
 * @param own what it means, if its place knows better
 * @param sentLogin the request had an authorization
 */
export function statusFailure(
  answer: RawAnswer,
  url: URL,
  { now, page, own, sentLogin }: Circumstances,
): HttpError {
  const { status } = answer
  const isRobotCheck = (status === 403 || status === 503) && isChallenge(answer, page)
  const retryAfter = parseRetryAfter(headerValues(answer, 'retry-after')[0], now)
  const refusesSession = status === 401 || own === 'session' || undefined
  const refusal = own === 'session' ? undefined : own
  const leaveUntil =
    refusal?.leaveFor === undefined
      ? endOfPause(retryAfter, status === 429 || isRobotCheck, now)
      : endOfPause(new Date(now.getTime() + refusal.leaveFor), false, now)
  if (refusal !== undefined)
    return new HttpError(refusal.failure, { status, retryAfter, leaveUntil, refusesSession })
  const isPause = status === 503 && leaveUntil !== undefined
  // The standard's name, not the server's: that could say anything.
  const reason = STATUS_CODES[status]
  const said = {
    status,
    ...(reason !== undefined && { reason }),
    ...(leaveUntil && { until: leaveUntil.toISOString() }),
  }
  const code =
    own === 'session'
      ? 'login-wanted'
      : isRobotCheck
        ? 'robot-check'
        : isPause
          ? 'closed-for-now'
          : codeOf(status)
  const failure =
    code === 'login-wanted'
      ? loginWanted(url, { ...said, ways: loginWays(answer), given: sentLogin })
      : failureOf(code, url, said)
  return new HttpError(failure, { status, retryAfter, leaveUntil, refusesSession })
}

/**
 * Until when an answer means that its site is to be left alone.
 *
 * @param isLimit it says so without saying for how long
 */
function endOfPause(retryAfter: Date | undefined, isLimit: boolean, now: Date): Date | undefined {
  // A moment in the past is a wrong clock of theirs, and no leave to ask again at once.
  const asked = retryAfter !== undefined && retryAfter > now ? retryAfter : undefined
  const until = asked?.getTime() ?? (isLimit ? now.getTime() + COOL_DOWN : undefined)
  return until === undefined ? undefined : new Date(Math.min(until, now.getTime() + LONGEST_WAIT))
}

const codes = {
  304: 'unasked-unchanged',
  401: 'login-wanted',
  403: 'not-let-in',
  404: 'not-there',
  410: 'gone',
  429: 'asked-too-often',
} as const

const isKnown = (status: number): status is keyof typeof codes => Object.hasOwn(codes, status)

function codeOf(status: number) {
  if (isKnown(status)) return codes[status]
  if (status >= 500) return 'server-fault'
  return status >= 400 ? 'request-rejected' : 'no-page'
}

type Said = { status: number; reason?: string; until?: string }
type Code = Exclude<ReturnType<typeof codeOf>, 'login-wanted'> | 'robot-check' | 'closed-for-now'

function failureOf(code: Code, { host, href }: URL, said: Said): Failure {
  switch (code) {
    case 'not-there':
    case 'gone':
      return { code, args: { address: redact(href), ...said } }
    default:
      return { code, args: { host, ...said } }
  }
}

function loginWanted(
  { host, href }: URL,
  { ways, given, ...said }: Said & { ways: readonly string[]; given: boolean },
): Failure {
  const others = ways.some((way) => way.toLowerCase() === 'basic') ? [] : ways
  const args = { host, address: redact(href), ...said }
  return {
    code: 'login-wanted',
    args: { ...args, ...(given && { given: true as const }), ...(others.length > 0 && { ways: others }) },
  }
}
