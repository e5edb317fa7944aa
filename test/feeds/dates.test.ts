import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDate } from '../../src/feeds/dates/index.js'
import { readIso } from '../../src/feeds/dates/iso.js'

test.each([
  ['Mon, 07 Sep 2026 08:00:00 GMT', '2026-09-07T08:00:00Z'],
  ['Mon, 7 Sep 26 10:00 +0200', '2026-09-07T08:00:00Z'],
  ['07 Sep 2026 04:00:00 EDT', '2026-09-07T08:00:00Z'],
  ['Monday, 07-Sep-26 08:00:00 UTC', '2026-09-07T08:00:00Z'],
  ['Mon Sep  7 08:00:00 2026', '2026-09-07T08:00:00Z'],
  ['Mon Sep 07 10:00:00 CEST 2026', '2026-09-07T08:00:00Z'],
  ['September 7th, 2026, 8:00 am', '2026-09-07T08:00:00Z'],
  ['Mon, 7 Sep 2026 8:19 pm CEST', '2026-09-07T18:19:00Z'],
  ['12:30 am 7 Sep 2026', '2026-09-07T00:30:00Z'],
  ['Mo, 7 Okt 2026 08:00:00 MESZ', '2026-10-07T06:00:00Z'],
  ['mar. 8 sept. 2026 08:00:00 +0000', '2026-09-08T08:00:00Z'],
  ['7 décembre 2026', '2026-12-07T00:00:00Z'],
  ['пн, 7 мая 2026 08:00:00 +0300', '2026-05-07T05:00:00Z'],
  ['2026年9月7日 08:00', '2026-09-07T08:00:00Z'],
  ['2026년 9월 7일 17:00:00', '2026-09-07T08:00:00Z'],
  ['2026-09-07 오후 5:00:00', '2026-09-07T08:00:00Z'],
  ['2026-szeptember-7T8:00+00:00', '2026-09-07T08:00:00Z'],
  ['2026-09-07T08:00:00.123456Z', '2026-09-07T08:00:00Z'],
  ['2026-09-07t10:00+02', '2026-09-07T08:00:00Z'],
  ['2026-09-07 08:00:00', '2026-09-07T08:00:00Z'],
  ['20260907T080000Z', '2026-09-07T08:00:00Z'],
  ['2026-09', '2026-09-01T00:00:00Z'],
  ['2026-250', '2026-09-07T00:00:00Z'],
  ['26-09-07', '2026-09-07T00:00:00Z'],
  ['2026/09/07 08:00', '2026-09-07T08:00:00Z'],
  ['07.09.2026 08:00', '2026-09-07T08:00:00Z'],
  ['9/7/2026 08:00', '2026-09-07T08:00:00Z'],
  ['25/9/2026', '2026-09-25T00:00:00Z'],
  ['1788768000', '2026-09-07T08:00:00Z'],
  ['1788768000000', '2026-09-07T08:00:00Z'],
  ['Mon, 31 Dec 2026 23:59:60 GMT', '2027-01-01T00:00:00Z'],
])('reads %s', (written, expected) => {
  expect(readDate(written)?.toISOString().replace('.000', '')).toBe(expected)
})

test.each([
  '',
  'yesterday',
  '2 hours ago',
  'Mon, 32 Sep 2026 08:00:00 GMT',
  'Mon, 07 Xyz 2026 08:00:00 GMT',
  '2026-02-30',
  '2026-13-01',
  '0000-00-00 00:00:00',
  'Mon, 07 Sep 2026 25:00:00 GMT',
  'Mon, 07 Sep 2026 08:61:00 GMT',
  'Mon, 07 Sep 2026 08:00:00 +zz:00',
  '123',
  'Sep 2026',
  '-1',
  '2026-09-07T08:00:00+99:00',
])('makes no date of "%s"', (written) => {
  expect(readDate(written)).toBeUndefined()
})

test('reads back what it is given in the two usual forms', () => {
  const moments = fc.date({ min: new Date(0), max: new Date('2099-12-31T23:59:59Z'), noInvalidDate: true })
  fc.assert(
    fc.property(moments, (moment) => {
      const second = new Date(Math.floor(moment.getTime() / 1000) * 1000)
      expect(readDate(second.toUTCString())).toEqual(second)
      expect(readDate(second.toISOString())).toEqual(second)
    }),
  )
})

test('never fails, and never gives an invalid date', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789:-+/., TZamp年月Sep') }), (text) => {
      const date = readDate(text)
      expect(Number.isNaN(date?.getTime() ?? 0)).toBe(false)
    }),
  )
})

test('reads dates of Atom as it reads all others of ISO 8601', () => {
  const two = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'))
  const year = fc.constantFrom('2026', '2024', '1900', '0100', '0099', '9999')
  const zone = fc.constantFrom('Z', '+00:00', '+02:00', '-15:59', '+16:00')
  fc.assert(
    fc.property(year, two, two, two, two, two, zone, (y, month, day, hour, minute, second, z) => {
      const written = `${y}-${month}-${day}T${hour}:${minute}:${second}${z}`
      expect(readDate(written)).toEqual(readIso(written))
    }),
    { numRuns: 2000 },
  )
})
