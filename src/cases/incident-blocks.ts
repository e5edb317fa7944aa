import type { Candidate } from '../store/port/cases.js'
import type { Ranked } from './rank.js'

/** Cases of one incident, which a list shows as one row: that of the first of them, in the order to answer. */
export type IncidentGroup = {
  incidentId: number
  /** The first of them leads; each once, in the order to answer. */
  caseIds: readonly number[]
  /** Their mentions in this list, in its order. */
  mentions: readonly Ranked<Candidate>[]
}

/**
 * Which cases belong to one incident. Whoever is in danger or worst off (severity 4), came back, or was promised another word stands for
 * themselves: nobody must overlook them among fifty who have the same trouble.
 *
 * @param incidentOf the open incident that a case belongs to
 */
export function incidentGroups(
  ranked: readonly Ranked<Candidate>[],
  incidentOf: ReadonlyMap<number, number>,
): readonly IncidentGroup[] {
  if (incidentOf.size === 0) return []
  const cases = new Map<number, Ranked<Candidate>[]>()
  for (const one of ranked) {
    const { caseId } = one.candidate
    if (!incidentOf.has(caseId)) continue
    const known = cases.get(caseId)
    if (known === undefined) cases.set(caseId, [one])
    else known.push(one)
  }
  const groups = new Map<string, { incidentId: number; cases: (readonly [number, Ranked<Candidate>[]])[] }>()
  for (const [caseId, own] of cases) {
    const incidentId = incidentOf.get(caseId)
    if (incidentId === undefined || !own.every(canBeFolded)) continue
    // What was found late stands in a part of its own.
    const key = `${incidentId} ${own.every(({ foundLate }) => foundLate)}`
    const known = groups.get(key)
    if (known === undefined) groups.set(key, { incidentId, cases: [[caseId, own]] })
    else known.cases.push([caseId, own])
  }
  return [...groups.values()]
    .filter((group) => group.cases.length > 1)
    .map((group) => ({
      incidentId: group.incidentId,
      caseIds: group.cases.map(([caseId]) => caseId),
      mentions: group.cases.flatMap(([, own]) => own),
    }))
}

const canBeFolded = ({ candidate, wordOwed }: Ranked<Candidate>): boolean =>
  candidate.due &&
  !candidate.danger &&
  candidate.severity < 4 &&
  !wordOwed &&
  candidate.handled?.backSince === undefined
