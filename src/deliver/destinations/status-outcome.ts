import { STATUS_CODES } from 'node:http'
import { parseRetryAfter } from '../../http/retry-after.js'
import type { Destination, DestinationAnswer, Refused, Taken } from './destination.js'
import { isPage, refused, tooMuch, withWords } from './outcome.js'

type Place = Pick<Destination, 'name' | 'mend'>

/** What an answer means by its status alone. */
export function readStatus(answer: DestinationAnswer, { name, mend }: Place, now: Date): Taken | Refused {
  const { status, headers } = answer
  const after = pauseOf(headers, now)
  const said = withWords(`${status} ${STATUS_CODES[status] ?? ''}`.trim(), answer)
  if (status >= 200 && status < 300)
    return isPage(answer)
      ? refused(
          'again',
          `${name} did not take it: the answer is a web page, as a wrong address or the login page of a network gives one.`,
          'Check the address of this destination, and whether this machine is online without a login page before it.',
        )
      : { taken: true }
  if (status === 429) return tooMuch(name, after)
  if (status === 408 || status === 425 || status >= 500)
    return refused(
      'again',
      `${name} could not take it now: it answered ${said}.`,
      'Look whether the place has an outage.',
      after,
    )
  if (status === 401 || status === 403)
    return refused('never', `${name} does not let us in: it answered ${said}.`, mend)
  if (status === 404 || status === 410)
    return refused(
      'never',
      `${name} knows nobody at this address${status === 410 ? ' any more' : ''}: it answered ${said}.`,
      mend,
    )
  if (status === 413)
    return refused(
      'never',
      `${name} finds the message too large: it answered ${said}.`,
      'Let the rule send less: `text: excerpt` or `text: none`, or a shorter `batch`.',
    )
  if (status >= 400)
    return refused(
      'never',
      `${name} does not understand the message: it answered ${said}.`,
      'Check what the config says of this destination, and try it with `mentions alerts test`.',
    )
  return refused(
    'never',
    `${name} did not take it: it answered ${said}.`,
    'Put the address into the config that this one leads to.',
  )
}

function pauseOf(headers: DestinationAnswer['headers'], now: Date): number | undefined {
  const until = parseRetryAfter(headers['retry-after'], now)
  // A moment in the past is a wrong clock of theirs.
  return until === undefined || until <= now ? undefined : until.getTime() - now.getTime()
}
