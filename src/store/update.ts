import type { Decided, Facts, FactsQuery, Records, Step } from './port/records.js'
import { type Turns, takingTurns } from './turns.js'

/** More conflicts in a row than any crowd of people can make. */
const MOST_TRIES = 50

/** Of each store: the changes of one process wait for each other rather than undo each other's work. */
const turns = new WeakMap<Records, Turns>()

/**
 * Changes what is stored: loads what the decision takes, decides, and stores what comes of it. Where another program changed the same
 * meanwhile, it is decided again on what that left.
 *
 * @param decide pure; may be called several times. Without changes nothing is stored. Where it `wants` other facts, it is asked again with
 *   those
 */
export function update<Decision extends Decided>(
  records: Records,
  query: FactsQuery,
  decide: (facts: Facts) => Decision,
): Promise<Decision> {
  return inTurn(records, () => records.change?.({ query, decide }) ?? tryUntilDone(records, query, decide))
}

/**
 * The same for several changes that reach the disk together, which is what small ones cost most by.
 *
 * @returns of each what was decided, or why it was not stored
 */
export const updateEach = <Decision extends Decided>(
  records: Records,
  steps: readonly Step<Decision>[],
): Promise<readonly PromiseSettledResult<Decision>[]> => inTurn(records, () => records.changeEach(steps))

function inTurn<Result>(records: Records, change: () => Promise<Result>): Promise<Result> {
  const inTurn = turns.get(records) ?? takingTurns()
  turns.set(records, inTurn)
  return inTurn(change)
}

async function tryUntilDone<Decision extends Decided>(
  records: Records,
  query: FactsQuery,
  decide: (facts: Facts) => Decision,
): Promise<Decision> {
  let asked = query
  for (let tries = 1; ; tries++) {
    const decision = decide(await records.facts(asked))
    if (decision.wants !== undefined) asked = decision.wants
    else if (decision.changes === undefined || (await records.apply(decision.changes)) === 'done')
      return decision
    if (tries === MOST_TRIES) throw new Error(`The store changed ${tries} times while it was to be changed`)
  }
}
