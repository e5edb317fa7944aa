import { expect, test } from 'vitest'
import { readHealth } from '../../src/app/source-health.js'
import { lastMissedNotice, missedNotice } from '../../src/health/missed.js'
import { DAY, later, MINUTE, noon, poll, savePoll, state } from '../store/sample.js'
import { temporaryStore } from '../store/sqlite/temporary.js'

const source = (minutes: number) => ({
  id: 'forum',
  type: 'feed',
  name: 'forum',
  every: minutes * MINUTE,
  own: undefined,
  asks: () => [],
  read: () => ({ posts: [] }),
})
const gap = state({ missedAt: noon, answeredAt: noon })

test.each([
  { every: 15, args: { every: '5m' } },
  { every: 5, args: {} },
  { every: 1, args: {} },
])(
  'polled every $every minutes it is advised to poll more often only where that is more',
  ({ every, args }) => {
    expect(missedNotice(every * MINUTE, gap)).toEqual([{ code: 'missed', args }])
  },
)

test('missed posts are told of the last poll, and for a week with its time', () => {
  const since = { ...gap, polledAt: later(DAY) }
  expect(missedNotice(15 * MINUTE, since)).toEqual([])
  expect(lastMissedNotice(15 * MINUTE, since, later(7 * DAY))).toEqual([
    { code: 'missed', args: { at: noon.toISOString(), every: '5m' } },
  ])
  expect(lastMissedNotice(15 * MINUTE, since, later(7 * DAY + 1))).toEqual([])
})

test('the health of the sources keeps it', async () => {
  const store = temporaryStore()
  await savePoll(store, poll([], { state: { ...gap, polledAt: later(DAY), answeredAt: later(DAY) } }))
  const health = await readHealth(store, { sources: [source(15)], brands: [], now: later(DAY) })
  expect(health.sources).toMatchObject([
    { condition: 'ok', missedAt: noon, notices: [{ code: 'missed', args: { at: noon.toISOString() } }] },
  ])
})
