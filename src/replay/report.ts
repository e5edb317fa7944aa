import type { Kind, Mark, Severity } from '../model/mention.js'
import type { Post } from '../model/post.js'

/** Where rules put a mention. */
export type Standing = {
  score: number
  /** Of the whole mention now, with how long it waits. */
  priority: number
  kind: Kind
  severity: Severity
  relevance: number
  /** What the list would say: a person's mark decides over the rules. */
  needsReply: boolean
}

/** A signal that counts otherwise than before; 0 where it isn't there. `of` says which sum it is part of. */
export type SignalChange = {
  of: 'score' | 'relevance'
  name: string
  evidence: string
  before: number
  after: number
}

export type Change = {
  post: Post
  brand: string
  /** The short id; undefined for a post that matched nothing so far. */
  caseId: string | undefined
  mark: Mark | undefined
  /** Undefined where the query did not find the post, or no longer does. */
  before: Standing | undefined
  after: Standing | undefined
  /** The strongest first. */
  signals: readonly SignalChange[]
}

/** How well rules agree with the marks; undefined where nothing was there to count. */
export type Quality = {
  /** Of what the rules call a complaint, the share that was marked so. */
  precision: number | undefined
  /** Of what was marked a complaint, the share that the rules find. */
  recall: number | undefined
}

export type MarkReport = {
  complaints: number
  fine: number
  /** Marked as not about the brand. */
  notUs: number
  before: Quality
  after: Quality
  /** Marked mentions that the new rules judge otherwise. */
  wrong: readonly Change[]
}

/** What other rules would change; nothing was changed. */
export type ReplayReport = {
  generatedAt: Date
  since: Date
  /** Posts that were judged again. */
  posts: number
  /** Mentions that need a reply, by the stored rules and by these. */
  needReply: { before: number; after: number }
  enters: readonly Change[]
  leaves: readonly Change[]
  moves: readonly Change[]
  marks: MarkReport
}
