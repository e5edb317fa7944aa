import type { Changes, Facts, FactsQuery, Records } from './port/records.js'

/** More conflicts in a row than any crowd of people can make. */
const MOST_TRIES = 50

/**
 * Changes what is stored: loads what the decision takes, decides, and stores what comes of it. Where somebody else changed the same
 * meanwhile, it is decided again on what they left.
 *
 * @param decide pure; may be called several times. Without changes nothing is stored
 */
export async function update<Decision extends { changes?: Changes }>(
  records: Records,
  query: FactsQuery,
  decide: (facts: Facts) => Decision,
): Promise<Decision> {
  for (let tries = 1; ; tries++) {
    const decision = decide(await records.facts(query))
    if (decision.changes === undefined || (await records.apply(decision.changes)) === 'done') return decision
    if (tries === MOST_TRIES) throw new Error(`The store changed ${tries} times while it was to be changed`)
  }
}
