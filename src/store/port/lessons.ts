import type { LearnedState } from '../../model/learned.js'
import type { Mark } from '../../model/mention.js'
import type { StoredPost } from './posts.js'

/** What somebody said of a mention in sight, and when. */
export type MarkedMention = { mentionId: number; verdict: Mark; at: Date }

/** What marks taught, and what it takes to learn from them. */
export interface Lessons {
  /** By brand; of one that never learned anything there is none. */
  states(): Promise<ReadonlyMap<string, LearnedState>>
  /** Keeps it in place of what was known of the brand. */
  save(brand: string, state: LearnedState): Promise<void>
  /** The brands about which anything was said. */
  marked(): Promise<readonly string[]>
  /**
   * What was said about a brand since then, at any time without it: of mentions in sight of which the words are there; what was said last
   * first, and at most so many.
   */
  marks(query: { brand: string; since?: Date | undefined; limit: number }): Promise<readonly MarkedMention[]>
  /**
   * Posts about these brands that were published since, in the order of their ids, of cases that are new and in which nobody did anything
   * but to mark posts: those after `after`, at most `limit`.
   */
  untouched(query: {
    brands: readonly string[]
    publishedSince: Date
    after: string | undefined
    limit: number
  }): Promise<readonly StoredPost[]>
}
