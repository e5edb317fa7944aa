import { expect, test } from 'vitest'
import { byWhen, sinceWhen } from '../../../src/answers/draft/when.js'
import { calendarOf } from '../../../src/digest/calendar.js'
import { utc } from '../../../src/text/clock.js'

const now = new Date('2026-11-30T14:12:00Z')
const zoneUtc = { timeZone: 'UTC', local: utc.local }
const zone = (timeZone: string) => ({ timeZone, local: calendarOf(timeZone).local })

test.each([
  ['2026-11-30T16:30:00Z', 'by 4:30 pm today (UTC)', 'heute bis 16:30 Uhr (UTC)'],
  ['2026-12-01T09:05:00Z', 'by 9:05 am tomorrow (UTC)', 'morgen bis 9:05 Uhr (UTC)'],
  ['2026-12-04T10:00:00Z', 'by 10 am on Friday (UTC)', 'bis Freitag um 10 Uhr (UTC)'],
  ['2026-12-12T10:00:00Z', 'by 10 am on 12 December (UTC)', 'bis zum 12. Dezember um 10 Uhr (UTC)'],
])('%s', (moment, english, german) => {
  expect(byWhen(new Date(moment), now, zoneUtc, 'en')).toBe(english)
  expect(byWhen(new Date(moment), now, zoneUtc, 'de')).toBe(german)
})

test('by the clock and the day of a zone, which is named unless who reads it lives there', () => {
  const moment = new Date('2026-11-30T23:30:00Z')
  expect(byWhen(moment, now, zone('Europe/Berlin'), 'en')).toBe('by 12:30 am tomorrow (Berlin time)')
  expect(byWhen(moment, now, zone('Europe/Berlin'), 'de')).toBe('morgen bis 0:30 Uhr')
  expect(byWhen(moment, now, zone('America/New_York'), 'en')).toBe('by 6:30 pm today (New York time)')
  expect(byWhen(moment, now, zone('America/New_York'), 'de')).toBe('heute bis 18:30 Uhr (Zeit in New York)')
})

test.each([
  ['2026-11-30T16:30:00Z', 'aujourd’hui avant 17 h 30', 'hoy antes de las 17:30'],
  ['2026-12-01T09:00:00Z', 'demain avant 10 h', 'mañana antes de las 10:00'],
  ['2026-12-04T00:05:00Z', 'vendredi avant 1 h 05', 'el viernes antes de la 1:05'],
  ['2027-01-01T11:00:00Z', 'le 1er janvier avant 12 h', 'el 1 de enero antes de las 12:00'],
])('in French and Spanish: %s', (moment, french, spanish) => {
  expect(byWhen(new Date(moment), now, zone('Europe/Paris'), 'fr')).toBe(french)
  expect(byWhen(new Date(moment), now, zone('Europe/Madrid'), 'es')).toBe(spanish)
})

test.each([
  ['2026-11-30T09:30:00Z', 'depuis aujourd’hui 9 h 30 (UTC)', 'desde hoy a las 9:30 (UTC)'],
  ['2026-11-29T09:00:00Z', 'depuis hier 9 h (UTC)', 'desde ayer a las 9:00 (UTC)'],
  ['2026-11-25T10:00:00Z', 'depuis mercredi 10 h (UTC)', 'desde el miércoles a las 10:00 (UTC)'],
  ['2026-11-02T10:00:00Z', 'depuis le 2 novembre à 10 h (UTC)', 'desde el 2 de noviembre a las 10:00 (UTC)'],
])('since when: %s', (moment, french, spanish) => {
  expect(sinceWhen(new Date(moment), now, zoneUtc, 'fr')).toBe(french)
  expect(sinceWhen(new Date(moment), now, zoneUtc, 'es')).toBe(spanish)
})

test('a zone that most readers do not live in is named', () => {
  const moment = new Date('2026-11-30T18:30:00Z')
  expect(byWhen(moment, now, zone('America/Montreal'), 'fr')).toBe(
    'aujourd’hui avant 13 h 30 (heure de Montreal)',
  )
  expect(byWhen(moment, now, zone('America/Mexico_City'), 'es')).toBe(
    'hoy antes de las 12:30 (hora de Mexico City)',
  )
})
