import { type LocalTime, utc } from '../text/clock.js'

export type { LocalTime }

/** Reads clocks and calendars in one time zone. Pure: the tables are those of the Unicode data that Node.js carries. */
export interface Calendar {
  /** The IANA name, such as `Europe/Berlin`. */
  readonly timeZone: string
  local(moment: Date): LocalTime
  /** The moment at which clocks show this; months and days beyond their range carry over, as with Date.UTC. */
  moment(local: LocalTime): Date
  /** The first moment of a day; usually, but not where clocks change at midnight, 00:00. */
  startOfDay(day: Pick<LocalTime, 'year' | 'month' | 'day'>): Date
}

const DAY = 24 * 60 * 60 * 1000

/** @throws RangeError for a name that is no time zone; the config has checked it before */
export const calendarOf = (timeZone: string): Calendar =>
  timeZone === universal.timeZone ? universal : calendarByTables(timeZone)

function calendarByTables(timeZone: string): Calendar {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const local = (moment: Date): LocalTime => {
    const parts = new Map(clock.formatToParts(moment).map(({ type, value }) => [type, value]))
    const part = (name: Intl.DateTimeFormatPartTypes) => Number(parts.get(name))
    return {
      year: parts.get('era') === 'BC' ? 1 - part('year') : part('year'),
      month: part('month'),
      day: part('day'),
      hour: part('hour'),
      minute: part('minute'),
      second: part('second'),
    }
  }
  /** How far the zone's clocks are ahead of UTC at a moment, in milliseconds. */
  const ahead = (moment: number) => asUtc(local(new Date(moment))) - Math.floor(moment / 1000) * 1000
  const momentOf = (wanted: LocalTime): Date => {
    const shown = asUtc(wanted)
    const [before, after] = [ahead(shown - DAY), ahead(shown + DAY)]
    // An hour that clocks show twice is taken the first time. One they skip is counted from before the change.
    const candidates = [shown - before, shown - after].sort((a, b) => a - b)
    return new Date(candidates.find((moment) => moment + ahead(moment) === shown) ?? shown - before)
  }
  const startOfDay: Calendar['startOfDay'] = ({ year, month, day }) =>
    momentOf({ year, month, day, hour: 0, minute: 0, second: 0 })
  return { timeZone, local, moment: momentOf, startOfDay }
}

/** Of UTC there is nothing to look up, and Intl takes a while to load. */
const universal: Calendar = {
  timeZone: 'UTC',
  local: utc.local,
  moment: (local) => new Date(asUtc(local)),
  startOfDay: (day) => new Date(asUtc({ ...day, hour: 0, minute: 0, second: 0 })),
}

const asUtc = ({ year, month, day, hour, minute, second }: LocalTime) =>
  Date.UTC(year, month - 1, day, hour, minute, second)
