import { casesPromised, type InboxFilter } from '../cases/wanted.js'
import type { Candidate } from '../store/port/cases.js'

/** Of the cases whose promises are asked for all that the store gave. */
export function promised(
  candidates: readonly Candidate[],
  { ofCases }: InboxFilter,
  how: { used(candidate: Candidate): number; now: Date },
): readonly Candidate[] {
  const promises = ofCases?.promises ?? []
  if (promises.length === 0) return candidates
  const cases = casesPromised(candidates, { promises, ...how })
  return candidates.filter(({ caseId }) => cases.has(caseId))
}
