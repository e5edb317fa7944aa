import type { CaseState, Handling } from '../model/case.js'
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
 * Whether a mention wants a reply, and whether it is due (`dueLater`: from a moment on that its case names): what wants one while nobody has given one, or decided against it.
 * A mark is said by somebody who looked, so it also counts for what a baseline called old.
 */
export function dueOf(
  { judgedReply, mark, baseline, isGone }: Facts,
  { state, waitsFrom }: { state: CaseState } & Pick<Handling, 'waitsFrom'>,
): { needsReply: boolean; due: boolean; dueLater?: true } {
  const needsReply = !isGone && (mark === undefined ? judgedReply : mark === 'complaint')
  const counts = needsReply && (mark !== undefined || !baseline)
  const { waitsForUs } = states[state]
  return {
    needsReply,
    due: counts && waitsForUs,
    ...(counts && !waitsForUs && waitsFrom !== undefined && { dueLater: true }),
  }
}
