import type { Kind } from '../model/mention.js'

/**
 * What a post is about, by the things that it names: a kettle is goods, an invoice a bill. They say nothing of whether somebody complains,
 * and have no points; `judge/score/kind.ts` asks them which trouble it is.
 */
export type Topic = { kind: Kind; phrases: string }
