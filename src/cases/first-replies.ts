import type { CaseEvent } from '../model/case-event.js'
import type { CaseRecord } from '../store/port/records.js'
import { evolve } from './evolve.js'
import { withHandling } from './handling.js'
import { oldestPromised } from './oldest-promised.js'
import { type BrandPromise, waitingSince } from './promise-standing.js'
import { standing } from './undo.js'

/** The first answer that went to a person in a round: when, how much of the time that counts it took (milliseconds), who gave it. */
export type FirstReply<Complaint> = { at: Date; took: number; by: string | undefined; complaint: Complaint }

type Waiting = { waitsSince: Date; startsPromise: boolean }
type Matter<Complaint> = {
  file: CaseRecord
  history: readonly CaseEvent[]
  /** What needs a reply. */
  complaints: readonly Complaint[]
}

/**
 * When somebody heard from us first, and again each time they had come back. Only an answer is one: who is taken note of (`ack`), or whose
 * trouble is called solved (`resolve`), was told nothing by that. Nothing for what was found late.
 *
 * @returns `isOpen`: since they began to wait, or came back, nobody has answered
 */
export function firstReplies<Complaint extends Waiting>(
  { file, history, complaints }: Matter<Complaint>,
  { clock }: Pick<BrandPromise, 'clock'>,
): { replies: readonly FirstReply<Complaint>[]; isOpen: boolean } {
  const replies: FirstReply<Complaint>[] = []
  let current: FirstReply<Complaint> | undefined
  let before: CaseRecord = withHandling({ ...file, state: 'new' as const }, {})
  for (const event of standing(history)) {
    const after = evolve(before, event)
    const at = after.answeredAt
    if (before.answeredAt === undefined && at !== undefined) {
      const complaint = oldestPromised(complaints.filter(({ waitsSince }) => waitsSince <= at))
      const since = complaint && waitingSince({ ...complaint, handled: { ...before, state: 'new' } }, at)
      if (complaint !== undefined && since !== undefined)
        current = {
          at,
          took: clock.counted(since, at),
          by: event.code === 'answered' ? event.by : undefined,
          complaint,
        }
    }
    // Who opens it again themselves says that it was no answer; whom their own words brought back was answered then.
    if (before.answeredAt !== undefined && at === undefined) {
      if (event.code === 'came-back' && current !== undefined) replies.push(current)
      current = undefined
    }
    before = after
  }
  return {
    replies: current === undefined ? replies : [...replies, current],
    isOpen: file.answeredAt === undefined,
  }
}
