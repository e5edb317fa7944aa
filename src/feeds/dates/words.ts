import { fullYear, moment } from './calendar.js'
import { monthOf } from './months.js'
import { zoneOffset } from './zones.js'

const CLOCK = /(?:^|[\s,T])(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?![\d:])\s*([ap]\.?m\b\.?)?/i
const NUMERIC = /^(\d{1,4})[./-](\d{1,2})[./-](\d{2,4})$/
const JOINED = /^(\d{1,2})-([^\d\s-]+)-(\d{2,4})$/
const NUMBER = /^(\d{1,4})(?:st|nd|rd|th|er|º|ª|\.)?$/i
/** Words that stand between the parts in some language. */
const FILLER = /^(?:at|um|de|del|à|le|den|der|el|la|il|the|of|uhr|год|года|г|-|–|\||@)\.?$/i
const WORD = /^[^\d:+-]+$/

/**
 * Dates in words, their parts in any order: RFC 822 and 850, `asctime`, `Sept. 7th, 2026`, `7 septembre 2026`,
 * `2026/09/07`, `07.09.2026`, `9/7/2026`. A date with a word that is neither month, zone nor filler is none; only the
 * first word may be anything, since weekdays come in every language.
 */
export function readWords(text: string): Date | undefined {
  const clock = CLOCK.exec(text)
  const rest =
    clock === null ? text : `${text.slice(0, clock.index)} ${text.slice(clock.index + clock[0].length)}`
  const parts = readParts(rest.split(/[\s,()]+/).filter((token) => token !== ''))
  const day = parts && dayOf(parts)
  if (day === undefined) return undefined
  const [, hour, minute, second, half] = clock ?? []
  return moment({
    ...day,
    hour: onTwentyFourHours(Number(hour ?? 0), half),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    offset: parts?.offset ?? 0,
  })
}

function onTwentyFourHours(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)
}

type Day = { year: number; month: number; day: number }
type Parts = { numbers: string[]; month?: number; whole?: Day; offset?: number }

function readParts(tokens: readonly string[]): Parts | undefined {
  const parts: Parts = { numbers: [] }
  for (const [index, token] of tokens.entries()) {
    if (!take(token, parts, index === 1) && index > 0 && !FILLER.test(token)) return undefined
    if (index === 0 && Object.keys(parts).length === 1 && parts.numbers.length === 0 && !WORD.test(token))
      return undefined
  }
  return parts
}

/**
 * Files one token; false when it is no part of a date.
 *
 * @param isSecond a month may then replace the first word, which looked like one but was a weekday (`Mar` is Tuesday)
 */
function take(token: string, parts: Parts, afterFirst: boolean): boolean {
  const number = NUMBER.exec(token)?.[1]
  if (number !== undefined) return parts.numbers.push(number) > 0
  const numeric = NUMERIC.exec(token)
  if (numeric !== null) {
    parts.whole = fromNumbers(numeric)
    return true
  }
  const [, day, name, year] = JOINED.exec(token) ?? []
  const month = monthOf(name ?? token)
  if (day !== undefined && year !== undefined) parts.numbers.push(day, year)
  if (
    month !== undefined &&
    WORD.test(name ?? token) &&
    (parts.month === undefined || afterFirst || parts.numbers.length === 1)
  ) {
    parts.month = month
    return true
  }
  const offset = parts.offset === undefined ? zoneOffset(token) : undefined
  if (offset === undefined) return false
  parts.offset = offset
  return true
}

function dayOf({ numbers, month, whole }: Parts): Day | undefined {
  if (whole !== undefined) return whole
  const [first = '', second = ''] = numbers
  if (month === undefined || numbers.length !== 2) return undefined
  const [day, year] = first.length > 2 ? [second, first] : [first, second]
  return day.length > 2 ? undefined : { year: fullYear(Number(year), year.length), month, day: Number(day) }
}

/** Year first, else day first where dots or dashes say so or the month would be impossible, else as Americans write. */
function fromNumbers([written = '', a = '', b = '', c = '']: RegExpExecArray): Day {
  if (a.length > 2) return { year: Number(a), month: Number(b) - 1, day: Number(c) }
  const year = fullYear(Number(c), c.length)
  const dayFirst = written.includes('.') || Number(a) > 12 || (written.includes('-') && Number(b) <= 12)
  return dayFirst
    ? { year, month: Number(b) - 1, day: Number(a) }
    : { year, month: Number(a) - 1, day: Number(b) }
}
