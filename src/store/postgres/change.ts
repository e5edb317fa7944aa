import type { Decided, Step } from '../port/records.js'
import { apply } from './apply.js'
import type { Transaction } from './database.js'
import { facts } from './record-facts.js'

/** Loads, decides and stores one change: to be called in a transaction, so that what it was decided on holds. */
export async function change<Decision extends Decided>(
  db: Transaction,
  { query, decide }: Step<Decision>,
): Promise<Decision> {
  for (let asked = query; ; ) {
    const decision = decide(await facts(db, asked))
    if (decision.wants === undefined) {
      if (decision.changes !== undefined) await apply(db, decision.changes, 'of now')
      return decision
    }
    asked = decision.wants
  }
}
