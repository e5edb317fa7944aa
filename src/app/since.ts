import { suggestDuration } from '../config/schema/duration.js'
import type { Config } from '../config/schema/index.js'
import type { Calendar } from '../digest/calendar.js'
import { MentionsError } from '../model/error.js'
import { parseDuration } from '../text/duration.js'
import { calendarFor } from './calendar.js'

/**
 * The moment that `--since` means, for every command that has it: `12h`, `3d`, `1w` or `1d12h` ago; `today`, `yesterday` or a date, which
 * begin at midnight in the config's time zone; or a date with a time, there unless it names its zone.
 *
 * @throws MentionsError for anything else, and for what is yet to come
 */
export function readSince(typed: string, config: Pick<Config, 'digest'>, now: Date): Date {
  const text = typed.trim().toLowerCase()
  const since = ageBefore(text, now) ?? dayOf(text, calendarFor(config), now)
  if (since === undefined || !(Math.abs(since.getTime()) <= LATEST)) throw unreadable(typed)
  if (since > now) throw new MentionsError(`--since ${JSON.stringify(typed)} is yet to come.`, { hint: HINT })
  return since
}

const HINT =
  'Give an age such as 12h, 3d, 1w or 1d12h, a date such as 2026-11-20 or 2026-11-20T08:15, today or yesterday.'

/** The last moment that a Date can hold. */
const LATEST = 8_640_000_000_000_000

/** Several ages are added up, as in `1d12h`. */
const compound = /^(?:\d{1,10}[smhdw]){2,5}$/

/** Nothing is since no time ago. */
function ageBefore(text: string, now: Date): Date | undefined {
  const ages = compound.test(text) ? (text.match(/\d+\D/g) ?? []).map(parseDuration) : [parseDuration(text)]
  const age = ages.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0)
  return age === undefined || age === 0 ? undefined : new Date(now.getTime() - age)
}

const withTime =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(z|[+-]\d{2}:?\d{2})?)?$/

function dayOf(text: string, calendar: Calendar, now: Date): Date | undefined {
  const today = calendar.local(now)
  if (text === 'today') return calendar.startOfDay(today)
  if (text === 'yesterday') return calendar.startOfDay({ ...today, day: today.day - 1 })
  const match = withTime.exec(text)
  if (match === null) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0))
  const isPossible = isDay(year, month, day) && hour < 24 && minute < 60 && second < 60
  if (!isPossible) return undefined
  if (match[7] !== undefined) return new Date(text.replace(' ', 'T').toUpperCase())
  return calendar.moment({ year, month, day, hour, minute, second })
}

/** The 30th of February would otherwise be a day in March. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function unreadable(typed: string): MentionsError {
  const meant = suggestDuration(typed.trim())
  return new MentionsError(`--since ${JSON.stringify(typed)} can't be read.`, {
    hint: meant === undefined ? HINT : `${HINT} Did you mean ${meant}?`,
  })
}
