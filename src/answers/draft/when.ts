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
 * By when, as people write it: `by 4:30 pm today (UTC)`, `morgen bis 9 Uhr`, `by 10 am on Tuesday (Berlin time)`. A stranger reads it, so
 * that the zone is named.
 */
export function byWhen(moment: Date, now: Date, { local, timeZone }: Zoned, language: DraftLanguage): string {
  const [then, today] = [local(moment), local(now)]
  const ahead = dayNumber(then) - dayNumber(today)
  const weekday = new Date(Date.UTC(then.year, then.month - 1, then.day)).getUTCDay()
  const month = months[language][then.month - 1]
  if (language === 'de') {
    const zone = ofGermanReaders.includes(timeZone) ? '' : ` (${zoneOf(timeZone, 'Zeit in ')})`
    const time = `${then.hour}${minutesOf(then)} Uhr${zone}`
    if (ahead <= 0) return `heute bis ${time}`
    if (ahead === 1) return `morgen bis ${time}`
    if (ahead < 7) return `bis ${days.de[weekday]} um ${time}`
    return `bis zum ${then.day}. ${month} um ${time}`
  }
  const time = `by ${then.hour % 12 === 0 ? 12 : then.hour % 12}${minutesOf(then)} ${then.hour < 12 ? 'am' : 'pm'}`
  const zone = ` (${zoneOf(timeZone, '', ' time')})`
  if (ahead <= 0) return `${time} today${zone}`
  if (ahead === 1) return `${time} tomorrow${zone}`
  if (ahead < 7) return `${time} on ${days.en[weekday]}${zone}`
  return `${time} on ${then.day} ${month}${zone}`
}

/**
 * Since when, likewise: `since 4:30 pm (UTC)`, `seit gestern, 9 Uhr`, `since 10 am on Tuesday (Berlin time)`.
 */
export function sinceWhen(
  moment: Date,
  now: Date,
  { local, timeZone }: Zoned,
  language: DraftLanguage,
): string {
  const [then, today] = [local(moment), local(now)]
  const ago = dayNumber(today) - dayNumber(then)
  const weekday = new Date(Date.UTC(then.year, then.month - 1, then.day)).getUTCDay()
  const month = months[language][then.month - 1]
  if (language === 'de') {
    const zone = ofGermanReaders.includes(timeZone) ? '' : ` (${zoneOf(timeZone, 'Zeit in ')})`
    const time = `${then.hour}${minutesOf(then)} Uhr${zone}`
    if (ago <= 0) return `seit heute, ${time}`
    if (ago === 1) return `seit gestern, ${time}`
    if (ago < 7) return `seit ${days.de[weekday]}, ${time}`
    return `seit dem ${then.day}. ${month}, ${time}`
  }
  const time = `${then.hour % 12 === 0 ? 12 : then.hour % 12}${minutesOf(then)} ${then.hour < 12 ? 'am' : 'pm'}`
  const zone = ` (${zoneOf(timeZone, '', ' time')})`
  if (ago <= 0) return `since ${time} today${zone}`
  if (ago === 1) return `since ${time} yesterday${zone}`
  if (ago < 7) return `since ${time} on ${days.en[weekday]}${zone}`
  return `since ${time} on ${then.day} ${month}${zone}`
}

/** A full hour is told without. */
const minutesOf = ({ minute }: LocalTime): string =>
  minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`

/** `UTC`, `Berlin time`, `Zeit in Berlin`. */
function zoneOf(timeZone: string, before: string, behind = ''): string {
  if (/^(?:etc\/)?(?:utc|gmt|zulu|uct)$/i.test(timeZone)) return 'UTC'
  const city = timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ')
  return timeZone.includes('/') && !timeZone.startsWith('Etc/') ? before + city + behind : timeZone
}

const dayNumber = ({ year, month, day }: LocalTime): number => Date.UTC(year, month - 1, day) / 86_400_000
