import { expect, test } from 'vitest'
import { byWhen } from '../../../src/answers/draft/when.js'
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
