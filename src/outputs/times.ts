import type { Calendar } from '../digest/calendar.js'
import type { Day } from '../digest/week.js'
import type { Clock, LocalTime } from '../text/clock.js'

// Not Intl: the same words on every machine and in every version of Node.js.
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** `Sat 21 Nov`. */
export function dayName({ year, month, day }: Pick<Day, 'year' | 'month' | 'day'>): string {
  const weekday = weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]
  return `${weekday} ${day} ${months[month - 1]}`
}

/** `Sat 21 Nov, 07:00`. */
export const timeName = (local: LocalTime): string =>
  `${dayName(local)}, ${two(local.hour)}:${two(local.minute)}`

/** `Fri 20 Nov, 07:00 – Sat 21 Nov 2026, 07:00`. */
export const periodName = (from: LocalTime, to: LocalTime): string =>
  `${timeName(from)} – ${dayName(to)} ${to.year}, ${two(to.hour)}:${two(to.minute)}`

/** For sentences in a digest, whose head names the zone. */
export const clockOf = ({ local }: Calendar): Clock => ({ local, zone: '' })

const two = (value: number) => String(value).padStart(2, '0')
