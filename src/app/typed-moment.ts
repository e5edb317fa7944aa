import type { Calendar, LocalTime } from '../digest/calendar.js'
import { parseDuration } from '../text/duration.js'

/** Several lengths are added up, as in `1d12h`. */
const compound = /^(?:\d{1,10}[smhdw]){2,5}$/

/** The length of time that was typed, in milliseconds, above 0: `12h`, `3d`, `1w`, `1d12h`; undefined where it is none. */
export function typedLength(text: string): number | undefined {
  const parts = compound.test(text) ? (text.match(/\d+\D/g) ?? []).map(parseDuration) : [parseDuration(text)]
  const length = parts.reduce(
    (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
    0,
  )
  return length === 0 ? undefined : length
}

const withTime =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(z|[+-]\d{2}:?\d{2})?)?$/

/** The last time at which the clocks showed that, as in `09:40`; undefined where the text is no time. */
export function typedTimeBefore(text: string, calendar: Calendar, now: Date): Date | undefined {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined
  const { year, month, day } = calendar.local(now)
  const at = (daysAgo: number) =>
    calendar.moment({
      year,
      month,
      day: day - daysAgo,
      hour: Number(hour),
      minute: Number(minute),
      second: 0,
    })
  return at(0) <= now ? at(0) : at(1)
}

/** Days that have a name, counted from today. */
const named: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 }

/**
 * The moment that a day stands for, which begins at midnight by the calendar, or a day with a time, there unless it names its zone;
 * undefined where the text is neither.
 *
 * @param text in small letters
 */
export function typedDay(text: string, calendar: Calendar, now: Date): Date | undefined {
  const ahead = Object.hasOwn(named, text) ? named[text] : undefined
  if (ahead !== undefined) return calendar.startOfDay(daysFrom(calendar.local(now), ahead))
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

/** A day of the calendar; days beyond their month carry over. */
export type TypedDate = Pick<LocalTime, 'year' | 'month' | 'day'>

/** A day to come that was typed without a time: `today`, `tomorrow`, the next `friday` or `fri`, or a date. */
export function typedDateAhead(text: string, calendar: Calendar, now: Date): TypedDate | undefined {
  const today = calendar.local(now)
  const ahead = Object.hasOwn(named, text) ? named[text] : daysUntil(text, today)
  if (ahead !== undefined) return daysFrom(today, ahead)
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? []).map(Number)
  return isDay(year, month, day) ? { year, month, day } : undefined
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

/** On a Monday, Monday is that of the next week. */
function daysUntil(text: string, today: TypedDate): number | undefined {
  const wanted = weekdays.findIndex((name) => text === name || text === name.slice(0, 3))
  return wanted < 0 ? undefined : ((wanted - weekdayOf(today) + 6) % 7) + 1
}

/** 0 is Sunday. */
export const weekdayOf = ({ year, month, day }: TypedDate): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay()

function daysFrom({ year, month, day }: TypedDate, days: number): TypedDate {
  const date = new Date(Date.UTC(year, month - 1, day + days))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The 30th of February would otherwise be a day in March. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
