import type { Kind } from '../model/mention.js'
import type { AudienceSize } from './audience-size.js'

/** What a fact belongs to, so that facts can be told apart by it. */
export type Of = {
  brand: string
  place: string
  /** Ids of the sources that gave the post; where nobody asked by source, none. */
  sources: readonly string[]
  kind: Kind
  audience: AudienceSize
  /** Undefined where nobody has it yet; of what is no complaint nobody ever has. */
  colleague?: string
  cause?: string
}

/**
 * One thing that counts, with the moment for which it counts:
 *
 * - `mention`: somebody published a post about a brand;
 * - `complaint`: somebody began to wait for an answer. `lag`: milliseconds until we saw it, where its place says when it was published;
 * - `answered`: they got a first answer from us, and not only somebody who took note of it. `took`: milliseconds of the time that counts;
 * - `open`: counts for when their wait began, and they have got none so far. `hasLeft`: the list has it no more, since nothing happened
 *   there for long;
 * - `ended`: a promise was kept, or its time was up;
 * - `returned`: they wrote again after they had been answered, or their case was closed;
 * - `again`: they complained in another case soon after the one before.
 */
export type Fact = { at: Date; of: Of } & (
  | { what: 'mention' }
  | { what: 'complaint'; person: string; startsPromise: boolean; lag?: number }
  | { what: 'answered'; took: number }
  | { what: 'open'; hasLeft: boolean }
  | { what: 'ended'; promise: 'acknowledge' | 'resolve'; isKept: boolean }
  | { what: 'returned'; person: string }
  | { what: 'again'; person: string }
)
