import { expect, test } from 'vitest'
import { everySourceFailed } from '../../src/app/every-source-failed.js'
import type { SourceCoverage } from '../../src/model/coverage.js'
import type { OutageReason } from '../../src/model/outage.js'
import { configuredSources } from '../support/configured-sources.js'

type How = SourceCoverage['status'] | 'left'
const addresses = [
  'https://forum.example/a',
  'https://board.test/b',
  'file:///tmp/c.xml',
  'http://127.0.0.1/d',
]
const at = new Date('2026-11-21T12:00:00Z')

test.each<{ how: (How | undefined)[]; lasting?: OutageReason['code']; only?: number[]; failed: boolean }>([
  { how: ['failed', 'failed'], failed: true },
  { how: ['failed', 'answered'], failed: false },
  { how: ['failed', 'not-due'], failed: false },
  { how: ['not-due', 'not-due'], failed: false },
  { how: ['paused', 'paused'], failed: false },
  { how: ['failed', 'paused'], failed: true },
  { how: ['failed', 'failed', 'answered'], failed: false },
  { how: ['failed', 'failed', 'answered'], lasting: 'offline', failed: true },
  { how: ['left', 'left', 'answered', 'answered'], lasting: 'offline', failed: true },
  { how: ['left', 'not-due'], lasting: 'offline', failed: true },
  { how: ['left', 'not-due'], lasting: 'portal', failed: true },
  { how: ['left', 'never'], lasting: 'names', failed: true },
  { how: ['left', 'failed'], lasting: 'names', failed: true },
  { how: ['left', 'not-due'], lasting: 'proxy', failed: false },
  { how: ['left', 'not-due'], lasting: 'clock', failed: false },
  { how: ['left', 'answered'], lasting: 'proxy', failed: false },
  { how: ['not-due', 'not-due'], lasting: 'offline', failed: false },
  { how: [undefined, undefined, 'failed', 'answered'], failed: false },
  { how: [undefined, undefined, 'failed', 'failed'], failed: true },
  { how: ['failed', 'answered'], only: [0], failed: true },
  { how: ['failed', 'failed', 'answered'], only: [2], failed: false },
])('$how, while $lasting lasts, of $only: $failed', ({ how, lasting, only, failed }) => {
  const configured = configuredSources(addresses.map((url) => ({ type: 'feed', url })) as never, 1)
  const sources = configured.flatMap(({ id, type, name }, index): SourceCoverage[] => {
    const status = how[index]
    if (status === undefined) return []
    return [
      status === 'left'
        ? { id, type, name, status: 'waiting', posts: 0, leftHere: true }
        : { id, type, name, status, posts: 0 },
    ]
  })
  const outages =
    lasting === undefined
      ? []
      : [
          {
            reason: { code: lasting, args: {} } as OutageReason,
            from: at,
            lastAt: at,
            runs: 1,
            left: [],
            failures: {},
          },
        ]
  const ids = only && new Set(only.map((index) => configured[index]?.id ?? ''))
  expect(everySourceFailed({ sources, outages }, configured, ids)).toBe(failed)
})
