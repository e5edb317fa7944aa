import { type BaselineRecord, factsForBaseline, recordBaseline } from '../records/baseline.js'
import type { Candidate, MentionFilter } from '../store/port/cases.js'
import type { Store } from '../store/port.js'
import { update } from '../store/update.js'
import { countPosts, onTheList } from './on-the-list.js'
import type { Setup } from './setup.js'
import { readStoreIfAny } from './stores.js'
import { openUnjudged } from './unjudged.js'

/** Cases in one step, so that nobody who writes waits long. */
const BATCH = 200

type Narrowed = Pick<MentionFilter, 'brands' | 'sources' | 'places'>

/**
 * What a baseline would take off the list now, in posts: those that wait, since when the last of them does, and those in languages
 * that cannot be judged, of which nobody knows whether they wait.
 */
export type BaselineTaking = { posts: number; newest?: Date; unjudged: number }

/** Of what is stored already; nothing where nothing was scanned yet. */
export async function baselineTaking(setup: Setup, filter: Narrowed, now: Date): Promise<BaselineTaking> {
  return await readStoreIfAny(setup, async (store) => {
    if (store === undefined) return { posts: 0, unjudged: 0 }
    const { open, onList } = await openIn(store, filter, { lapse: setup.config.lapse, now })
    const taken = new Set<number>()
    for (const record of batches(open, now)) {
      const facts = await store.records.facts(factsForBaseline(record))
      for (const id of recordBaseline(record, facts).settled) taken.add(id)
    }
    const waits = onList.flatMap(({ mentionId, due, waitsSince }) =>
      due && taken.has(mentionId) ? [waitsSince.getTime()] : [],
    )
    return {
      ...tallied(onList, taken),
      ...(waits.length > 0 && { newest: new Date(Math.max(...waits)) }),
    }
  })
}

/**
 * Makes what waits in the store old, as a baseline makes what it reads: for somebody whose first scan brought more than they can look
 * through. The history of each case says so. What has lapsed is made old with it: a longer `lapse`, or a new post of its person, would
 * bring it back.
 *
 * @returns how many posts wait no more, and how many in languages that cannot be judged left their list
 */
export async function settleBaseline(
  store: Store,
  filter: Narrowed,
  { lapse, now }: { lapse: number; now: Date },
): Promise<{ posts: number; unjudged: number }> {
  const { open, onList } = await openIn(store, filter, { lapse, now })
  const taken = new Set<number>()
  for (const record of batches(open, now)) {
    const done = await update(store.records, factsForBaseline(record), (facts) =>
      recordBaseline(record, facts),
    )
    for (const id of done.settled) taken.add(id)
  }
  return tallied(onList, taken)
}

/** `onList`: without what has lapsed, so that nobody is asked about, or told of, what they see nowhere. */
async function openIn(
  store: Store,
  { brands, sources, places }: Narrowed,
  moment: { lapse: number; now: Date },
): Promise<{ open: readonly Candidate[]; onList: readonly Candidate[] }> {
  const only = { brands, ...(sources && { sources }), ...(places && { places }) }
  const lists = [
    await onTheList(store, only, moment),
    await onTheList(store, { ...only, unjudged: openUnjudged }, moment),
  ]
  return {
    open: lists.flatMap(({ waiting, lapsed }) => [...waiting, ...lapsed]),
    onList: lists.flatMap(({ waiting }) => waiting),
  }
}

function tallied(onList: readonly Candidate[], taken: ReadonlySet<number>) {
  const seen = onList.filter(({ mentionId }) => taken.has(mentionId))
  return {
    posts: countPosts(seen.filter(({ due }) => due)),
    unjudged: countPosts(seen.filter(({ due }) => !due)),
  }
}

function batches(candidates: readonly Candidate[], at: Date): BaselineRecord[] {
  const caseIds = [...new Set(candidates.map(({ caseId }) => caseId))]
  return Array.from({ length: Math.ceil(caseIds.length / BATCH) }, (_, index) => {
    const some = new Set(caseIds.slice(index * BATCH, (index + 1) * BATCH))
    const mentionIds = candidates.flatMap(({ mentionId, caseId }) => (some.has(caseId) ? [mentionId] : []))
    return { caseIds: [...some], mentionIds, at }
  })
}
