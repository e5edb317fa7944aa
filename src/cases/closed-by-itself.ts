import type { CaseState } from '../model/case.js'
import type { CaseEvent } from '../model/case-event.js'
import type { ThreadEnd } from '../model/thread.js'
import { stateAt } from './states.js'
import { standing } from './undo.js'

/** What moved a case off the list without anybody's doing here: its person's words, an answer of ours at its place, or a mark of the place. */
export type Closing = { at: Date } & (
  | { what: 'solved' | 'thanks'; words: string }
  | { what: 'answered-there'; by: string; url: string }
  | { what: 'over-there'; as: ThreadEnd; by?: string | undefined; url?: string | undefined }
)

/** It ended at its place, and not in the words of its person. */
export const isEndedThere = ({ what }: Pick<Closing, 'what'>): boolean =>
  what === 'answered-there' || what === 'over-there'

/** Codes after which nothing before them says how the case stands. */
const telling: ReadonlySet<CaseEvent['code']> = new Set([
  'said',
  'came-back',
  'reopened',
  'answered',
  'answered-there',
  'over-there',
])

/** What closed it, while it is closed, or their turn, since; undefined where we did, or nobody. */
export function closedByItself(
  file: { state: CaseState },
  history: readonly CaseEvent[],
  now: Date,
): Closing | undefined {
  const state = stateAt(file, now)
  const last = standing(history).findLast(({ code }) => telling.has(code))
  const isClosed = state === 'resolved' || state === 'confirmed'
  switch (last?.code) {
    case 'said': {
      const { what, words } = last.args
      return isClosed && what !== 'still-broken' ? { what, words, at: last.at } : undefined
    }
    case 'answered-there':
      return state === 'answered'
        ? { what: 'answered-there', by: last.args.by, url: last.args.url, at: last.at }
        : undefined
    case 'over-there': {
      const { as, by, url } = last.args
      return isClosed ? { what: 'over-there', as, by, url, at: last.at } : undefined
    }
    default:
      return undefined
  }
}
