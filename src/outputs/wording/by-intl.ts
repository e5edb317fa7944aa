import type { Clock, LocalTime } from '../../text/clock.js'
import type { Say } from './say.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** What the tables of Unicode do not know of a language. */
type Own = {
  quotes: readonly [opens: string, closes: string]
  colon?: string
  semicolon?: string
  /** `3 more`, of names: the end of a list. */
  more(count: number): string
}

/** What is counted, beside how everything else is written. */
export type SayByIntl = Say & {
  /** `1 post`, `1.204 posts`: the form of the word as the language counts. */
  count(value: number, one: string, many: string): string
  /** The form alone. */
  plural(value: number, one: string, many: string): string
  money(amount: number, currency: string): string
  /** A sentence with one full stop behind it, where a short unit may have had it. */
  ended(words: string): string
  /** How long until something, to the nearest unit that is told. */
  remaining(milliseconds: number): string
}

/**
 * How a language writes numbers, lists and moments, by the tables of Unicode that Node.js carries.
 *
 * @param tag BCP 47
 */
export function sayByIntl(tag: string, { quotes, colon = ': ', semicolon = '; ', more }: Own): SayByIntl {
  const numbers = new Intl.NumberFormat(tag)
  const plurals = new Intl.PluralRules(tag)
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' })
  const unit = (name: string, display: 'short' | 'long') =>
    new Intl.NumberFormat(tag, { style: 'unit', unit: name, unitDisplay: display })
  const [minutes, hours, days] = [unit('minute', 'short'), unit('hour', 'short'), unit('day', 'long')]
  const dates = (parts: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', hourCycle: 'h23', ...parts })
    return (local: LocalTime | Pick<LocalTime, 'year' | 'month' | 'day'>) => format.format(asUtc(local))
  }
  const time = { hour: '2-digit', minute: '2-digit' } as const
  const date = { day: 'numeric', month: 'short' } as const
  const [dayName, timeName, fullName, dayOf, dayAndMinute, minute] = [
    dates({ weekday: 'short', ...date }),
    dates({ weekday: 'short', ...date, ...time }),
    dates({ weekday: 'short', ...date, year: 'numeric', ...time }),
    dates({ ...date, year: 'numeric' }),
    dates({ ...date, ...time }),
    dates(time),
  ]
  const grouped = (value: number): string => numbers.format(value)
  const plural = (value: number, one: string, many: string): string =>
    plurals.select(value) === 'one' ? one : many
  const twoUnits = (large: string, small: string, rest: number) => (rest === 0 ? large : `${large} ${small}`)
  const duration = (milliseconds: number): string => {
    const [wholeDays, wholeHours, wholeMinutes] = [DAY, HOUR, MINUTE].map((one) =>
      Math.floor(milliseconds / one),
    ) as [number, number, number]
    if (wholeMinutes === 0) return `< ${minutes.format(1)}`
    if (wholeHours === 0) return minutes.format(wholeMinutes)
    const restMinutes = wholeMinutes % 60
    if (wholeDays === 0) return twoUnits(hours.format(wholeHours), minutes.format(restMinutes), restMinutes)
    const restHours = wholeHours % 24
    if (wholeDays === 1) return twoUnits(days.format(1), hours.format(restHours), restHours)
    return days.format(wholeDays)
  }
  return {
    grouped,
    plural,
    count: (value, one, many) => `${grouped(value)} ${plural(value, one, many)}`,
    duration,
    remaining: (milliseconds) =>
      duration(milliseconds + (milliseconds < DAY ? MINUTE : milliseconds < 2 * DAY ? HOUR : DAY) / 2),
    money: (amount, currency) =>
      new Intl.NumberFormat(tag, {
        style: 'currency',
        currency,
        maximumFractionDigits: amount > 0 && amount < 0.01 ? 3 : 2,
      }).format(amount),
    ended: (words) => (words.endsWith('.') ? words : `${words}.`),
    list: (names) => lists.format(names),
    someOf: (names) =>
      lists.format(names.length <= 3 ? names : [...names.slice(0, 3), more(names.length - 3)]),
    quoted: (words) => quotes[0] + words + quotes[1],
    colon,
    semicolon,
    dayName,
    timeName,
    periodName: (from, to) => `${timeName(from)} – ${fullName(to)}`,
    dayOf: (moment, clock) => dayOf(clock.local(new Date(moment))),
    dayAndMinute: (moment, clock) => zoned(dayAndMinute, new Date(moment), clock),
    minuteOrDay: (moment, now, clock) =>
      isSameDay(clock.local(moment), clock.local(now))
        ? zoned(minute, moment, clock)
        : zoned(dayAndMinute, moment, clock),
  }
}

const zoned = (format: (local: LocalTime) => string, moment: Date, clock: Clock): string =>
  format(clock.local(moment)) + clock.zone

const isSameDay = (one: LocalTime, other: LocalTime): boolean =>
  one.year === other.year && one.month === other.month && one.day === other.day

const asUtc = ({
  year,
  month,
  day,
  ...rest
}: Pick<LocalTime, 'year' | 'month' | 'day'> & Partial<LocalTime>) =>
  Date.UTC(year, month - 1, day, rest.hour ?? 0, rest.minute ?? 0, rest.second ?? 0)
