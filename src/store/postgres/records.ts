import type { Decided, Records, Step } from '../port/records.js'
import { apply } from './apply.js'
import { change } from './change.js'
import type { Database } from './database.js'
import { isConflict } from './failures.js'
import { facts } from './record-facts.js'
import { renameBrand } from './rename-brand.js'

export const recordsPort = (db: Database): Records => ({
  facts: (query) => db.read((from) => facts(from, query)),
  apply: (changes) => db.attempt((to) => apply(to, changes)),
  change: (step) => changeOne(db, step),
  changeEach: async (steps) => {
    const results = await db.each(steps.map((step) => (to) => change(to, step)))
    return await Promise.all(
      results.map((result, at) => (isOfOthers(result) ? again(db, steps[at], result) : result)),
    )
  },
  renameBrand: (rename) => db.write((to) => renameBrand(to, rename)),
})

/** More often in a row nobody can be overtaken. */
const MOST_TRIES = 50

/** Two who count on from the same number, or give a key to two posts, are told so by the table, and not as a change of what was read. */
async function changeOne<Decision extends Decided>(db: Database, step: Step<Decision>): Promise<Decision> {
  for (let tries = 1; ; tries++) {
    try {
      return await db.write((to) => change(to, step))
    } catch (error) {
      if (!isConflict(error) || tries === MOST_TRIES) throw error
    }
  }
}

const isOfOthers = (result: PromiseSettledResult<unknown>): boolean =>
  result.status === 'rejected' && isConflict(result.reason)

async function again<Decision extends Decided>(
  db: Database,
  step: Step<Decision> | undefined,
  before: PromiseSettledResult<Decision>,
): Promise<PromiseSettledResult<Decision>> {
  if (step === undefined) return before
  const [result] = await Promise.allSettled([changeOne(db, step)])
  return result
}
