import { dayName, periodName, timeName } from '../../times.js'
import { grouped } from '../count.js'
import { duration } from '../duration.js'
import { dayAndMinuteOf, dayOf, minuteOrDayOf } from '../moment.js'
import type { Say } from '../say.js'
import { someOf } from '../some-of.js'

/** Without Intl: the same words on every machine and in every version of Node.js, and nothing to load. */
export const say: Say = {
  grouped,
  duration,
  list: (names) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
  someOf,
  quoted: (words) => `"${words}"`,
  colon: ': ',
  semicolon: '; ',
  dayName,
  timeName,
  periodName,
  dayOf,
  dayAndMinute: dayAndMinuteOf,
  minuteOrDay: minuteOrDayOf,
}
