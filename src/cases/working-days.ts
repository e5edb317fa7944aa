// Imports Temporal, which takes a while to load: only what reads hours imports this.
import { Temporal } from 'temporal-polyfill'
import type { Holiday, WorkingHours } from '../model/working-hours.js'

/** A stretch of time in milliseconds of the epoch; it ends before `to`. */
export type Stretch = { from: number; to: number }

export type WorkingTime = {
  hours: WorkingHours
  holidays: readonly Holiday[]
  /** The IANA name of the zone whose clocks and calendar they go by. */
  timeZone: string
}

const MINUTE = 60 * 1000
const MINUTES_OF_DAY = 24 * 60
const DAY = MINUTES_OF_DAY * MINUTE

/** A day with the moment at which it begins. */
type Day = { date: Temporal.PlainDate; begins: number }

/**
 * When somebody is there, in the order of time, without overlap. A span begins at the first moment of its day at which the clock shows
 * its time or a later one, and ends likewise: an hour that clocks skip has no length, one they show twice has two. On a holiday
 * nobody is there, nor in a span that begins on one.
 *
 * @param within only what lies in there
 * @throws RangeError for a name that is no time zone; the config has checked it before
 */
export function workingStretches({ hours, holidays, timeZone }: WorkingTime, within: Stretch): Stretch[] {
  const isHoliday = holidayTest(holidays)
  const days = daysAround(within, timeZone)
  /** @param minutes since the midnight of the day with this index; above a day for the next one */
  const momentOf = (index: number, minutes: number): number => {
    if (minutes >= MINUTES_OF_DAY) return momentOf(index + 1, minutes - MINUTES_OF_DAY)
    const [day, next] = [days[index], days[index + 1]]
    if (day === undefined || minutes === 0) return day?.begins ?? within.to
    const isOrdinary = next !== undefined && next.begins - day.begins === DAY
    return isOrdinary ? day.begins + minutes * MINUTE : firstShown(day.date, minutes, timeZone)
  }
  const found: Stretch[] = []
  for (const [index, { date }] of days.entries()) {
    if (isHoliday(date)) continue
    const next = days[index + 1]
    const most = next !== undefined && isHoliday(next.date) ? MINUTES_OF_DAY : 2 * MINUTES_OF_DAY
    for (const { from, to } of spansOn(date, hours)) {
      const stretch = {
        from: Math.max(within.from, momentOf(index, from)),
        to: Math.min(within.to, momentOf(index, Math.min(to, most))),
      }
      if (stretch.from < stretch.to) found.push(stretch)
    }
  }
  return merged(found)
}

/** The days of a time, with one before, whose spans may reach into it, and two after, in which its own may end. */
function daysAround({ from, to }: Stretch, timeZone: string): Day[] {
  const dateOf = (moment: number) =>
    Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone).toPlainDate()
  const last = dateOf(to).add({ days: 2 })
  const days: Day[] = []
  for (let date = dateOf(from).subtract({ days: 1 }); !isAfter(date, last); date = date.add({ days: 1 }))
    days.push({ date, begins: firstShown(date, 0, timeZone) })
  return days
}

const isAfter = (date: Temporal.PlainDate, other: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(date, other) > 0

function spansOn({ dayOfWeek }: Temporal.PlainDate, hours: WorkingHours) {
  if (hours === 'always') return [{ from: 0, to: MINUTES_OF_DAY }]
  return hours.filter(({ days }) => days.includes(dayOfWeek))
}

function holidayTest(holidays: readonly Holiday[]) {
  const known = new Set(holidays.map(({ year, month, day }) => `${year ?? ''}/${month}/${day}`))
  return ({ year, month, day }: Temporal.PlainDate) =>
    known.size > 0 && (known.has(`${year}/${month}/${day}`) || known.has(`/${month}/${day}`))
}

/** The first moment of a day at which its clock shows these minutes since midnight, or more. */
function firstShown(date: Temporal.PlainDate, minutes: number, timeZone: string): number {
  const shown = date.toPlainDateTime({ hour: Math.floor(minutes / 60), minute: minutes % 60 })
  const moment = shown.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  if (moment.toPlainDateTime().equals(shown)) return moment.epochMilliseconds
  // Clocks skip it: Temporal counts from before they jump, and we want the jump.
  return (moment.getTimeZoneTransition('next') ?? moment).epochMilliseconds
}

function merged(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = []
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const before = all.at(-1)
    if (before === undefined || from > before.to) all.push({ from, to })
    else before.to = Math.max(before.to, to)
  }
  return all
}
