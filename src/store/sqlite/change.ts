import type { Decided, Step } from '../port/records.js'
import { apply } from './apply.js'
import type { Database } from './database.js'
import { facts } from './facts.js'

/** Loads, decides and stores one change: to be called in a transaction, so that what it was decided on holds. */
export function change<Decision extends Decided>(db: Database, { query, decide }: Step<Decision>): Decision {
  for (let asked = query; ; ) {
    const decision = decide(facts(db, asked))
    if (decision.wants === undefined) {
      if (decision.changes !== undefined) apply(db, decision.changes, 'of now')
      return decision
    }
    asked = decision.wants
  }
}
