import type { Calendar, LocalTime } from './calendar.js'

/** From the first moment on, up to but without the second. */
export type Period = { from: Date; to: Date }

/** As long, and right before. */
export const periodBefore = ({ from, to }: Period): Period => ({
  from: new Date(from.getTime() - (to.getTime() - from.getTime())),
  to: from,
})

export type Day = Period & Pick<LocalTime, 'year' | 'month' | 'day'>

/** A week that ends now, and the same stretch of the week before it, so that half a day is compared with half a day. */
export type Weeks = {
  /** Seven calendar days, the oldest first; the last is today, as far as it has come. */
  days: readonly Day[]
  week: Period
  weekBefore: Period
}

const DAYS = 7

/** The calendar's days, not stretches of 24 hours: a day on which clocks change has 23 or 25. */
export function weeksUntil(now: Date, calendar: Calendar): Weeks {
  const today = calendar.local(now)
  const daysAgo = (count: number) => calendar.local(noonOf({ ...today, day: today.day - count }, calendar))
  const startOf = (count: number) => calendar.startOfDay(daysAgo(count))
  const days = Array.from({ length: DAYS }, (_, index): Day => {
    const ago = DAYS - 1 - index
    const { year, month, day } = daysAgo(ago)
    return { year, month, day, from: startOf(ago), to: ago === 0 ? now : startOf(ago - 1) }
  })
  return {
    days,
    week: { from: startOf(DAYS - 1), to: now },
    weekBefore: {
      from: startOf(2 * DAYS - 1),
      to: calendar.moment({ ...today, day: today.day - DAYS }),
    },
  }
}

/** Noon is an hour that every day has. */
const noonOf = (day: LocalTime, calendar: Calendar) =>
  calendar.moment({ ...day, hour: 12, minute: 0, second: 0 })
