import type { Calendar } from '../digest/calendar.js'
import type { Day, Period } from '../digest/week.js'
import type { Clock } from '../text/clock.js'

// Not Intl: the same words on every machine and in every version of Node.js.
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** `Sat 21 Nov`. */
export function dayName({ year, month, day }: Pick<Day, 'year' | 'month' | 'day'>): string {
  const weekday = weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]
  return `${weekday} ${day} ${months[month - 1]}`
}

/** `Sat 21 Nov, 07:00`. */
export function timeName(moment: Date, calendar: Calendar): string {
  const local = calendar.local(moment)
  return `${dayName(local)}, ${two(local.hour)}:${two(local.minute)}`
}

/** `Fri 20 Nov, 07:00 – Sat 21 Nov 2026, 07:00 (Europe/Berlin)`. */
export function periodName({ from, to }: Period, calendar: Calendar): string {
  const end = calendar.local(to)
  const until = `${dayName(end)} ${end.year}, ${two(end.hour)}:${two(end.minute)}`
  return `${timeName(from, calendar)} – ${until} (${calendar.timeZone})`
}

/** For sentences in a digest, whose head names the zone. */
export const clockOf = ({ local }: Calendar): Clock => ({ local, zone: '' })

const two = (value: number) => String(value).padStart(2, '0')
