import type { Config } from '../config/schema/index.js'
import { calendarOf } from '../digest/calendar.js'
import type { Holiday, WorkingHours } from '../model/working-hours.js'
import { timeZoneFor } from './calendar.js'
import { type TypedDate, weekdayOf } from './typed-moment.js'

export type HoursSettings = Pick<Config, 'digest' | 'hours' | 'holidays' | 'brands'>

type Hours = { hours: WorkingHours; holidays: readonly Holiday[]; timeZone: string }

/** When a day begins for whoever names no hours: before that nobody reads a list. */
const BEGINS = { hour: 8, minute: 0 }
/** When it ends: midnight would read as the next day. */
const ENDS = { hour: 23, minute: 59 }

/**
 * When somebody is there first and last on a day, by the hours of the brands, or those of the config where brands have different ones. On
 * a day on which nobody is there, and where no hours are named: from 8:00 to 23:59.
 */
export function workingDay(config: HoursSettings, date: TypedDate): { begins: Date; ends: Date; over: Date } {
  const { hours, holidays, timeZone } = hoursOfAll(config)
  const calendar = calendarOf(timeZone)
  const at = (time: { hour: number; minute: number }) => calendar.moment({ ...date, ...time, second: 0 })
  const weekday = weekdayOf(date) || 7
  const isFree = holidays.some((one) => isOn(one, date))
  const spans = hours === 'always' || isFree ? [] : hours.filter(({ days }) => days.includes(weekday))
  const over = at(ENDS)
  return spans.length === 0
    ? { begins: at(BEGINS), ends: over, over }
    : {
        begins: at({ hour: 0, minute: Math.min(...spans.map(({ from }) => from)) }),
        ends: at({ hour: 0, minute: Math.max(...spans.map(({ to }) => to)) }),
        over,
      }
}

const isOn = (holiday: Holiday, { year, month, day }: TypedDate): boolean =>
  (holiday.year === undefined || holiday.year === year) && holiday.month === month && holiday.day === day

function hoursOfAll(config: HoursSettings): Hours {
  const own = { hours: config.hours, holidays: config.holidays, timeZone: timeZoneFor(config) }
  const all = config.brands.map(
    (brand): Hours => ({
      hours: brand.hours ?? own.hours,
      holidays: brand.holidays ?? own.holidays,
      timeZone: brand.timezone ?? own.timeZone,
    }),
  )
  const [first = own] = all
  return all.every((one) => JSON.stringify(one) === JSON.stringify(first)) ? first : own
}
