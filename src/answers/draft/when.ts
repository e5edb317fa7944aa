import type { Clock, LocalTime } from '../../text/clock.js'
import type { DraftLanguage } from './languages.js'

const days = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  de: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  es: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
} as const
const months = {
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
} as const

/** Where a language is read, clocks show this time: nobody says so. English is read everywhere. */
const zonesOfReaders: Readonly<Record<DraftLanguage, readonly string[]>> = {
  en: [],
  de: ['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich', 'Europe/Busingen', 'Europe/Vaduz'],
  fr: ['Europe/Paris', 'Europe/Brussels', 'Europe/Zurich', 'Europe/Luxembourg', 'Europe/Monaco'],
  es: ['Europe/Madrid', 'Africa/Ceuta'],
}

export type Zoned = { local: Clock['local']; timeZone: string }

/** A moment as people tell it: how many days away, its day, its time, and behind it the zone where that has to be said. */
type Told = { away: number; weekday: string; date: string; time: string; zone: string }

type Ways = Readonly<Record<'today' | 'next' | 'week' | 'later', (told: Told) => string>>

const by: Readonly<Record<DraftLanguage, Ways>> = {
  en: {
    today: ({ time, zone }) => `by ${time} today${zone}`,
    next: ({ time, zone }) => `by ${time} tomorrow${zone}`,
    week: ({ time, zone, weekday }) => `by ${time} on ${weekday}${zone}`,
    later: ({ time, zone, date }) => `by ${time} on ${date}${zone}`,
  },
  de: {
    today: ({ time, zone }) => `heute bis ${time}${zone}`,
    next: ({ time, zone }) => `morgen bis ${time}${zone}`,
    week: ({ time, zone, weekday }) => `bis ${weekday} um ${time}${zone}`,
    later: ({ time, zone, date }) => `bis zum ${date} um ${time}${zone}`,
  },
  fr: {
    today: ({ time, zone }) => `aujourd’hui avant ${time}${zone}`,
    next: ({ time, zone }) => `demain avant ${time}${zone}`,
    week: ({ time, zone, weekday }) => `${weekday} avant ${time}${zone}`,
    later: ({ time, zone, date }) => `le ${date} avant ${time}${zone}`,
  },
  es: {
    today: ({ time, zone }) => `hoy antes de ${time}${zone}`,
    next: ({ time, zone }) => `mañana antes de ${time}${zone}`,
    week: ({ time, zone, weekday }) => `el ${weekday} antes de ${time}${zone}`,
    later: ({ time, zone, date }) => `el ${date} antes de ${time}${zone}`,
  },
}

const since: Readonly<Record<DraftLanguage, Ways>> = {
  en: {
    today: ({ time, zone }) => `since ${time} today${zone}`,
    next: ({ time, zone }) => `since ${time} yesterday${zone}`,
    week: ({ time, zone, weekday }) => `since ${time} on ${weekday}${zone}`,
    later: ({ time, zone, date }) => `since ${time} on ${date}${zone}`,
  },
  de: {
    today: ({ time, zone }) => `seit heute, ${time}${zone}`,
    next: ({ time, zone }) => `seit gestern, ${time}${zone}`,
    week: ({ time, zone, weekday }) => `seit ${weekday}, ${time}${zone}`,
    later: ({ time, zone, date }) => `seit dem ${date}, ${time}${zone}`,
  },
  fr: {
    today: ({ time, zone }) => `depuis aujourd’hui ${time}${zone}`,
    next: ({ time, zone }) => `depuis hier ${time}${zone}`,
    week: ({ time, zone, weekday }) => `depuis ${weekday} ${time}${zone}`,
    later: ({ time, zone, date }) => `depuis le ${date} à ${time}${zone}`,
  },
  es: {
    today: ({ time, zone }) => `desde hoy a ${time}${zone}`,
    next: ({ time, zone }) => `desde ayer a ${time}${zone}`,
    week: ({ time, zone, weekday }) => `desde el ${weekday} a ${time}${zone}`,
    later: ({ time, zone, date }) => `desde el ${date} a ${time}${zone}`,
  },
}

/**
 * By when, as people write it: `by 4:30 pm today (UTC)`, `morgen bis 9 Uhr`, `mardi avant 10 h`. A stranger reads it, so that the zone is
 * named unless it is that of most who read the language.
 */
export function byWhen(moment: Date, now: Date, zone: Zoned, language: DraftLanguage): string {
  const told = toldOf(moment, now, zone, language)
  return wayOf(by[language], told.away)(told)
}

/** Since when, likewise: `since 4:30 pm today (UTC)`, `seit gestern, 9 Uhr`, `desde el martes a las 10:00`. */
export function sinceWhen(moment: Date, now: Date, zone: Zoned, language: DraftLanguage): string {
  const told = toldOf(moment, now, zone, language)
  return wayOf(since[language], -told.away)(told)
}

const wayOf = ({ today, next, week, later }: Ways, away: number): ((told: Told) => string) =>
  away <= 0 ? today : away === 1 ? next : away < 7 ? week : later

function toldOf(moment: Date, now: Date, { local, timeZone }: Zoned, language: DraftLanguage): Told {
  const [then, today] = [local(moment), local(now)]
  const weekday = new Date(Date.UTC(then.year, then.month - 1, then.day)).getUTCDay()
  const zone = zonesOfReaders[language].includes(timeZone) ? '' : ` (${zoneIn[language](timeZone)})`
  return {
    away: dayNumber(then) - dayNumber(today),
    weekday: days[language][weekday] ?? '',
    date: dateIn[language](then.day, months[language][then.month - 1] ?? ''),
    time: clockIn[language](then),
    zone,
  }
}

const dateIn: Readonly<Record<DraftLanguage, (day: number, month: string) => string>> = {
  en: (day, month) => `${day} ${month}`,
  de: (day, month) => `${day}. ${month}`,
  fr: (day, month) => `${day === 1 ? '1er' : day} ${month}`,
  es: (day, month) => `${day} de ${month}`,
}

const clockIn: Readonly<Record<DraftLanguage, (time: LocalTime) => string>> = {
  en: (time) =>
    `${time.hour % 12 === 0 ? 12 : time.hour % 12}${minutesOf(time)} ${time.hour < 12 ? 'am' : 'pm'}`,
  de: (time) => `${time.hour}${minutesOf(time)} Uhr`,
  fr: ({ hour, minute }) => `${hour} h${minute === 0 ? '' : ` ${two(minute)}`}`,
  es: ({ hour, minute }) => `${hour === 1 ? 'la' : 'las'} ${hour}:${two(minute)}`,
}

const zoneIn: Readonly<Record<DraftLanguage, (timeZone: string) => string>> = {
  en: (timeZone) => zoneOf(timeZone, '', ' time'),
  de: (timeZone) => zoneOf(timeZone, 'Zeit in '),
  fr: (timeZone) => zoneOf(timeZone, 'heure de '),
  es: (timeZone) => zoneOf(timeZone, 'hora de '),
}

const two = (value: number): string => String(value).padStart(2, '0')

/** A full hour is told without. */
const minutesOf = ({ minute }: LocalTime): string => (minute === 0 ? '' : `:${two(minute)}`)

/** `UTC`, `Berlin time`, `Zeit in Berlin`. */
function zoneOf(timeZone: string, before: string, behind = ''): string {
  if (/^(?:etc\/)?(?:utc|gmt|zulu|uct)$/i.test(timeZone)) return 'UTC'
  const city = timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ')
  return timeZone.includes('/') && !timeZone.startsWith('Etc/') ? before + city + behind : timeZone
}

const dayNumber = ({ year, month, day }: LocalTime): number => Date.UTC(year, month - 1, day) / 86_400_000
