import type { Config } from '../config/schema/index.js'
import { type BaselineRecord, factsForBaseline, recordBaseline } from '../records/baseline.js'
import type { Candidate, MentionFilter } from '../store/port/cases.js'
import type { Store } from '../store/port.js'
import { update } from '../store/update.js'
import type { BaselineTally } from '../views/baseline.js'
import { countPosts, onTheList } from './on-the-list.js'
import { peopleBehind } from './people.js'
import type { Setup } from './setup.js'
import { readStoreIfAny } from './stores.js'
import { openUnjudged } from './unjudged.js'
import { momentFor } from './who.js'

/** Cases in one step, so that nobody who writes waits long. */
const BATCH = 200

type Narrowed = Pick<MentionFilter, 'brands' | 'sources' | 'places'>

const nobody: BaselineTally = {
  people: 0,
  posts: 0,
  leaving: { people: 0, posts: 0, unjudged: 0 },
  staying: { danger: 0, touched: 0 },
}

/** What a baseline would do now to what is stored already; nothing where nothing was scanned yet. */
export async function baselineTaking(setup: Setup, filter: Narrowed, now: Date): Promise<BaselineTally> {
  return await readStoreIfAny(setup, async (store) => {
    if (store === undefined) return nobody
    const { open, onList } = await openIn(store, filter, { lapse: setup.config.lapse, now })
    const taken = new Set<number>()
    for (const record of batches(open, { at: now, by: '' })) {
      const facts = await store.records.facts(factsForBaseline(record))
      for (const id of recordBaseline(record, facts).settled) taken.add(id)
    }
    return await tallied(store, onList, taken)
  })
}

/**
 * Makes what waits in the store old, as a baseline makes what it reads: for somebody whose first scan brought more than they can look
 * through. The history of each case says so, and by whom: `undo` takes it back. What has lapsed is made old with it: a longer `lapse`, or
 * a new post of its person, would bring it back.
 */
export async function settleBaseline(
  store: Store,
  filter: Narrowed,
  { config, now, by }: { config: Pick<Config, 'brands' | 'lapse'>; now: Date; by: string },
): Promise<BaselineTally> {
  const { open, onList } = await openIn(store, filter, { lapse: config.lapse, now })
  const at = await momentFor(store, { by, config, now })
  const taken = new Set<number>()
  for (const record of batches(open, { at, by })) {
    const done = await update(store.records, factsForBaseline(record), (facts) =>
      recordBaseline(record, facts),
    )
    for (const id of done.settled) taken.add(id)
  }
  return await tallied(store, onList, taken)
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

async function tallied(
  store: Store,
  onList: readonly Candidate[],
  taken: ReadonlySet<number>,
): Promise<BaselineTally> {
  const due = onList.filter((one) => one.due)
  const left = due.filter(({ mentionId }) => taken.has(mentionId))
  const stays = due.filter(({ mentionId }) => !taken.has(mentionId))
  const behind = await peopleBehind(store, due)
  const people = behind.count(due)
  const staying = behind.count(stays)
  const danger = behind.count(stays.filter((one) => one.danger))
  const unjudged = onList.filter((one) => !one.due && taken.has(one.mentionId))
  const waits = left.map(({ waitsSince }) => waitsSince.getTime())
  return {
    people,
    posts: countPosts(due),
    leaving: {
      people: people - staying,
      posts: countPosts(left),
      unjudged: countPosts(unjudged),
    },
    staying: { danger, touched: staying - danger },
    ...(waits.length > 0 && { newest: new Date(Math.max(...waits)) }),
  }
}

function batches(
  candidates: readonly Candidate[],
  when: Pick<BaselineRecord, 'at' | 'by'>,
): BaselineRecord[] {
  const caseIds = [...new Set(candidates.map(({ caseId }) => caseId))]
  return Array.from({ length: Math.ceil(caseIds.length / BATCH) }, (_, index) => {
    const some = new Set(caseIds.slice(index * BATCH, (index + 1) * BATCH))
    const mentionIds = candidates.flatMap(({ mentionId, caseId }) => (some.has(caseId) ? [mentionId] : []))
    return { caseIds: [...some], mentionIds, ...when }
  })
}
