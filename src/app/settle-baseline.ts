import { waitsSince } from '../cases/waiting.js'
import { type BaselineRecord, factsForBaseline, recordBaseline } from '../records/baseline.js'
import type { Candidate, MentionFilter } from '../store/port/cases.js'
import type { Store } from '../store/port.js'
import { update } from '../store/update.js'
import type { Setup } from './setup.js'
import { readStoreIfAny } from './stores.js'
import { openUnjudged } from './unjudged.js'

/** Cases in one step, so that nobody who writes waits long. */
const BATCH = 200

type Narrowed = Pick<MentionFilter, 'brands' | 'sources'>

/** What a baseline would take off the list now: how many posts, and since when the last of them waits. */
export type BaselineTaking = { posts: number; newest?: Date }

/** Of what is stored already; nothing where nothing was scanned yet. */
export async function baselineTaking(setup: Setup, filter: Narrowed): Promise<BaselineTaking> {
  return await readStoreIfAny(setup, async (store) => {
    if (store === undefined) return { posts: 0 }
    const ids: number[] = []
    for (const record of await waitingIn(store, filter, new Date(0)))
      ids.push(...recordBaseline(record, await store.records.facts(factsForBaseline(record))).settled)
    const moments = (await store.cases.mentions(ids)).map((mention) => waitsSince(mention).getTime())
    return { posts: ids.length, ...(ids.length > 0 && { newest: new Date(Math.max(...moments)) }) }
  })
}

/**
 * Makes what waits in the store old, as a baseline makes what it reads: for somebody whose first scan brought more than they can look
 * through. The history of each case says so.
 *
 * @returns how many posts wait no more
 */
export async function settleBaseline(store: Store, filter: Narrowed, at: Date): Promise<number> {
  let settled = 0
  for (const record of await waitingIn(store, filter, at)) {
    const done = await update(store.records, factsForBaseline(record), (facts) =>
      recordBaseline(record, facts),
    )
    settled += done.settled.length
  }
  return settled
}

async function waitingIn(store: Store, { brands, sources }: Narrowed, at: Date): Promise<BaselineRecord[]> {
  const only = { brands, ...(sources && { sources }) }
  const waiting = [
    ...(await store.cases.candidates(only)),
    ...(await store.cases.candidates({ ...only, unjudged: openUnjudged })),
  ]
  return batches(waiting).map((batch) => ({ ...batch, at }))
}

function batches(candidates: readonly Candidate[]) {
  const caseIds = [...new Set(candidates.map(({ caseId }) => caseId))]
  return Array.from({ length: Math.ceil(caseIds.length / BATCH) }, (_, index) => {
    const some = new Set(caseIds.slice(index * BATCH, (index + 1) * BATCH))
    const mentionIds = candidates.flatMap(({ mentionId, caseId }) => (some.has(caseId) ? [mentionId] : []))
    return { caseIds: [...some], mentionIds }
  })
}
