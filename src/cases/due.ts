import type { CaseState } from '../model/case.js'
import type { Mark } from '../model/mention.js'
import { states } from './states.js'

/** What decides whether a mention is due. */
type Facts = {
  /** What the rules say, see `judge/needs-reply.ts`. */
  judgedReply: boolean
  /** What a person said: it decides over the rules. */
  mark?: Mark | undefined
  /** It was there at a baseline, so that nobody is told of it. */
  baseline: boolean
  /** Its post is gone: there is nothing left to reply to. */
  isGone: boolean
}

/**
 * Whether a mention wants a reply, and whether it is due: what wants one while nobody has given one, or decided against it.
 * A mark is said by somebody who looked, so it also counts for what a baseline called old.
 */
export function dueOf(
  { judgedReply, mark, baseline, isGone }: Facts,
  { state }: { state: CaseState },
): { needsReply: boolean; due: boolean } {
  const needsReply = !isGone && (mark === undefined ? judgedReply : mark === 'complaint')
  return { needsReply, due: needsReply && (mark !== undefined || !baseline) && states[state].waitsForUs }
}
