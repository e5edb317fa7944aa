import type { Period } from '../../digest/week.js'
import type { Clock, LocalTime } from '../../text/clock.js'
import { monthName } from './moment.js'

/** `2 Nov – 29 Nov`, as whole days where it begins and ends with them; otherwise with the times of day: `2 Nov – 29 Nov, 16:48`. */
export const stretchWords = (period: Period, clock: Clock): string => said(period, clock, '')

/** The same with the year, and the zone where a time is told: `2 Nov – 29 Nov 2026, 16:48 UTC`. */
export function stretchOfYear(period: Period, clock: Clock): string {
  const hasTime = [period.from, period.to].some((moment) => !isMidnight(clock.local(moment)))
  return `${said(period, clock, ` ${lastOf(period, clock).year}`)}${hasTime ? clock.zone : ''}`
}

/** The days alone, as short as they can be: `2–8 Nov`, `30 Nov – 6 Dec`. */
export function daysWords(period: Period, clock: Clock): string {
  const [first, last] = [clock.local(period.from), lastOf(period, clock)]
  if (first.month === last.month && first.year === last.year)
    return first.day === last.day ? dayWords(last) : `${first.day}–${dayWords(last)}`
  return `${dayWords(first)} – ${dayWords(last)}`
}

function said(period: Period, clock: Clock, year: string): string {
  const [begin, end] = [clock.local(period.from), clock.local(period.to)]
  const last = lastOf(period, clock)
  const since = isMidnight(begin) ? '' : `, ${timeWords(begin)}`
  const until = isMidnight(end) ? '' : `, ${timeWords(end)}`
  const first = `${dayWords(begin)}${begin.year === last.year ? '' : ` ${begin.year}`}${since}`
  const isOneDay = first === dayWords(last) && until === ''
  return isOneDay ? `${first}${year}` : `${first} – ${dayWords(last)}${year}${until}`
}

/** What ends at midnight ends with the day before. */
const lastOf = ({ to }: Period, clock: Clock): LocalTime =>
  clock.local(isMidnight(clock.local(to)) ? new Date(to.getTime() - 1) : to)

const dayWords = ({ day, month }: LocalTime): string => `${day} ${monthName(month)}`

const timeWords = ({ hour, minute }: LocalTime): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`

const isMidnight = ({ hour, minute, second }: LocalTime): boolean => hour + minute + second === 0
