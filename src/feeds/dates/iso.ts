import { fullYear, moment } from './calendar.js'
import { zoneOffset } from './zones.js'

const TIME = String.raw`(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|[a-z]{2,5}|(?:utc|gmt)?[+-]\d{1,2}(?::?\d{2})?)?)?`
const CALENDAR = new RegExp(String.raw`^(\d{4})-(\d{1,3})(?:-(\d{1,2}))?${TIME}$`, 'i')
const COMPACT = new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})${TIME}$`, 'i')
const ORDINAL = new RegExp(String.raw`^(\d{4})-?(\d{3})${TIME}$`, 'i')

/** ISO 8601 and what people take for it: `2026-09-07T08:00:00+02:00`, `2026-09`, `2026-250`, `20260907`, `26-09-07`. */
export function readIso(text: string): Date | undefined {
  const calendar = CALENDAR.exec(text)
  if (calendar !== null) {
    const [, year = '', second = '', third, ...time] = calendar
    // Three digits are a day of the year only if no day follows.
    if (second.length === 3 && third === undefined) return at(Number(year), 0, Number(second), time)
    return at(Number(year), Number(second) - 1, Number(third ?? 1), time)
  }
  const compact = COMPACT.exec(text)
  if (compact !== null) {
    const [, year, month, day, ...time] = compact
    return at(Number(year), Number(month) - 1, Number(day), time)
  }
  const ordinal = ORDINAL.exec(text)
  if (ordinal !== null) {
    const [, year, day, ...time] = ordinal
    return at(Number(year), 0, Number(day), time)
  }
  return readShortened(text)
}

/** Forms of ISO 8601's first edition, with the century left out. */
function readShortened(text: string): Date | undefined {
  if (/^\d{4}$/.test(text)) {
    const year = Number(text)
    return year >= 1900 && year < 2100 ? moment({ year, month: 0, day: 1 }) : undefined
  }
  const day = /^(\d{2})-?(\d{2})-?(\d{2})$/.exec(text)
  if (day !== null) {
    return moment({ year: fullYear(Number(day[1]), 2), month: Number(day[2]) - 1, day: Number(day[3]) })
  }
  const month = /^-(\d{2})-?(\d{2})$/.exec(text)
  if (month !== null)
    return moment({ year: fullYear(Number(month[1]), 2), month: Number(month[2]) - 1, day: 1 })
  const ordinal = /^(\d{2})-?(\d{3})$/.exec(text)
  return ordinal === null ? undefined : at(fullYear(Number(ordinal[1]), 2), 0, Number(ordinal[2]), [])
}

/** A day beyond the first month's end is a day of the year, so only those go past the calendar's check. */
function at(
  year: number,
  month: number,
  day: number,
  time: readonly (string | undefined)[],
): Date | undefined {
  const [hour, minute, second, zone] = time
  const offset = zone === undefined ? 0 : zoneOffset(zone)
  if (offset === undefined) return undefined
  const clock = { hour: Number(hour ?? 0), minute: Number(minute ?? 0), second: Number(second ?? 0), offset }
  if (month > 0 || day <= 31) return moment({ year, month, day, ...clock })
  const first = day <= 366 ? moment({ year, month: 0, day: 1, ...clock }) : undefined
  return first && new Date(first.getTime() + (day - 1) * 86_400_000)
}
