import { expect, test } from 'vitest'
import type { SourceCoverage } from '../../src/model/coverage.js'
import { noticesBeside } from '../../src/views/source-notices.js'

const now = new Date('2026-11-21T12:00:00Z')
const source = (over: Partial<SourceCoverage>): SourceCoverage => ({
  id: 'a',
  type: 'feed',
  name: 'a',
  status: 'failed',
  posts: 0,
  ...over,
})
const gone = { code: 'gone', args: {} } as const
const problem = {
  failure: { code: 'gone', args: { address: 'https://forum.example/a', status: 410, reason: 'Gone' } },
  since: now,
  times: 1,
} as const

test('that a source is gone is said once, with when it is asked again', () => {
  expect(noticesBeside(source({ problem, retryAt: now, notices: [gone] }))).toEqual([])
  expect(noticesBeside(source({ problem, notices: [gone] }))).toEqual([gone])
})

test('what only waits has said so already; what answered tells all', () => {
  expect(noticesBeside(source({ status: 'waiting', notices: [gone] }))).toEqual([])
  expect(noticesBeside(source({ status: 'answered', notices: [gone] }))).toEqual([gone])
})
