import type { Clock, LocalTime } from '../../text/clock.js'
import type { DraftLanguage } from './languages.js'

const days = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  de: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
} as const
const months = {
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
} as const

/** Where German is read, clocks show this time: nobody says so. */
const ofGermanReaders = ['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich', 'Europe/Busingen', 'Europe/Vaduz']

export type Zoned = { local: Clock['local']; timeZone: string }

/**
 * By when, as it stands in an answer: `by 16:30 UTC today`, `morgen bis 9:00 Uhr`, `by Tuesday, 10:00 Berlin time`. A stranger reads it, so
 * that the zone is named.
 */
export function byWhen(moment: Date, now: Date, { local, timeZone }: Zoned, language: DraftLanguage): string {
  const [then, today] = [local(moment), local(now)]
  const ahead = dayNumber(then) - dayNumber(today)
  const weekday = new Date(Date.UTC(then.year, then.month - 1, then.day)).getUTCDay()
  const month = months[language][then.month - 1]
  if (language === 'de') {
    const zone = ofGermanReaders.includes(timeZone) ? '' : ` (${zoneOf(timeZone, 'Zeit in ')})`
    const time = `${then.hour}:${two(then.minute)} Uhr${zone}`
    if (ahead <= 0) return `heute bis ${time}`
    if (ahead === 1) return `morgen bis ${time}`
    if (ahead < 7) return `bis ${days.de[weekday]} um ${time}`
    return `bis zum ${then.day}. ${month} um ${time}`
  }
  const time = `${two(then.hour)}:${two(then.minute)} ${zoneOf(timeZone, '', ' time')}`
  if (ahead <= 0) return `by ${time} today`
  if (ahead === 1) return `by ${time} tomorrow`
  if (ahead < 7) return `by ${days.en[weekday]}, ${time}`
  return `by ${then.day} ${month}, ${time}`
}

/** `UTC`, `Berlin time`, `Zeit in Berlin`. */
function zoneOf(timeZone: string, before: string, behind = ''): string {
  if (/^(?:etc\/)?(?:utc|gmt|zulu|uct)$/i.test(timeZone)) return 'UTC'
  const city = timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ')
  return timeZone.includes('/') && !timeZone.startsWith('Etc/') ? before + city + behind : timeZone
}

const dayNumber = ({ year, month, day }: LocalTime): number => Date.UTC(year, month - 1, day) / 86_400_000
const two = (value: number): string => String(value).padStart(2, '0')
