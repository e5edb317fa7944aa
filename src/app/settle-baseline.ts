import { factsForBaseline, recordBaseline } from '../records/baseline.js'
import type { Candidate, MentionFilter } from '../store/port/cases.js'
import type { Store } from '../store/port.js'
import { update } from '../store/update.js'
import { openUnjudged } from './unjudged.js'

/** Cases in one step, so that nobody who writes waits long. */
const BATCH = 200

/**
 * Makes what waits in the store old, as a baseline makes what it reads: for somebody whose first scan brought more than they can look
 * through.
 *
 * @returns how many posts wait no more
 */
export async function settleBaseline(
  store: Store,
  filter: Pick<MentionFilter, 'brands' | 'sources'>,
): Promise<number> {
  const { brands, sources } = filter
  const only = { brands, ...(sources && { sources }) }
  const waiting = [
    ...(await store.cases.candidates(only)),
    ...(await store.cases.candidates({ ...only, unjudged: openUnjudged })),
  ]
  let settled = 0
  for (const record of batches(waiting)) {
    const done = await update(store.records, factsForBaseline(record), (facts) =>
      recordBaseline(record, facts),
    )
    settled += done.settled.length
  }
  return settled
}

function batches(candidates: readonly Candidate[]) {
  const caseIds = [...new Set(candidates.map(({ caseId }) => caseId))]
  return Array.from({ length: Math.ceil(caseIds.length / BATCH) }, (_, index) => {
    const some = new Set(caseIds.slice(index * BATCH, (index + 1) * BATCH))
    const mentionIds = candidates.flatMap(({ mentionId, caseId }) => (some.has(caseId) ? [mentionId] : []))
    return { caseIds: [...some], mentionIds }
  })
}
