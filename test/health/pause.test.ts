import { expect, test } from 'vitest'
import { endOfPause } from '../../src/health/pause.js'

const now = new Date('2026-11-29T12:00:00Z')
const asked = (until?: string) =>
  endOfPause(
    { code: 'asked-too-often', args: { host: 'forum.example', status: 429, ...(until && { until }) } },
    now,
  )

test('a site that asks to be left alone is, until then', () => {
  expect(asked('2026-11-29T12:10:00.000Z')).toEqual(new Date('2026-11-29T12:10:00Z'))
  expect(asked('2026-11-29T12:00:00.000Z')).toBeUndefined()
  expect(asked()).toBeUndefined()
  expect(endOfPause({ code: 'feed-empty', args: {} }, now)).toBeUndefined()
})
