import { oldestPromised } from '../cases/oldest-promised.js'
import {
  type Promises,
  promiseStandings,
  SOON_FROM,
  waitingSince,
  wordOwedSince,
} from '../cases/promise-standing.js'
import type { Ranked } from '../cases/rank.js'
import { stateAt } from '../cases/states.js'
import type { Kind } from '../model/mention.js'
import type { Candidate } from '../store/port/cases.js'
import type { CaseFacts, CasePromise } from './facts.js'
import { grouped } from './grouped.js'

/** What rules are asked about cases, each in the place of its first mention. */
export function caseFacts(
  ranked: readonly Ranked<Candidate & { kind?: Kind }>[],
  promises: Promises,
  now: Date,
): readonly CaseFacts[] {
  const byCase = grouped(ranked, ({ candidate }) => candidate.caseId)
  return [...byCase.values()].flatMap((ofCase) => {
    const [lead] = ofCase
    if (lead === undefined) return []
    const { caseId, brand, touchedAt, handled = { state: 'new' as const } } = lead.candidate
    const candidates = ofCase.map(({ candidate }) => candidate)
    return [
      {
        caseId,
        brand,
        touchedAt,
        isUntouched: stateAt(handled, now) === 'new' && handled.owner === undefined,
        backSince: handled.backSince,
        posts: ofCase.map(({ candidate, foundLate }) => ({
          mentionId: candidate.mentionId,
          kind: candidate.kind ?? 'other',
          score: candidate.score,
          severity: candidate.severity,
          danger: candidate.danger,
          due: candidate.due,
          foundLate,
        })),
        promises: promisesOf(
          candidates.filter(({ needsReply }) => needsReply),
          promises(brand),
          now,
        ),
      },
    ]
  })
}

function promisesOf(
  owed: readonly Candidate[],
  promise: ReturnType<Promises>,
  now: Date,
): readonly CasePromise[] {
  const word = owed.map((one) => wordOwedSince(one, now)).find((moment) => moment !== undefined)
  const oldest = oldestPromised(owed)
  const since = oldest && waitingSince({ ...oldest, handled: withoutWord(oldest.handled) }, now)
  return [
    ...(word === undefined
      ? []
      : [{ promise: 'word' as const, standing: 'broken' as const, since: word, standsSince: word }]),
    ...(oldest === undefined || since === undefined
      ? []
      : promiseStandings(oldest, promise, now).flatMap(({ promise: name, standing, endsAt, doneAt }) => {
          if (doneAt !== undefined || (standing !== 'soon' && standing !== 'broken')) return []
          const began = promise.clock.after(since, promise[name] * SOON_FROM)
          const standsSince = standing === 'soon' ? began : endsAt
          return standsSince === undefined ? [] : [{ promise: name, standing, since, standsSince }]
        })),
  ]
}

/** Since when the promises count, whatever word is owed beside them. */
const withoutWord = (handled: Candidate['handled']): Candidate['handled'] => {
  if (handled === undefined) return undefined
  const { waitsFrom: _, ...rest } = handled
  return rest
}
