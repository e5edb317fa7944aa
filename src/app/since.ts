import { suggestDuration } from '../config/schema/duration.js'
import type { Config } from '../config/schema/index.js'
import { MentionsError } from '../model/error.js'
import { calendarFor } from './calendar.js'
import { typedDay, typedLength, typedTimeBefore } from './typed-moment.js'

/**
 * The moment that `--since` means, for every command that has it, and `--until` of what is over: `12h`, `3d`, `1w` or `1d12h` ago; the last time that clocks showed `09:40`; `today`, `yesterday` or a date, which
 * begin at midnight in the config's time zone; or a date with a time, there unless it names its zone. `--at` is when something happened.
 *
 * @throws MentionsError for anything else, and for what is yet to come
 */
export function readSince(
  typed: string,
  config: Pick<Config, 'digest'>,
  now: Date,
  option: '--since' | '--until' | '--at' = '--since',
): Date {
  const text = typed.trim().toLowerCase()
  const calendar = calendarFor(config)
  const since = ageBefore(text, now) ?? typedTimeBefore(text, calendar, now) ?? typedDay(text, calendar, now)
  if (since === undefined || !(Math.abs(since.getTime()) <= LATEST)) throw unreadable(typed, option)
  if (since > now)
    throw new MentionsError(`${option} ${JSON.stringify(typed)} is yet to come.`, { hint: HINT })
  return since
}

const HINT =
  'Give an age such as 12h, 3d, 1w or 1d12h, a time such as 09:40, a date such as 2026-11-20 or 2026-11-20T08:15, today or yesterday.'

/** The last moment that a Date can hold. */
const LATEST = 8_640_000_000_000_000

/** Nothing is since no time ago. */
function ageBefore(text: string, now: Date): Date | undefined {
  const age = typedLength(text)
  return age === undefined ? undefined : new Date(now.getTime() - age)
}

function unreadable(typed: string, option: string): MentionsError {
  const meant = suggestDuration(typed.trim())
  return new MentionsError(`${option} ${JSON.stringify(typed)} can't be read.`, {
    hint: meant === undefined ? HINT : `${HINT} Did you mean ${meant}?`,
  })
}
