import { describe, expect, test } from 'vitest'
import { clockFor } from '../../../src/app/calendar.js'
import type { Failure } from '../../../src/model/failure.js'
import type { Notice } from '../../../src/model/notice.js'
import { failureWords } from '../../../src/outputs/wording/failures/index.js'
import { historyWords } from '../../../src/outputs/wording/history.js'
import {
  dayAndMinuteOf,
  dayOf,
  minuteOf,
  toTheMinute,
  toTheSecond,
} from '../../../src/outputs/wording/moment.js'
import { noticeSentence } from '../../../src/outputs/wording/notices.js'
import { type Clock, utc } from '../../../src/text/clock.js'

const clockIn = (timezone: string) => clockFor({ digest: { timezone } })

describe('a moment', () => {
  test.each<[zone: string, moment: string, minute: string, second: string]>([
    ['UTC', '2026-11-21T12:00:59.001Z', '2026-11-21 12:01 UTC', '2026-11-21 12:01:00 UTC'],
    ['UTC', '2026-11-21T12:00:00.000Z', '2026-11-21 12:00 UTC', '2026-11-21 12:00:00 UTC'],
    [
      'Europe/Berlin',
      '2026-12-31T23:30:00.000Z',
      '2027-01-01 00:30 (Europe/Berlin)',
      '2027-01-01 00:30:00 (Europe/Berlin)',
    ],
    // Summer there.
    [
      'Europe/Berlin',
      '2026-07-01T10:00:01.000Z',
      '2026-07-01 12:01 (Europe/Berlin)',
      '2026-07-01 12:00:01 (Europe/Berlin)',
    ],
    [
      'Asia/Kolkata',
      '2026-11-21T20:00:00.500Z',
      '2026-11-22 01:31 (Asia/Kolkata)',
      '2026-11-22 01:30:01 (Asia/Kolkata)',
    ],
    [
      'America/New_York',
      '2026-11-21T03:59:30.000Z',
      '2026-11-20 23:00 (America/New_York)',
      '2026-11-20 22:59:30 (America/New_York)',
    ],
  ])('in %s: %s', (zone, moment, minute, second) => {
    expect(toTheMinute(moment, clockIn(zone))).toBe(minute)
    expect(toTheSecond(new Date(moment), clockIn(zone))).toBe(second)
  })

  test('as a day, and in a list whose zone is told once', () => {
    const clock = clockIn('Asia/Kolkata')
    const moment = new Date('2026-03-04T20:05:59Z')
    expect(dayOf(moment, clock)).toBe('2026-03-05')
    expect(dayOf(moment, utc)).toBe('2026-03-04')
    expect(minuteOf(moment, clock)).toBe('2026-03-05 01:35')
    expect(dayAndMinuteOf(moment, clock)).toBe('5 Mar 01:35 (Asia/Kolkata)')
    expect(dayAndMinuteOf(moment, utc)).toBe('4 Mar 20:05 UTC')
  })
})

const until = '2026-11-21T12:00:00.000Z'

test.each<[what: string, sentence: (clock: Clock) => string]>([
  ...(
    [
      { code: 'waits', args: { site: 'forum.example', until } },
      { code: 'looks-left', args: { site: 'forum.example', looks: 2, until } },
      { code: 'quota-spent', args: { site: 'forum.example', requests: 5, per: 'day', until } },
    ] satisfies Notice[]
  ).map((notice): [string, (clock: Clock) => string] => [
    notice.code,
    (clock) => noticeSentence(notice, clock),
  ]),
  ...(
    [
      { code: 'host-left-alone', args: { host: 'forum.example', until } },
      { code: 'site-limited', args: { site: 'forum.example', until } },
      { code: 'quota-spent', args: { site: 'forum.example', requests: 5, per: 'day', until } },
      { code: 'closed-for-now', args: { host: 'forum.example', status: 503, until } },
    ] satisfies Failure[]
  ).map((failure): [string, (clock: Clock) => string] => [
    failure.code,
    (clock) => Object.values(failureWords(failure, clock)).join(' '),
  ]),
  [
    'snoozed',
    (clock) =>
      historyWords({ code: 'snoozed', args: { until }, at: new Date(0), by: 'anna' }, clock).detail ?? '',
  ],
])('%s tells its moment by the reader’s clock, with the zone', (_, sentence) => {
  expect(sentence(utc)).toMatch(/2026-11-21 12:00(?::00)? UTC/)
  expect(sentence(clockIn('Asia/Kolkata'))).toMatch(/2026-11-21 17:30(?::00)? \(Asia\/Kolkata\)/)
  expect(sentence(clockIn('Asia/Kolkata'))).not.toContain('UTC')
})
