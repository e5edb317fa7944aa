import type { CaseState, Handling } from '../model/case.js'
import type { Mark } from '../model/mention.js'
import { isMutedAt, type Muting } from './mutes.js'
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
  /** Somebody's life or body is at stake. */
  danger: boolean
  /** Somebody wants to hear nothing of it. */
  muting?: Muting | undefined
}

/** Whether a baseline makes of it something old, of which nobody is told. None hides danger, whenever it is found. */
export const isOldNews = ({ baseline, danger }: Pick<Facts, 'baseline' | 'danger'>): boolean =>
  baseline && !danger

type Standing = { state: CaseState } & Pick<Handling, 'waitsFrom'>

/** `dueLater`: from a moment on that its case names. `muted`: it is not due, or will not be, as long as this holds. */
type Due = { needsReply: boolean; due: boolean; dueLater?: true; muted?: Muting }

/**
 * Whether a mention wants a reply, and whether it is due: what wants one while nobody has given one, or decided against it.
 * A mark is said by somebody who looked, so it also counts for what a baseline called old, and for what is muted. No mute hides danger.
 */
export function dueOf(
  { judgedReply, mark, baseline, isGone, danger, muting }: Facts,
  { state, waitsFrom }: Standing,
): Due {
  const needsReply = !isGone && (mark === undefined ? judgedReply : mark === 'complaint')
  const counts = needsReply && (mark !== undefined || !baseline)
  const { waitsForUs } = states[state]
  const isLater = counts && !waitsForUs && waitsFrom !== undefined
  const isMuted = muting !== undefined && !danger && mark === undefined && ((counts && waitsForUs) || isLater)
  return {
    needsReply,
    due: counts && waitsForUs && !isMuted,
    ...(isLater && { dueLater: true }),
    ...(isMuted && { muted: muting }),
  }
}

/** Whether it is due at that moment: what was put off may wait again, and a mute may be over. */
export function isDueAt(
  { due, dueLater, muted }: Pick<Due, 'due' | 'dueLater' | 'muted'>,
  { waitsFrom }: Pick<Handling, 'waitsFrom'>,
  now: Date,
): boolean {
  if (muted !== undefined && isMutedAt(muted, now)) return false
  return due || (dueLater === true ? waitsFrom !== undefined && waitsFrom <= now : muted !== undefined)
}
