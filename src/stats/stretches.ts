import type { Calendar, LocalTime } from '../digest/calendar.js'
import { type Period, periodBefore } from '../digest/week.js'

const DAY = 24 * 60 * 60 * 1000
const DAYS_OF_A_WEEK = 7
/** Where nobody says since when: four weeks. */
const USUAL_DAYS = 4 * DAYS_OF_A_WEEK

/** What is counted, and what it is compared with; each in weeks, the oldest first, of which the first may be a part of one. */
export type Stretches = {
  period: Period
  before: Period
  weeks: readonly Period[]
  weeksBefore: readonly Period[]
}

/**
 * The last 28 days of the calendar, today as far as it has come, unless told otherwise; and as much right before. Of whole days the same
 * days of before, up to the same time of day, so that half a day is compared with half a day.
 */
export function stretchesOf(
  { since, until, now }: { since?: Date | undefined; until?: Date | undefined; now: Date },
  calendar: Calendar,
): Stretches {
  const to = until ?? now
  const from = since ?? daysBefore(lastDayOf(to, calendar), USUAL_DAYS - 1, calendar)
  const period = { from, to }
  const before = sameDaysBefore(period, calendar) ?? periodBefore(period)
  return { period, before, weeks: weeksIn(period, calendar), weeksBefore: weeksIn(before, calendar) }
}

/** Undefined where it does not begin with a day. */
function sameDaysBefore({ from, to }: Period, calendar: Calendar): Period | undefined {
  if (calendar.startOfDay(calendar.local(from)).getTime() !== from.getTime()) return undefined
  // Noon to noon, so that a day of 23 or 25 hours is one.
  const days = Math.round((noonOf(lastDayOf(to, calendar), calendar) - noonOf(from, calendar)) / DAY) + 1
  const { year, month, day, ...time } = calendar.local(to)
  return {
    from: daysBefore(from, days, calendar),
    to: calendar.moment({ year, month, day: day - days, ...time }),
  }
}

/** A moment of the last day that has a part in it: what ends at midnight ends with the day before. */
const lastDayOf = (to: Date, calendar: Calendar): Date =>
  calendar.startOfDay(calendar.local(to)).getTime() === to.getTime() ? new Date(to.getTime() - 1) : to

const noonOf = (moment: Date, calendar: Calendar): number => {
  const { year, month, day } = calendar.local(moment)
  return calendar.moment({ year, month, day, hour: 12, minute: 0, second: 0 }).getTime()
}

/** The first moment of the day that is so many days before that of a moment. */
function daysBefore(moment: Date, days: number, calendar: Calendar): Date {
  const { year, month, day }: LocalTime = calendar.local(moment)
  const noon = calendar.moment({ year, month, day: day - days, hour: 12, minute: 0, second: 0 })
  return calendar.startOfDay(calendar.local(noon))
}

/** Counted back from the end. */
function weeksIn({ from, to }: Period, calendar: Calendar): Period[] {
  const weeks: Period[] = []
  let end = to
  while (end > from) {
    const begin = daysBefore(lastDayOf(end, calendar), DAYS_OF_A_WEEK - 1, calendar)
    const start = begin > from ? begin : from
    weeks.unshift({ from: start, to: end })
    end = start
  }
  return weeks
}
