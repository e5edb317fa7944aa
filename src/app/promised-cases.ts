import { oldestPromised } from '../cases/oldest-promised.js'
import { type Promises, promiseStandings } from '../cases/promise-standing.js'
import { waitsSince } from '../cases/waiting.js'
import type { PromisedCase } from '../digest/done.js'
import type { Candidate } from '../store/port/cases.js'
import type { DigestFacts } from '../store/port/facts.js'
import type { Store } from '../store/port.js'

type Options = {
  /** What waits, and what is owed a solution. */
  owed: readonly Candidate[]
  moves: DigestFacts['moves']
  promises: Promises
  now: Date
}

/** Of those that somebody moved, the last ones: more would take longer to read than a median is worth. */
const MOST_MOVED = 500

/** How the cases stand with their promises that are open, or that somebody moved. */
export async function promisedCases(
  store: Pick<Store, 'cases'>,
  { owed, moves, promises, now }: Options,
): Promise<readonly PromisedCase[]> {
  const byCase = new Map<number, Candidate[]>()
  for (const candidate of owed) {
    const known = byCase.get(candidate.caseId)
    if (known) known.push(candidate)
    else byCase.set(candidate.caseId, [candidate])
  }
  const open = [...byCase.values()].flatMap((own) => {
    const oldest = oldestPromised(own)
    return oldest === undefined ? [] : [{ standings: promiseStandings(oldest, promises(oldest.brand), now) }]
  })
  const closed: PromisedCase[] = []
  const moved = new Set(moves.toReversed().map(({ caseId }) => caseId))
  for (const caseId of [...moved].filter((id) => !byCase.has(id)).slice(0, MOST_MOVED)) {
    const file = await store.cases.file(caseId)
    if (file === undefined || file.case.id !== caseId) continue
    const oldest = oldestPromised(
      file.mentions
        .filter(({ needsReply }) => needsReply)
        .map((mention) => ({ ...mention, waitsSince: waitsSince(mention), handled: file.case })),
    )
    if (oldest !== undefined)
      closed.push({ standings: promiseStandings(oldest, promises(file.case.brand), now) })
  }
  return [...open, ...closed]
}
