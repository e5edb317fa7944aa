import { STATUS_CODES } from 'node:http'
import { HttpError } from './error.js'
import { headerValues, type RawAnswer } from './exchange.js'
import { redact } from './redact.js'
import { parseRetryAfter } from './retry-after.js'
import { CHECK_ADDRESS, TRY_LATER } from './wording.js'

/** An answer that is no success: what its status means to somebody who answers customers, and what to do. */
export function statusFailure(answer: RawAnswer, url: URL, now: Date): HttpError {
  const { status } = answer
  const retryAfter = parseRetryAfter(headerValues(answer, 'retry-after')[0], now)
  const [message, hint] = wordsByStatus[status]?.(url) ?? wordsByClass(status, url)
  // The standard's name, not the server's: that could say anything.
  const name = [status, STATUS_CODES[status] ?? []].flat().join(' ')
  return new HttpError(`${message} (${name}).`, {
    hint: `${hint}${waitHint(retryAfter)}`,
    status,
    retryAfter,
  })
}

type Words = readonly [message: string, hint: string]

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
  404: (url) => [`There is nothing at ${redact(url.href)}`, `The feed may have moved. ${CHECK_ADDRESS}`],
  407: () => ['The proxy wants a user name and a password', 'Put them into `https_proxy` and `http_proxy`.'],
  410: (url) => [
    `${redact(url.href)} was removed for good`,
    'Take the source out of your config, or put its new address there.',
  ],
  429: ({ host }) => [
    `${host} was asked too often`,
    'Poll it less often, with `every: 1h` for this source in your config.',
  ],
}

function wordsByClass(status: number, { host }: URL): Words {
  if (status >= 500) return [`${host} has a fault of its own`, TRY_LATER]
  if (status >= 400) return [`${host} rejects the request`, CHECK_ADDRESS]
  return [`${host} answered in a way that means no page`, CHECK_ADDRESS]
}

function waitHint(retryAfter: Date | undefined): string {
  if (retryAfter === undefined) return ''
  return ` It wants to be left alone until ${retryAfter.toISOString().slice(0, 16).replace('T', ' ')} UTC.`
}
