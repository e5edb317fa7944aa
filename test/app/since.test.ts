import { expect, test } from 'vitest'
import { readSince } from '../../src/app/since.js'

/** In Auckland it is the 22nd already, in New York still the 21st. */
const now = new Date('2026-11-21T20:30:00Z')
const since = (text: string, timezone = 'UTC') =>
  readSince(text, { digest: { timezone } } as Parameters<typeof readSince>[1], now).toISOString()

test.each([
  ['12h', '2026-11-21T08:30:00.000Z'],
  ['90m', '2026-11-21T19:00:00.000Z'],
  ['3d', '2026-11-18T20:30:00.000Z'],
  ['1w', '2026-11-14T20:30:00.000Z'],
  ['1d12h', '2026-11-20T08:30:00.000Z'],
  ['1W2d30m', '2026-11-12T20:00:00.000Z'],
  ['2W', '2026-11-07T20:30:00.000Z'],
  ['today', '2026-11-21T00:00:00.000Z'],
  [' Today ', '2026-11-21T00:00:00.000Z'],
  ['YESTERDAY', '2026-11-20T00:00:00.000Z'],
  ['2026-11-20', '2026-11-20T00:00:00.000Z'],
  ['2026-2-3', '2026-02-03T00:00:00.000Z'],
  ['2026-11-20 08:15', '2026-11-20T08:15:00.000Z'],
  ['2026-11-20T08:15:30', '2026-11-20T08:15:30.000Z'],
  ['2026-11-20T08:15:30.250Z', '2026-11-20T08:15:30.250Z'],
  ['2026-11-20T08:15+02:00', '2026-11-20T06:15:00.000Z'],
])('--since %j is %s', (text, moment) => expect(since(text)).toBe(moment))

test.each([
  ['today', 'Pacific/Auckland', '2026-11-21T11:00:00.000Z'],
  ['yesterday', 'Pacific/Auckland', '2026-11-20T11:00:00.000Z'],
  ['today', 'America/New_York', '2026-11-21T05:00:00.000Z'],
  ['2026-11-20', 'Europe/Berlin', '2026-11-19T23:00:00.000Z'],
  ['2026-07-20', 'Europe/Berlin', '2026-07-19T22:00:00.000Z'],
  ['2026-11-20 08:15', 'Asia/Kolkata', '2026-11-20T02:45:00.000Z'],
  ['2026-11-20T08:15Z', 'Asia/Kolkata', '2026-11-20T08:15:00.000Z'],
])('--since %j in %s is %s', (text, zone, moment) => expect(since(text, zone)).toBe(moment))

test.each([
  '',
  'soon',
  '1d 12h',
  '1d12',
  '0d0h',
  'monday',
  'last',
  '0h',
  '24',
  '-1h',
  '2026',
  '2026-02-30',
  '2026-13-01',
  '20.11.2026',
])('--since %j can’t be read', (text) =>
  expect(() => since(text)).toThrow(`--since ${JSON.stringify(text)} can't be read.`),
)

test.each(['2026-11-20T25:00', '2026-11-20 08:61', '9999999999w', '2026-11-20x', '1 h'])(
  '--since %j can’t be read either',
  (text) => expect(() => since(text)).toThrow("can't be read"),
)

test('what is yet to come is said to be so', () =>
  expect(() => since('2026-11-22')).toThrow('--since "2026-11-22" is yet to come.'))
