import { type Command, decide, isRefusal, type Refusal, type When } from '../cases/decide.js'
import type { Changes, Facts, FactsQuery, MentionRecord } from '../store/port/records.js'
import { createWorkspace } from './workspace.js'

/** What somebody wants with a case. */
export type CommandRecord = {
  caseId: number
  command: Command
  when: Required<When>
}

export const factsForCommand = ({ caseId }: CommandRecord): FactsQuery => ({ caseIds: [caseId] })

type Recorded = {
  /** Undefined where nothing changes. */
  changes?: Changes
  /** The mentions that were meant; none when there is no such case, or it has no post at the address. */
  mentions: readonly MentionRecord[]
  refusal?: Refusal
}

/** What the command changes. Pure. */
export function recordCommand({ caseId, command, when }: CommandRecord, facts: Facts): Recorded {
  const file = facts.cases.find(({ id }) => id === caseId)
  const work = createWorkspace(facts)
  const url = command.do === 'mark' || command.do === 'unmark' ? command.url : undefined
  const isMeant = ({ hiddenAt, postId }: MentionRecord) =>
    hiddenAt === undefined && (url === undefined || work.post(postId)?.post.url === url)
  const meant = work.mentionsIn(caseId).filter(isMeant)
  if (file === undefined || meant.length === 0) return { mentions: [] }
  const events = decide(file, command, when)
  if (isRefusal(events)) return { mentions: meant, refusal: events }
  if (events.length === 0) return { mentions: meant }
  if (command.do === 'mark' || command.do === 'unmark') {
    const verdict = command.do === 'mark' ? command.verdict : undefined
    // What was said already is no news to the history.
    if (meant.every(({ postId, brand }) => work.markOf(postId, brand) === verdict)) return { mentions: meant }
    for (const record of meant) {
      work.putMark({ postId: record.postId, brand: record.brand, verdict, ...when })
      work.putMention(record)
    }
  }
  work.append(caseId, events)
  const ids = new Set(meant.map(({ id }) => id))
  return { changes: work.changes(), mentions: work.mentionsIn(caseId).filter(({ id }) => ids.has(id)) }
}
