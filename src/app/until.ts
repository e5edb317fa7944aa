import type { Calendar } from '../digest/calendar.js'
import { MentionsError } from '../model/error.js'
import { calendarFor } from './calendar.js'
import { typedDateAhead, typedDay, typedLength } from './typed-moment.js'
import { type HoursSettings, workingDay } from './working-day.js'

/** Farther ahead nobody plans; a slip of the keys does. Milliseconds. */
const FARTHEST = 366 * 24 * 60 * 60_000

/**
 * A moment that is yet to come, as typed: in `2h`, `3d` or `1d12h`; the next `17:00`; `today`,
 * `tomorrow`, the next `friday` or a date; or a date with a time. By the clocks of the config's time zone.
 *
 * @param option where it was typed, such as `--until`
 * @param day what a day without a time means: `ends`, for a word that is promised, when its working hours end, since who hears
 *   "tomorrow" waits until then; `begins`, for what is put off, when they begin, since it is seen then; `midnight`: with its first moment
 * @throws MentionsError for anything else, for what is over, and for what is more than a year ahead
 */
export function readUntil(
  option: string,
  typed: string,
  { config, now, day }: { config: HoursSettings; now: Date; day: 'begins' | 'ends' | 'midnight' },
): Date {
  const text = typed.trim().toLowerCase()
  const length = typedLength(text)
  const until =
    length === undefined
      ? (nextTime(text, calendarFor(config), now) ?? dayTyped(text, { config, now, day }))
      : new Date(now.getTime() + length)
  const hint = `Give how long from now, such as 2h, 3d or 1d12h, or when: 17:00, tomorrow, friday, 2026-12-01 or 2026-12-01T09:00.`
  if (until === undefined || Number.isNaN(until.getTime()))
    throw new MentionsError(`${option} ${JSON.stringify(typed)} can't be read.`, { hint })
  if (until <= now) throw new MentionsError(`${option} ${JSON.stringify(typed)} is over.`, { hint })
  if (until.getTime() - now.getTime() > FARTHEST)
    throw new MentionsError(`${option} ${JSON.stringify(typed)} is more than a year ahead.`, { hint })
  return until
}

function dayTyped(
  text: string,
  { config, now, day }: { config: HoursSettings; now: Date; day: 'begins' | 'ends' | 'midnight' },
): Date | undefined {
  const calendar = calendarFor(config)
  const date = typedDateAhead(text, calendar, now)
  if (date === undefined) return typedDay(text, calendar, now)
  if (day === 'midnight') return calendar.startOfDay(date)
  const { begins, ends, over } = workingDay(config, date)
  if (day === 'begins') return begins
  // Who promises it for today in the evening still has the evening.
  return ends > now ? ends : over
}

/** The next time at which the clocks show that. */
function nextTime(text: string, calendar: Calendar, now: Date): Date | undefined {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined
  const { year, month, day } = calendar.local(now)
  const at = (daysAhead: number) =>
    calendar.moment({
      year,
      month,
      day: day + daysAhead,
      hour: Number(hour),
      minute: Number(minute),
      second: 0,
    })
  return at(0) > now ? at(0) : at(1)
}
