import { expect, test } from 'vitest'
import { parseRetryAfter } from '../../src/http/retry-after.js'

const now = new Date('2026-09-07T12:00:00Z')

test.each([
  { value: '120', at: '2026-09-07T12:02:00.000Z' },
  { value: ' 0 ', at: '2026-09-07T12:00:00.000Z' },
  { value: '1.5', at: '2026-09-07T12:00:01.500Z' },
  { value: 'Mon, 07 Sep 2026 13:00:00 GMT', at: '2026-09-07T13:00:00.000Z' },
  { value: 'Monday, 07-Sep-26 13:00:00 GMT', at: '2026-09-07T13:00:00.000Z' },
  { value: 'Mon Sep  7 13:00:00 2026', at: '2026-09-07T13:00:00.000Z' },
  { value: 'Mon, 07 Sep 2026 15:00:00 +0200', at: '2026-09-07T13:00:00.000Z' },
  { value: '', at: undefined },
  { value: undefined, at: undefined },
  { value: 'soon', at: undefined },
  { value: '-5', at: undefined },
  { value: '99999999999999999', at: undefined },
])('$value is $at', ({ value, at }) => expect(parseRetryAfter(value, now)?.toISOString()).toBe(at))
