import { type ForgetRecord, factsForForget, recordForget } from '../records/forget.js'
import type { Store } from '../store/port.js'
import { update } from '../store/update.js'

/** Forgets somebody: all that is stored of them, and for good. By itself, since it judges posts anew, with word lists that no other command of a person needs. */
export const runForget = (store: Store, record: ForgetRecord) =>
  update(store.records, factsForForget(record), (facts) => recordForget(record, facts))
