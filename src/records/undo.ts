import { standing, type UndoRefusal, undo } from '../cases/undo.js'
import type { CaseEvent } from '../model/case-event.js'
import type { Changes, Facts, FactsQuery } from '../store/port/records.js'
import { bringBack, bringToList, cameFrom, putBack, takeBackMark } from './take-back.js'
import { createWorkspace } from './workspace.js'

/** `only`: the moment of the command that is to be taken back; otherwise it is the last one of whoever asks. */
export type UndoRecord = { caseId: number; at: Date; by: string; only?: Date | undefined }

export const factsForUndo = ({ caseId }: UndoRecord): FactsQuery => ({ caseIds: [caseId], withHistory: true })

type Recorded = {
  changes?: Changes
  /** Facts about these cases, too, without which nobody can tell. */
  wants?: FactsQuery
  /** What was taken back; none when there is no such case. */
  undone: readonly CaseEvent[]
  refusal?: UndoRefusal
}

/** What taking back changes. Pure. */
export function recordUndo(record: UndoRecord, facts: Facts): Recorded {
  const { caseId } = record
  const file = facts.cases.find(({ id }) => id === caseId)
  if (file === undefined) return { undone: [] }
  const history = facts.histories.get(caseId) ?? []
  const last = standing(history).findLast((event) => event.by !== undefined)
  // To take back what a case began with is to take back what happened to the one that it was part of.
  if (last?.code === 'split-off' && last.by === record.by) {
    const { from } = last.args
    if (!facts.histories.has(from)) return wanting([caseId, from])
    return recordUndo({ ...record, caseId: from, only: record.only ?? last.at }, facts)
  }
  const done = undo(file, history, record)
  if ('refused' in done) return { undone: [], refusal: done }
  const others = done.undone.flatMap((act) =>
    act.code === 'merged' ? [act.args.from] : act.code === 'split' ? [act.args.into] : [],
  )
  const isOfMark = done.undone.some(({ code }) => code === 'marked' || code === 'unmarked')
  const needed = [...others, ...(isOfMark ? cameFrom(facts.histories) : [])]
  if (needed.some((id) => !facts.histories.has(id)))
    return wanting([...new Set([caseId, ...needed, ...facts.histories.keys()])])
  const work = createWorkspace(facts)
  for (const act of done.undone) {
    const refusal =
      act.code === 'marked' || act.code === 'unmarked'
        ? takeBackMark(work, { ...record, url: act.args.url, left: done.left }, facts)
        : act.code === 'merged'
          ? bringBack(work, act, facts, record)
          : act.code === 'split'
            ? putBack(work, act, facts, record)
            : act.code === 'set-aside'
              ? bringToList(work, act, record)
              : undefined
    if (refusal !== undefined) return { undone: [], refusal }
  }
  work.append(caseId, done.events)
  return { changes: work.changes(), undone: done.undone }
}

const wanting = (caseIds: readonly number[]): Recorded => ({
  undone: [],
  wants: { caseIds, withHistory: true },
})
