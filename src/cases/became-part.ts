import type { CaseEvent } from '../model/case-event.js'
import { standing } from './undo.js'

/** That a case is no more, since its posts are those of another: which one, since when, by whom, and which posts (their ids) they are. */
export type BecamePart = { into: number; since: Date; by?: string; posts: readonly string[] }

/**
 * By the histories of a case that is no more and of the one that took its posts. Undefined where that was no move of somebody, such as
 * where two names of a brand became one.
 */
export function becamePart(
  caseId: number,
  histories: ReadonlyMap<number, readonly CaseEvent[]>,
): BecamePart | undefined {
  const last = histories.get(caseId)?.at(-1)
  if (last?.code !== 'removed' || last.args.into === undefined) return undefined
  const { into } = last.args
  const posts = postsIn(histories.get(into) ?? [], { caseId, at: last.at })
  return posts && { into, since: last.at, posts, ...(last.by !== undefined && { by: last.by }) }
}

/** Those that it brought, or that had been split off it and are back. */
function postsIn(
  history: readonly CaseEvent[],
  { caseId, at }: { caseId: number; at: Date },
): readonly string[] | undefined {
  const merged = standing(history).findLast(
    (event) => event.code === 'merged' && event.args.from === caseId && event.at.getTime() === at.getTime(),
  )
  if (merged?.code === 'merged') return merged.args.posts
  const split = history.findLast((event) => event.code === 'split' && event.args.into === caseId)
  return split?.code === 'split' ? split.args.posts : undefined
}

/**
 * Which case somebody means who types the id of one that is no more: the one that has its posts. Where they are in several, the one that
 * took them, or else the one with most of them.
 *
 * @param cases of each of its posts that there still is, the case
 */
export function whereItIs(
  into: number,
  cases: readonly number[],
): { caseId: number; others: readonly number[] } {
  const counts = new Map<number, number>()
  for (const id of cases) counts.set(id, (counts.get(id) ?? 0) + 1)
  const [most = into] = [...counts.keys()].toSorted(
    (one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || one - other,
  )
  const caseId = counts.has(into) ? into : most
  return { caseId, others: [...counts.keys()].filter((id) => id !== caseId).toSorted((a, b) => a - b) }
}
