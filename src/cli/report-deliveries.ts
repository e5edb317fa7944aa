import type { DeliveryResult } from '../app/mail-digests.js'
import { firstOf } from '../text/moments.js'
import type { App } from './app.js'
import { describeError, reportError } from './report-error.js'

/** What went wrong, each thing once: a place that is down is down for every message. */
export function reportProblems(app: App, results: readonly DeliveryResult[]): void {
  const problems = results.flatMap((result) => result.problems)
  const different = new Map(problems.map((problem) => [describeError(problem, app.self), problem]))
  for (const problem of different.values()) reportError(app, problem)
}

/** What waits on, and when the first of it is tried again; undefined where some of it waits for the next run. */
export function keptOf(results: readonly DeliveryResult[]): { count: number; next: Date | undefined } {
  const kept = results.filter(({ delivery }) => delivery.state === 'waiting')
  const moments = kept.flatMap(({ next }) => next ?? [])
  return { count: kept.length, next: moments.length < kept.length ? undefined : firstOf(moments) }
}
