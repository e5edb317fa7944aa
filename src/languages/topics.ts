import type { Kind } from '../model/mention.js'

/**
 * What a post is about, by what it names: a kettle is goods, an invoice a bill, "locked out" an account. It says nothing of whether somebody
 * complains, and has no points; `judge/score/kind.ts` asks it which trouble it is.
 */
export type Topic = {
  kind: Kind
  /** How much a phrase tells: `TELLS`, `THING` or `HINTS`; `THING` where missing. */
  weight?: number
  phrases: string
}

// On the scale of a signal's points.

/** Said of hardly anything else ("marked as delivered"). */
export const TELLS = 1.35
/** A thing of such trouble ("my order"), which other trouble names, too. */
export const THING = 0.5
/** Goes along with it ("late"). */
export const HINTS = 0.25
