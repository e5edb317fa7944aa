// Moments within sentences, by the reader's clock. Not Intl: the same words on every machine and in every version of Node.js.

import type { Clock, LocalTime } from '../../text/clock.js'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** `Sep`; January is 1. */
export const monthName = (month: number): string => months[month - 1] ?? ''

/** A moment to wait for, never too early: `2026-09-07 12:02 UTC`. */
export function toTheMinute(moment: string | Date, clock: Clock): string {
  const local = clock.local(nextFull(moment, MINUTE))
  return `${day(local)} ${minute(local)}${clock.zone}`
}

/** The same where a minute is long: `2026-09-07 12:01:08 UTC`. */
export function toTheSecond(moment: string | Date, clock: Clock): string {
  const local = clock.local(nextFull(moment, SECOND))
  return `${day(local)} ${minute(local)}:${two(local.second)}${clock.zone}`
}

/** `2026-09-07 12:01`, for lists whose zone is told once. */
export function minuteOf(moment: Date, clock: Clock): string {
  const local = clock.local(moment)
  return `${day(local)} ${minute(local)}`
}

/** `2026-09-07`. */
export const dayOf = (moment: string | Date, clock: Clock): string => day(clock.local(new Date(moment)))

/** `7 Sep 12:01 UTC`. */
export function dayAndMinuteOf(moment: string | Date, clock: Clock): string {
  const local = clock.local(new Date(moment))
  return `${local.day} ${months[local.month - 1]} ${minute(local)}${clock.zone}`
}

/** `12:01 UTC`; with the day where that is not today. */
export function minuteOrDayOf(moment: Date, now: Date, clock: Clock): string {
  const local = clock.local(moment)
  return day(local) === day(clock.local(now))
    ? `${minute(local)}${clock.zone}`
    : dayAndMinuteOf(moment, clock)
}

/** `Since 7 Sep 12:01 UTC`. */
export const since = (moment: string | Date, clock: Clock): string => `Since ${dayAndMinuteOf(moment, clock)}`

/** `From 7 Sep 12:01 to 13:05 UTC`; the day again where it is another one. */
export function fromTo(start: string | Date, end: string | Date, clock: Clock): string {
  const [one, other] = [clock.local(new Date(start)), clock.local(new Date(end))]
  const isSameDay = day(one) === day(other)
  const until = isSameDay ? `${minute(other)}${clock.zone}` : dayAndMinuteOf(end, clock)
  return `From ${one.day} ${months[one.month - 1]} ${minute(one)} to ${until}`
}

const nextFull = (moment: string | Date, unit: number): Date =>
  new Date(Math.ceil(new Date(moment).getTime() / unit) * unit)

const day = ({ year, month, day }: LocalTime): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`

const minute = ({ hour, minute }: LocalTime): string => `${two(hour)}:${two(minute)}`

const two = (value: number): string => String(value).padStart(2, '0')
