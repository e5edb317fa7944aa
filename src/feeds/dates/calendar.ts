/** What a written date says; `month` counts from 0, `offset` is in minutes east of UTC. */
export type Written = {
  year: number
  month: number
  day: number
  hour?: number
  minute?: number
  second?: number
  offset?: number
}

/** The moment that is meant; undefined when there is no such day or time. A time without a zone is in UTC. */
export function moment({
  year,
  month,
  day,
  hour = 0,
  minute = 0,
  second = 0,
  offset = 0,
}: Written): Date | undefined {
  if (month < 0 || month > 11 || day < 1 || day > daysIn(year, month)) return undefined
  // 24:00 is the end of the day, and the 60th second a leap second.
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return undefined
  if (year >= 100) return new Date(Date.UTC(year, month, day, hour, minute - offset, second))
  // Date.UTC would put the years 0 to 99 into the twentieth century.
  const date = new Date(0)
  date.setUTCFullYear(year, month, day)
  date.setUTCHours(hour, minute - offset, second, 0)
  return Number.isNaN(date.getTime()) ? undefined : date
}

function daysIn(year: number, month: number): number {
  if (month === 1) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 3 || month === 5 || month === 8 || month === 10 ? 30 : 31
}

/** A year with two digits lies between 1970 and 2069. */
export const fullYear = (year: number, digits: number): number =>
  digits > 2 ? year : year < 70 ? 2000 + year : 1900 + year
