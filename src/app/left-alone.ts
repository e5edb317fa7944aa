import { HttpError } from '../http/error.js'
import { WaitingError } from '../http/waiting.js'
import { MentionsError } from '../model/error.js'
import { failureWords } from '../outputs/wording/failures/index.js'
import { toTheMinute } from '../outputs/wording/moment.js'
import type { Clock } from '../text/clock.js'

/**
 * What is said where a site asks to be left alone, to who typed a command that nothing repeats by itself; undefined for any other error.
 *
 * @param command to type again, but not before the time it names
 * @param known more that may be done meanwhile, lines
 */
export function leftAlone(
  error: unknown,
  { command, known = '', clock }: { command: string; known?: string; clock: Clock },
): MentionsError | undefined {
  if (!(error instanceof HttpError)) return undefined
  const until = error instanceof WaitingError ? error.until : error.leaveUntil
  if (until === undefined) return undefined
  const { message } = failureWords(error.failure, clock)
  return new MentionsError(
    error instanceof WaitingError
      ? message
      : `${message} It asked to be left alone until ${toTheMinute(until, clock)}.`,
    { hint: `Try again then: \`${command}\`${known}` },
  )
}
