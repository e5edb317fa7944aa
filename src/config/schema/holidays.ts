import * as z from 'zod'
import type { Holiday } from '../../model/working-hours.js'
import { oneOrMore } from './one-or-more.js'

const pattern = /^(?:[0-9]{4}-)?[0-9]{2}-[0-9]{2}$/

/** A leap year, since a day of every year may be one of leap years only. */
const A_LEAP_YEAR = 2024

/** `2026-12-25`, or `12-25` in every year. */
const HolidayDate = z
  .string({ error: ({ input }) => unknownForm(input) })
  .regex(pattern, { error: ({ input }) => unknownForm(input) })
  .superRefine((text, context) => {
    if (!pattern.test(text) || isDay(text)) return
    const near = text.length === 5 ? swapped(text) : undefined
    const suggestion = near === undefined ? '' : `: the month comes first; did you mean "${near}"?`
    context.addIssue({ code: 'custom', message: `is no day of the calendar${suggestion}` })
  })
  .transform(holidayOf)

/** Days on which nobody is there to answer. */
export const Holidays = oneOrMore(HolidayDate, 'date', 1_000)

function holidayOf(text: string): Holiday {
  const [day = 1, month = 1, year] = text.split('-').map(Number).reverse()
  return { ...(year !== undefined && { year }), month, day }
}

function isDay(text: string): boolean {
  if (!pattern.test(text)) return false
  const { year = A_LEAP_YEAR, month, day } = holidayOf(text)
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year, month - 1, day)
  return month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function swapped(text: string): string | undefined {
  const [day, month] = text.split('-')
  return isDay(`${month}-${day}`) ? `${month}-${day}` : undefined
}

function unknownForm(input: unknown): string {
  const near = suggestDate(String(input))
  return `expected a date such as 2026-12-25, or 12-25 for every year${near === undefined ? '' : `; did you mean "${near}"?`}`
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const germanMonths: Readonly<Record<string, string>> = {
  mär: 'mar',
  mae: 'mar',
  mai: 'may',
  okt: 'oct',
  dez: 'dec',
}

/** The date that was probably meant; undefined where it could be two days, or none. */
function suggestDate(text: string): string | undefined {
  const plain = text.trim().toLowerCase()
  const inOrder = /^(\d{4})[-./ ]?(\d{1,2})[-./ ]?(\d{1,2})$/.exec(plain)
  if (inOrder) return dateOf(inOrder[1], inOrder[2], inOrder[3])
  const numbers = /^(\d{1,2})([-./])\s?(\d{1,2})(?:\2\s?(\d{4})?)?$/.exec(plain)
  if (numbers) {
    const [, first, sign, second, year] = numbers
    // With points the day stands first; with slashes it depends on who writes.
    const [asDay, asMonth] = [dateOf(year, second, first), dateOf(year, first, second)]
    if (sign === '.') return asDay
    if (sign === '-' && year === undefined) return asMonth
    return asDay === undefined || asMonth === undefined || asDay === asMonth ? (asDay ?? asMonth) : undefined
  }
  const inWords =
    /^(?:(\d{1,2})(?:st|nd|rd|th|\.)?\s*)?(\p{L}{3})\p{L}*\.?(?:\s*(\d{1,2})(?:st|nd|rd|th)?\b)?,?(?:\s*(\d{4}))?$/u.exec(
      plain,
    )
  if (inWords === null) return undefined
  const [, before, name = '', after, year] = inWords
  const month = months.indexOf(germanMonths[name] ?? name) + 1
  return dateOf(year, String(month), before ?? after)
}

function dateOf(year: string | undefined, month = '', day = ''): string | undefined {
  const text = `${year === undefined ? '' : `${year}-`}${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(text) ? text : undefined
}
