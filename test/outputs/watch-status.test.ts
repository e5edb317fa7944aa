// How a watch says how it stands: in a line, to a monitor, in figures.
import { expect, test } from 'vitest'
import { healthJson } from '../../src/outputs/metrics/health.js'
import { openMetrics } from '../../src/outputs/metrics/open-metrics.js'
import { watchMetrics } from '../../src/outputs/metrics/watch-metrics.js'
import { watchLine } from '../../src/outputs/watch-line.js'
import type { WatchStatus } from '../../src/views/watch.js'

const now = new Date('2026-11-02T09:00:00Z')
const status = (over: Partial<WatchStatus> = {}): WatchStatus => ({
  since: now,
  now,
  passes: 3,
  lastPassAt: now,
  lastPassTook: 1_200,
  found: undefined,
  undelivered: 0,
  next: { at: new Date(now.getTime() + 180_000), what: 'poll', name: 'Forum' },
  trouble: undefined,
  configTrouble: undefined,
  isHealthy: true,
  ...over,
})
const metrics = (over: Partial<WatchStatus>) => openMetrics(watchMetrics(status(over), { rss: 1, cpu: 1 }))

test('the line says what has not arrived, and nothing where all has', () => {
  expect(watchLine(status())).toBe('Watching · next: Forum in 3m')
  expect(watchLine(status({ undelivered: 2 }))).toBe(
    'Watching · 2 alerts have not arrived · next: Forum in 3m',
  )
})

test('the line says who waits, as lists count them', () => {
  const counts = { posts: 12_000, people: 10_000, late: 1, needReply: 12_000 }
  const found = { counts, coverage: { sources: [] } } as unknown as NonNullable<WatchStatus['found']>
  expect(watchLine(status({ found }))).toBe('Watching · 10,000 people wait, 1 too long · next: Forum in 3m')
})

test('a monitor is told how many have not arrived; before the first pass nobody knows', () => {
  expect(JSON.parse(healthJson(status({ undelivered: 2 })))).toMatchObject({ status: 'ok', undelivered: 2 })
  expect(JSON.parse(healthJson(status({ undelivered: undefined })))).toMatchObject({ undelivered: null })
  expect(metrics({ undelivered: 2 })).toContain('\nmentions_alerts_undelivered 2\n')
  expect(metrics({ undelivered: 0 })).toContain('\nmentions_alerts_undelivered 0\n')
  expect(metrics({ undelivered: undefined })).not.toContain('undelivered')
})
