import { expect, test } from 'vitest'
import { gapNotice, lastGapNotice } from '../../src/health/gap.js'
import { readHealth } from '../../src/health/health.js'
import { DAY, later, MINUTE, noon, poll, state } from '../store/sqlite/sample.js'
import { temporaryStore } from '../store/sqlite/temporary.js'

const source = (minutes: number) => ({
  id: 'forum',
  type: 'feed',
  name: 'forum',
  every: minutes * MINUTE,
  own: undefined,
  requests: () => [],
  read: () => ({ posts: [] }),
})
const gap = state({ gapAt: noon, answeredAt: noon })

test.each([
  { every: 15, advice: /missed: poll it more often \(`every: 5m` for this source\)$/ },
  { every: 5, advice: /may have been missed$/ },
  { every: 1, advice: /may have been missed$/ },
])(
  'polled every $every minutes it is advised to poll more often only where that is more',
  ({ every, advice }) => {
    expect(gapNotice(source(every), gap)).toEqual([expect.stringMatching(advice)])
  },
)

test('a gap is told of the last poll, and for a week with its time', () => {
  const since = { ...gap, polledAt: later(DAY) }
  expect(gapNotice(source(15), since)).toEqual([])
  expect(lastGapNotice(source(15), since, later(7 * DAY))).toEqual([
    expect.stringMatching(/^on 14 Mar 12:00 UTC every post in it was new/),
  ])
  expect(lastGapNotice(source(15), since, later(7 * DAY + 1))).toEqual([])
})

test('the health of the sources keeps it', async () => {
  const store = temporaryStore()
  await store.savePoll(poll([], { state: { ...gap, polledAt: later(DAY), answeredAt: later(DAY) } }))
  const health = await readHealth(store, { sources: [source(15)], brands: [], now: later(DAY) })
  expect(health.sources).toMatchObject([
    { condition: 'ok', gapAt: noon, notices: [expect.stringMatching(/^on 14 Mar/)] },
  ])
})
