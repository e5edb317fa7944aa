import { STATUS_CODES } from 'node:http'
import { redact } from '../text/redact.js'
import { isChallenge } from './challenge.js'
import { HttpError } from './error.js'
import { headerValues, type RawAnswer } from './exchange.js'
import { parseRetryAfter } from './retry-after.js'
import { LONGEST_WAIT } from './waiting.js'
import { CHECK_ADDRESS, inMinutes, TRY_LATER } from './wording.js'

/** How long a site is left alone that says it was asked too often, and not for how long. Milliseconds. */
export const COOL_DOWN = 10 * 60_000

/**
 * An answer that is no success: what its status means to somebody who answers customers, and what to do.
 *
 * @param page the start of its page, decoded; empty for those that tell nothing
 */
export function statusFailure(answer: RawAnswer, url: URL, { now, page }: { now: Date; page: string }) {
  const { status } = answer
  const isRobotCheck = (status === 403 || status === 503) && isChallenge(answer, page)
  const retryAfter = parseRetryAfter(headerValues(answer, 'retry-after')[0], now)
  const leaveUntil = endOfPause(retryAfter, status === 429 || isRobotCheck, now)
  const isPause = status === 503 && leaveUntil !== undefined
  const [message, hint] = isRobotCheck
    ? robotCheck(url)
    : isPause
      ? pause(url)
      : (wordsByStatus[status]?.(url) ?? wordsByClass(status, url))
  // The standard's name, not the server's: that could say anything.
  const name = [status, STATUS_CODES[status] ?? []].flat().join(' ')
  return new HttpError(`${message} (${name}).`, {
    hint: leaveUntil === undefined ? hint : `${waitHint(leaveUntil)} ${hint}`,
    status,
    retryAfter,
    leaveUntil,
  })
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

type Words = readonly [message: string, hint: string]

const pause = ({ host }: URL): Words => [
  `${host} is closed for a while`,
  'There is nothing to do, unless this goes on for days: then ask the owner of the site.',
]

const robotCheck = ({ host }: URL): Words => [
  `${host} takes us for a robot and shows a page that checks for people`,
  'If this goes on for days, ask the owner of the site to let you read its feed, or poll it less often with `every: 1h`. An address for their questions, as `contact` under `http`, helps.',
]

const wordsByStatus: Readonly<Record<number, (url: URL) => Words>> = {
  304: ({ host }) => [`${host} says "unchanged" although nothing was read from it before`, TRY_LATER],
  401: ({ host }) => [
    `${host} wants a user name and a password`,
    `Put them into the address, as in \`https://\${FEED_USER}:\${FEED_PASSWORD}@${host}/\`, then run \`mentions check\`.`,
  ],
  403: ({ host }) => [
    `${host} does not let us in`,
    'Open the address in a browser. If it opens there, the site turns programs away: ask its owner, or poll it less often with `every: 1h`.',
  ],
  404: (url) => [
    `There is nothing at ${redact(url.href)}`,
    'The feed may have moved or been taken down. Open the site in a browser and look for its feed, then put that address into your config and run `mentions check`.',
  ],
  407: () => ['The proxy wants a user name and a password', 'Put them into the address of the proxy.'],
  410: (url) => [
    `${redact(url.href)} was removed for good`,
    'Take the source out of your config, or put its new address there.',
  ],
  429: ({ host }) => [
    `${host} was asked too often`,
    'If this comes back, poll it less often, with `every: 1h` for this source in your config.',
  ],
}

function wordsByClass(status: number, { host }: URL): Words {
  if (status >= 500)
    return [
      `${host} has a fault of its own`,
      `That is for its owner to mend. It is tried again by itself; \`mentions check\` tries it now.`,
    ]
  if (status >= 400) return [`${host} rejects the request`, CHECK_ADDRESS]
  return [`${host} answered in a way that means no page`, CHECK_ADDRESS]
}

const waitHint = (until: Date) =>
  `It is left alone until ${inMinutes(until)}, and then asked again without your doing anything.`
