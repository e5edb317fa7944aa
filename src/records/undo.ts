import { type UndoRefusal, undo } from '../cases/undo.js'
import type { CaseEvent } from '../model/case-event.js'
import type { Mark } from '../model/mention.js'
import type { Changes, Facts, FactsQuery } from '../store/port/records.js'
import { createWorkspace, type Workspace } from './workspace.js'

/** `only`: the moment of the command that is to be taken back; otherwise it is the last one of whoever asks. */
export type UndoRecord = { caseId: number; at: Date; by: string; only?: Date | undefined }

export const factsForUndo = ({ caseId }: UndoRecord): FactsQuery => ({ caseIds: [caseId], withHistory: true })

type Recorded = {
  changes?: Changes
  /** What was taken back; none when there is no such case. */
  undone: readonly CaseEvent[]
  refusal?: UndoRefusal
}

/** What taking back changes. Pure. */
export function recordUndo(record: UndoRecord, facts: Facts): Recorded {
  const { caseId, at, by } = record
  const file = facts.cases.find(({ id }) => id === caseId)
  if (file === undefined) return { undone: [] }
  const done = undo(file, facts.histories.get(caseId) ?? [], record)
  if ('refused' in done) return { undone: [], refusal: done }
  const work = createWorkspace(facts)
  for (const act of done.undone)
    if (act.code === 'marked' || act.code === 'unmarked')
      takeBackMark(work, { caseId, url: act.args.url, left: done.left, at, by })
  work.append(caseId, done.events)
  return { changes: work.changes(), undone: done.undone }
}

type TakenBack = { caseId: number; url: string | undefined; left: readonly CaseEvent[]; at: Date; by: string }

/** Of each post that was meant, what was said of it before holds again. */
function takeBackMark(work: Workspace, { caseId, url, left, at, by }: TakenBack): void {
  for (const record of work.mentionsIn(caseId)) {
    const address = work.post(record.postId)?.post.url
    if (record.hiddenAt !== undefined || (url !== undefined && address !== url)) continue
    work.putMark({ postId: record.postId, brand: record.brand, verdict: saidBefore(left, address), at, by })
    work.putMention(record)
  }
}

function saidBefore(history: readonly CaseEvent[], address: string | undefined): Mark | undefined {
  const last = history.findLast(
    (event) =>
      (event.code === 'marked' || event.code === 'unmarked') &&
      (event.args.url === undefined || event.args.url === address),
  )
  return last?.code === 'marked' ? last.args.verdict : undefined
}
