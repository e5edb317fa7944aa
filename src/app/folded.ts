import type { Ranked } from '../cases/rank.js'
import type { IncidentBlock } from '../cases/ranked-mention.js'
import { shortId } from '../cases/short-id.js'
import type { Candidate } from '../store/port/cases.js'
import { countPosts } from './on-the-list.js'
import type { People } from './people.js'

/** Cases that a list shows as one row, in the order to answer, with their mentions. */
type Folded = { caseIds: readonly number[]; mentions: readonly Ranked<Candidate>[] }

/**
 * What a row says of all for whom it stands.
 *
 * @param isKept whether a case has an id that anybody can give
 */
export function foldedOf(
  { caseIds, mentions }: Folded,
  behind: People,
  isKept: (caseId: number) => boolean,
): IncidentBlock {
  const candidates = mentions.map(({ candidate }) => candidate)
  const late = mentions.some((one) => one.late)
  return {
    posts: countPosts(candidates),
    people: behind.count(candidates),
    cases: caseIds.filter(isKept).map(shortId),
    count: caseIds.length,
    late,
    soon: !late && mentions.some(({ soon }) => soon),
  }
}
