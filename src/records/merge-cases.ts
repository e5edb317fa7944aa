import type { When } from '../cases/decide.js'
import { merge } from '../cases/merge.js'
import type { CaseRecord, Changes, Facts, FactsQuery } from '../store/port/records.js'
import { moveMentions } from './move-mentions.js'
import { createWorkspace, type Workspace } from './workspace.js'

/** The first of the cases is to have the posts of all. */
export type MergeRecord = { caseIds: readonly number[]; when: Required<When> }

export const factsForMerge = ({ caseIds }: MergeRecord): FactsQuery => ({ caseIds })

/**
 * `nothing`: there are no two cases. `brand`: a case is about another brand. `place`: there are posts of several places, and this one
 * wants its people not to be joined with people elsewhere; `caseIds`: those with its posts.
 */
export type MergeRefusal =
  | { refused: 'merge'; why: 'nothing' }
  | { refused: 'merge'; why: 'no-case'; caseId: number }
  | { refused: 'merge'; why: 'brand'; caseId: number; brand: string; other: string }
  | { refused: 'merge'; why: 'place'; place: string; caseIds: readonly number[]; others: readonly string[] }

type Recorded = {
  changes?: Changes
  /** What became part of the first one, with how many posts in sight. */
  merged: readonly { caseId: number; posts: number }[]
  refusal?: MergeRefusal
}

/**
 * Makes one case of several. Pure.
 *
 * @param mayJoin whether the terms of a place let its people be joined with people elsewhere
 */
export function recordMerge(
  { caseIds, when }: MergeRecord,
  facts: Facts,
  mayJoin: (place: string) => boolean,
): Recorded {
  const work = createWorkspace(facts)
  const known = new Map(facts.cases.map((file) => [file.id, file]))
  const files: CaseRecord[] = []
  for (const caseId of new Set(caseIds)) {
    const file = known.get(caseId)
    if (file === undefined || inSight(work, caseId).length === 0)
      return { merged: [], refusal: { refused: 'merge', why: 'no-case', caseId } }
    files.push(file)
  }
  const [kept, ...others] = files
  if (kept === undefined || others.length === 0)
    return { merged: [], refusal: { refused: 'merge', why: 'nothing' } }
  const refusal = ofOtherBrand(kept, others) ?? ofClosedPlace(work, files, mayJoin)
  if (refusal !== undefined) return { merged: [], refusal }
  const merged = others.map((other) => {
    const posts = inSight(work, other.id).length
    takeIn(work, kept.id, other, when)
    return { caseId: other.id, posts }
  })
  return { changes: work.changes(), merged }
}

const inSight = (work: Workspace, caseId: number) =>
  work.mentionsIn(caseId).filter(({ hiddenAt }) => hiddenAt === undefined)

function takeIn(work: Workspace, keptId: number, other: CaseRecord, when: Required<When>): void {
  const mentions = work.mentionsIn(other.id)
  const posts = mentions.map(({ postId }) => postId)
  const events = merge({ kept: work.case(keptId), other, posts }, when)
  moveMentions(work, mentions, keptId)
  work.removeCase(other.id, [events.other])
  work.append(keptId, [events.kept])
}

function ofOtherBrand(kept: CaseRecord, others: readonly CaseRecord[]): MergeRefusal | undefined {
  const other = others.find(({ brand }) => brand !== kept.brand)
  return other && { refused: 'merge', why: 'brand', caseId: other.id, brand: kept.brand, other: other.brand }
}

function ofClosedPlace(
  work: Workspace,
  files: readonly CaseRecord[],
  mayJoin: (place: string) => boolean,
): MergeRefusal | undefined {
  const posts = files.flatMap(({ id }) => inSight(work, id)).flatMap(({ postId }) => work.post(postId) ?? [])
  const places = [...new Set(posts.map(({ post }) => post.place))]
  const closed = places.find((place) => !mayJoin(place))
  if (closed === undefined || places.length === 1) return undefined
  const isThere = ({ postId }: { postId: string }) => work.post(postId)?.post.place === closed
  return {
    refused: 'merge',
    why: 'place',
    place: closed,
    caseIds: files.map(({ id }) => id).filter((id) => inSight(work, id).some(isThere)),
    others: places.filter((place) => place !== closed),
  }
}
