import type { CaseState, Handling } from '../model/case.js'
import { stateAt } from './states.js'

/** What decides whether anybody is owed something for a post. */
type Facts = {
  needsReply: boolean
  due: boolean
  handled?: ({ state: CaseState } & Handling) | undefined
}

/**
 * Whether its person waits for anything of ours: an answer, or, of what was answered or put off, a solution. What needs no reply waits for
 * nothing, whatever the age of it, and neither does what a baseline or a mute took off the list.
 */
export function isOwed({ needsReply, due, handled }: Facts, now: Date): boolean {
  if (due) return true
  const state = stateAt(handled ?? { state: 'new' }, now)
  return needsReply && (state === 'answered' || state === 'snoozed')
}
