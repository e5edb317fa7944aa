import { firstReplies } from '../cases/first-replies.js'
import { oldestPromised } from '../cases/oldest-promised.js'
import { type Promises, promiseStandings } from '../cases/promise-standing.js'
import { standingsBefore, standingsNow } from '../cases/standings-through.js'
import { waitsSince } from '../cases/waiting.js'
import type { PromisedCase } from '../digest/done.js'
import type { Candidate, CaseFile } from '../store/port/cases.js'
import type { DigestFacts } from '../store/port/facts.js'
import type { Store } from '../store/port.js'

type Options = {
  /** What waits, and what is owed a solution. */
  owed: readonly Candidate[]
  moves: DigestFacts['moves']
  /** What ended before that is not asked for. */
  since: Date
  promises: Promises
  now: Date
}

/** Of those that somebody moved, the last ones: more would take longer to read than a median is worth. */
const MOST_MOVED = 500

/**
 * How the cases stand with their promises that are open, or that somebody moved; with how they stood before their person came back, since
 * an answer in time stays one, and with when those who were answered first heard from us.
 */
export async function promisedCases(
  store: Pick<Store, 'cases'>,
  { owed, moves, since, promises, now }: Options,
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
  // What was done before it came back was done before then, too.
  const back = [...byCase].flatMap(([caseId, [first]]) => {
    const backSince = first?.handled?.backSince
    return backSince !== undefined && backSince >= since ? [caseId] : []
  })
  const closed = [...new Set(moves.toReversed().map(({ caseId }) => caseId))].filter((id) => !byCase.has(id))
  const read: PromisedCase[] = []
  const answered = moves.toReversed().flatMap(({ caseId, code }) => (code === 'answered' ? [caseId] : []))
  const asked = [back, closed, [...new Set(answered)]].flatMap((some) => some.slice(0, MOST_MOVED))
  for (const caseId of new Set(asked)) {
    const file = await store.cases.file(caseId)
    if (file === undefined || file.case.id !== caseId) continue
    const promise = promises(file.case.brand)
    const matter = matterOf(file)
    read.push({
      standings: [
        ...standingsBefore(matter, promise),
        ...(byCase.has(caseId) ? [] : standingsNow(matter, promise, now)),
      ],
      replies: firstReplies(matter, promise).replies,
    })
  }
  return [...open, ...read]
}

/** What is needed of a case to tell how it stood. */
const matterOf = ({ case: file, mentions, history }: CaseFile) => ({
  file: { ...file, isActedOn: false },
  history,
  complaints: mentions
    .filter(({ needsReply }) => needsReply)
    .map((mention) => ({ ...mention, waitsSince: waitsSince(mention) })),
})
