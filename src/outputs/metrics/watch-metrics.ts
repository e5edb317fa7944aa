import type { SourceCoverage } from '../../model/coverage.js'
import type { WatchStatus } from '../../views/watch.js'
import type { Metric } from './open-metrics.js'

const statuses: readonly SourceCoverage['status'][] = [
  'answered',
  'unchanged',
  'failed',
  'waiting',
  'not-due',
  'never',
  'paused',
]

/** What of a watch a monitor draws and rings for. */
export function watchMetrics(status: WatchStatus, { rss, cpu }: { rss: number; cpu: number }): Metric[] {
  const { passes, lastPassAt, lastPassTook, found, undelivered, isHealthy } = status
  const gauge = (name: string, help: string, value: number | undefined, unit?: Metric['unit']): Metric[] =>
    value === undefined ? [] : [{ name, type: 'gauge', help, ...(unit && { unit }), samples: [{ value }] }]
  return [
    ...gauge('healthy', 'Whether the last pass came to its end in time.', isHealthy ? 1 : 0),
    { name: 'passes', type: 'counter', help: 'Passes since the watch began.', samples: [{ value: passes }] },
    ...gauge(
      'last_pass_timestamp',
      'When the last pass ended.',
      lastPassAt && lastPassAt.getTime() / 1_000,
      'seconds',
    ),
    ...gauge(
      'last_pass_duration',
      'How long the last pass took.',
      lastPassTook && lastPassTook / 1_000,
      'seconds',
    ),
    ...gauge('need_reply', 'Mentions that need a reply.', found?.counts.needReply),
    ...gauge('people_waiting', 'People who wait for a reply.', found?.counts.people),
    ...gauge('promises_broken', 'People who wait and to whom a promise is broken.', found?.counts.late),
    ...gauge('alerts_undelivered', 'Alerts of the last days that reached nobody so far.', undelivered),
    ...(found === undefined
      ? []
      : [
          {
            name: 'sources',
            type: 'gauge' as const,
            help: 'Sources, by how they did when they were last asked.',
            samples: statuses.map((status) => ({
              value: found.coverage.sources.filter((source) => source.status === status).length,
              labels: { status },
            })),
          },
        ]),
    ...gauge('workers', 'Watches that share the work.', status.crew?.workers.length),
    ...gauge('jobs_due', 'Jobs that are due while nobody is at them.', status.crew?.due),
    ...gauge('resident_memory', 'Memory in use.', rss, 'bytes'),
    {
      name: 'cpu',
      type: 'counter',
      unit: 'seconds',
      help: 'Processor time used.',
      samples: [{ value: cpu }],
    },
  ]
}
