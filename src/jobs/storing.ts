import { setImmediate } from 'node:timers/promises'
import type { FollowRules } from '../records/follow.js'
import { factsForPoll, type PollRecord, recordPoll, type SavedPoll } from '../records/poll.js'
import { factsForVerdicts, recordVerdicts, type VerdictsRecord } from '../records/verdicts.js'
import type { Facts } from '../store/port/records.js'
import type { Store } from '../store/port.js'
import { update } from '../store/update.js'

/** Posts stored in one go: what people do to cases meanwhile waits no longer than that takes. */
export const SLICE = 500

/**
 * Stores a poll: one change, or several of a large one, and what is remembered of the source with the last. A kill in between loses
 * nothing, since the source is asked for the same again.
 *
 * @param poll the posts of the last page first, since a page that is known ends a search
 */
export async function storePoll(store: Store, poll: PollRecord, rules: FollowRules): Promise<SavedPoll> {
  const saved = { postsAdded: 0, postsUpdated: 0, mentionsAdded: 0 }
  let { isBacklog } = poll
  for (let from = 0; from === 0 || from < poll.judged.length; from += SLICE) {
    if (from > 0) await setImmediate()
    const isLast = from + SLICE >= poll.judged.length
    const slice: PollRecord = {
      ...poll,
      judged: poll.judged.slice(from, from + SLICE),
      ...(isBacklog !== undefined && { isBacklog }),
      ...(!isLast && { state: undefined, seen: [], gone: [] }),
    }
    const { query, decide } = storingOf(slice, rules)
    const stored = await update(store.records, query, decide)
    isBacklog = stored.isBacklog
    saved.postsAdded += stored.saved.postsAdded
    saved.postsUpdated += stored.saved.postsUpdated
    saved.mentionsAdded += stored.saved.mentionsAdded
  }
  return saved
}

/** A poll as one change of several. */
export const storingOf = (poll: PollRecord, rules: FollowRules) => ({
  query: factsForPoll(poll),
  decide: (facts: Facts) => recordPoll(poll, facts, rules),
})

/** Replaces what was made of stored posts. */
export async function storeVerdicts(store: Store, record: VerdictsRecord, rules: FollowRules): Promise<void> {
  await update(store.records, factsForVerdicts(record), (facts) => ({
    changes: recordVerdicts(record, facts, rules),
  }))
}
