import type { CaseState } from '../model/case.js'
import type { CaseEvent } from '../model/case-event.js'
import { stateAt } from './states.js'
import { standing } from './undo.js'

/** What a person wrote that closed their case. */
export type ClosingWords = { what: 'solved' | 'thanks'; words: string; at: Date }

/** The words by which the person of a case closed it, while it is closed since; undefined where we, or nobody, did. */
export function closedByPerson(
  file: { state: CaseState },
  history: readonly CaseEvent[],
  now: Date,
): ClosingWords | undefined {
  const state = stateAt(file, now)
  if (state !== 'resolved' && state !== 'confirmed') return undefined
  const events = standing(history)
  const last = events.findLast(({ code }) => code === 'said' || code === 'came-back' || code === 'reopened')
  if (last?.code !== 'said' || last.args.what === 'still-broken') return undefined
  return { what: last.args.what, words: last.args.words, at: last.at }
}
