import { decide } from '../cases/decide.js'
import type { Changes, Facts, FactsQuery } from '../store/port/records.js'
import { createWorkspace } from './workspace.js'

/** `by`: who wanted it. */
export type BaselineRecord = {
  mentionIds: readonly number[]
  caseIds: readonly number[]
  at: Date
  by: string
}

export const factsForBaseline = ({ caseIds }: BaselineRecord): FactsQuery => ({ caseIds })

/**
 * Makes mentions that wait old ones, as if they had come in by a baseline. What somebody did something with stays, and so does
 * danger. Pure.
 *
 * @returns with the ids of those that wait no more
 */
export function recordBaseline(
  { mentionIds, at, by }: BaselineRecord,
  facts: Facts,
): { changes: Changes; settled: readonly number[] } {
  const work = createWorkspace(facts)
  const meant = new Set(mentionIds)
  const settled = facts.mentions.filter(
    (record) =>
      meant.has(record.id) &&
      !record.baseline &&
      !record.danger &&
      record.hiddenAt === undefined &&
      !work.case(record.caseId).isActedOn &&
      work.markOf(record.postId, record.brand) === undefined,
  )
  for (const record of settled) {
    const post = work.post(record.postId)
    if (post !== undefined && !post.baseline) work.putPost({ ...post, baseline: true })
    work.putMention({ ...record, baseline: true, announced: true })
  }
  for (const caseId of new Set(settled.map((record) => record.caseId))) {
    const posts = settled.filter((record) => record.caseId === caseId).map(({ postId }) => postId)
    work.append(caseId, decide(work.case(caseId), { see: 'baseline', posts }, { at, by }))
  }
  return { changes: work.changes(), settled: settled.map(({ id }) => id) }
}
