import { moment } from './calendar.js'
import { readIso } from './iso.js'
import { monthOf } from './months.js'
import { readWords } from './words.js'
import { zoneOffset } from './zones.js'

/** Longer than any date is written; what is longer is some other text. */
const LONGEST_DATE = 100

const RFC_822 =
  /^(?:[a-z]{3},? +)?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) ([+-]\d{4}|[a-z]{1,4})$/i

/** As Atom has it. What is beyond a month's end in the first one is a day of the year, and read with care. */
const RFC_3339 =
  /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})$/

/**
 * The moment a feed's date means; undefined when it means none, so that no date is made up. Without a zone it is taken
 * as UTC.
 */
export function readDate(written: string): Date | undefined {
  const text = written.trim()
  if (text === '' || text.length > LONGEST_DATE) return undefined
  const mail = RFC_822.exec(text)
  if (mail !== null) {
    const [, day, name = '', year, ...time] = mail
    return atTime(year, monthOf(name), day, time)
  }
  const atom = RFC_3339.exec(text)
  if (atom !== null) {
    const [, year, month, day, ...time] = atom
    return atTime(year, Number(month) - 1, day, time)
  }
  const plain = plainForm(text)
  return readIso(plain) ?? readEpoch(plain) ?? readWords(plain)
}

function atTime(
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
  [hour, minute, second, zone = '']: readonly (string | undefined)[],
): Date | undefined {
  const offset = zoneOffset(zone)
  if (month === undefined || offset === undefined) return undefined
  return moment({
    year: Number(year),
    month,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    offset,
  })
}

/** Seconds or milliseconds since 1970, from 1973 on. */
function readEpoch(text: string): Date | undefined {
  if (/^\d{9,10}$/.test(text)) return new Date(Number(text) * 1000)
  return /^\d{12,13}$/.test(text) ? new Date(Number(text)) : undefined
}

const AFTERNOON = /오후|下午|午後|晚上/
const HALF_OF_DAY = /\s*(?:오전|오후|上午|下午|午前|午後|晚上)\s*(\d{1,2}):(\d{2})/
const COUNTED = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/
const CLOCK_IN_WORDS = /(\d{1,2})\s*[時时시]\s*(\d{1,2})\s*[分분](?:\s*(\d{1,2})\s*[秒초])?/
const MONTH_IN_ISO = /^(\d{4})-([^\d\s-]{3,})-(\d{1,2})(?=T|\s|$)/

/** Dates as Chinese, Japanese, Korean and Hungarian software writes them, brought into the forms of ISO 8601. */
function plainForm(text: string): string {
  if (!/[^\u0000-\u024f]|^\d{4}-[^\d]{3}/.test(text)) return text
  const plain = text
    .replace(COUNTED, '$1-$2-$3 ')
    .replace(
      CLOCK_IN_WORDS,
      (_, hour: string, minute: string, second = '00') => `${hour}:${minute.padStart(2, '0')}:${second}`,
    )
    .replace(
      HALF_OF_DAY,
      (whole, hour: string, minute: string) =>
        ` ${(Number(hour) % 12) + (AFTERNOON.test(whole) ? 12 : 0)}:${minute}`,
    )
    .replace(MONTH_IN_ISO, (whole, year: string, name: string, day: string) => {
      const month = monthOf(name)
      return month === undefined ? whole : `${year}-${month + 1}-${day}`
    })
    .replace(/\s+/g, ' ')
    .trim()
  // Korean is written in one time zone, which is therefore left out.
  return /\p{Script=Hangul}/u.test(text) && !/[+-]\d|[a-z]$/i.test(plain.slice(10)) ? `${plain} +0900` : plain
}
