import { setImmediate } from 'node:timers/promises'
import type { CaseRules } from '../cases/join.js'
import { closedStates } from '../cases/over.js'
import { keepOf } from '../identity/gone.js'
import { caseStates } from '../model/case.js'
import { factsForClosed, factsForKept, recordClosed, recordKept } from '../records/delete-words.js'
import { factsForForgetting, recordForgotten } from '../records/gone.js'
import { factsForSweep, mayBeForgotten, recordSweep } from '../records/sweep.js'
import type { ConfiguredSource } from '../sources/configured.js'
import type { Store } from '../store/port.js'
import { update } from '../store/update.js'

/** Posts or cases in one change: what people do meanwhile waits no longer than that takes. */
const SLICE = 250

/** The most of a kind that one sweep deletes: a store of years is done with in a day or a few, and keeps no scan waiting. */
const PORTION = 2_000

export type SweepOptions = CaseRules & {
  at: Date
  /** Of the config, with how long each lets its words be kept. */
  sources: readonly Pick<ConfiguredSource, 'id' | 'terms' | 'keep'>[]
  brands: readonly string[]
  /** Milliseconds. Without `closed` and `mails` those are kept for good; without `sent` the text of alerts is. */
  retention: {
    unmatched: number
    closed?: number | undefined
    mails?: number | undefined
    sent?: number | undefined
  }
}

/**
 * Deletes what has been kept for long enough, a portion at a time; what is left is the next sweep's. A kill in between loses nothing: each
 * slice is one change.
 *
 * @returns how many posts went that matched nothing
 */
export async function sweep(store: Store, options: SweepOptions): Promise<number> {
  const { at, retention, lapse } = options
  await sweepRemoved(store, { before: ago(at, lapse), at })
  for (const source of options.sources) await sweepKept(store, source, at)
  if (retention.closed !== undefined) await sweepClosed(store, { ...options, after: retention.closed })
  if (retention.sent !== undefined) await store.retention.emptyAlerts(ago(at, retention.sent))
  if (retention.mails !== undefined) await store.retention.forgetMails(ago(at, retention.mails))
  return await sweepUnmatched(store, options)
}

/** The words of what moderators took away longer ago than a case is open. */
async function sweepRemoved(store: Store, { before, at }: { before: Date; at: Date }): Promise<void> {
  for (const slice of slices(await store.posts.removed(before)))
    await update(store.records, factsForForgetting(slice), (facts) => ({
      changes: recordForgotten(slice, at, facts),
    }))
}

/** The words of what a source gave for the first time longer ago than they may be kept. */
async function sweepKept(store: Store, source: SweepOptions['sources'][number], at: Date): Promise<void> {
  const keep = keepOf(source)
  if (keep === undefined) return
  const before = ago(at, keep.after)
  for (let done = 0; done < PORTION; done += SLICE) {
    const ids = await store.retention.given({ sourceId: source.id, before, limit: SLICE })
    if (ids.length === 0) return
    await update(store.records, factsForKept(ids), (facts) => ({
      changes: recordKept(ids, keep, at, facts),
    }))
    await setImmediate()
  }
}

/** The words of cases that have been over for long enough. */
async function sweepClosed(
  store: Store,
  { at, brands, lapse, after }: SweepOptions & { after: number },
): Promise<void> {
  const query = {
    brands,
    closed: { states: closedStates, before: ago(at, after) },
    open: {
      states: caseStates.filter((state) => !closedStates.includes(state)),
      before: ago(at, after + lapse),
    },
    limit: SLICE,
  }
  for (let done = 0; done < PORTION; done += SLICE) {
    const ids = await store.retention.over(query)
    if (ids.length === 0) return
    await update(store.records, factsForClosed(ids), (facts) =>
      recordClosed(ids, { after, lapse, brands }, at, facts),
    )
    await setImmediate()
  }
}

/** What matched nothing, and what nobody gives any more. */
async function sweepUnmatched(store: Store, { at, retention, sources }: SweepOptions): Promise<number> {
  const rules = { before: ago(at, retention.unmatched), sources: sources.map(({ id }) => id) }
  const idle = await store.posts.idle(rules.before)
  const forgotten = idle.filter((post) => mayBeForgotten(post, rules)).map(({ postId }) => postId)
  for (const slice of slices(forgotten))
    await update(store.records, factsForSweep(slice), (facts) => recordSweep(slice, at, facts))
  return Math.min(forgotten.length, PORTION)
}

/** As many as one sweep takes. */
function* slices(ids: readonly string[]): Generator<readonly string[]> {
  for (let from = 0; from < Math.min(ids.length, PORTION); from += SLICE) yield ids.slice(from, from + SLICE)
}

const ago = (at: Date, ms: number): Date => new Date(at.getTime() - ms)
