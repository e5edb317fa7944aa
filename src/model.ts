// The nouns of the project, without logic. docs/design.md explains each word.

/** Who published a post, as its place names them. */
export type Author = {
  name: string
  /** The name used for addressing them at the place, without a leading `@`. */
  handle?: string
  url?: string
  followers?: number
  /** The place itself marks them as staff of the brand (a forum's staff flag). */
  official?: boolean
}

/** Somebody's published words, as a source gave them. */
export type Post = {
  /** Ours and opaque; every key the post is known by leads to it. */
  id: string
  url: string
  /** The site it stands on: `reddit`, `hackernews`, or a host name without `www.`. */
  place: string
  title?: string
  /** Plain text: HTML, tracking tails and quoted boilerplate removed. May be empty. */
  text: string
  author?: Author
  publishedAt: Date
  /** Where `publishedAt` comes from; `found` is an alert's own time. Shown with `~` unless `source`. */
  publishedAtFrom: 'source' | 'found' | 'first-seen'
  updatedAt?: Date
  /** BCP 47. */
  language?: string
  engagement?: Engagement
  thread?: { id: string; url?: string; parentId?: string; replies?: number }
  /** 1-based place in a search result. */
  position?: number
}

export type Engagement = {
  likes?: number
  comments?: number
  shares?: number
  views?: number
  rating?: number
}

/**
 * A post as a source read it: not stored, so it has keys instead of an id, and a date only if the source gave one.
 * `scan/settle.ts` makes the date certain, the store gives the id.
 */
export type FoundPost = Omit<Post, 'id' | 'publishedAt' | 'publishedAtFrom'> & {
  /**
   * Every name the post is known by, the strongest first: `<place>:<native id>`, then the canonical URL. Two posts that
   * share a key are one post, whichever sources they came from.
   */
  keys: readonly [string, ...string[]]
  publishedAt?: Date
  publishedAtFrom?: 'source' | 'found'
}

/** A stretch of a post's title or text; offsets in UTF-16 code units, `end` exclusive. */
export type Span = { field: 'title' | 'text'; start: number; end: number }

export const kinds = [
  'outage',
  'account',
  'billing',
  'bug',
  'service',
  'delivery',
  'security',
  'news',
  'question',
  'praise',
  'other',
] as const
export type Kind = (typeof kinds)[number]

/** 1 annoyed · 2 something doesn't work · 3 can't work, lost money or data, deadline near · 4 safety, breach, legal threat, many affected. */
export type Severity = 1 | 2 | 3 | 4

/** One reason in a score. */
export type Signal = {
  /** From the lexicon, such as `outage` or `thanks`; lower case, words joined by `-`. */
  name: string
  /** Added to the sum that the score is made of; negative speaks against a complaint. */
  points: number
  /** The words that fired it, as they stand in the post. */
  evidence: string
  /** Where those words stand. Empty for a signal about the whole post, such as its rating. */
  spans: readonly Span[]
}

/** What the words of a post say about it, with the reasons. */
export type Verdict = {
  /** 0–100, unrounded: how likely this is a complaint or a call for help. */
  score: number
  kind: Kind
  severity: Severity
  signals: readonly Signal[]
  /** Set when the post wants no reply whatever its score. */
  noReply?: 'praise' | 'promotion' | 'repost'
  /** It speaks of self-harm or violence: a person must look, whatever score, kind, relevance and settings say. */
  forAPerson?: true
}

/** A post that names a brand, and what we make of it. */
export type Mention = Verdict & {
  brand: string
  /** Where the brand is named. */
  named: readonly Span[]
  /** 0–1: how likely the post means this brand and not a namesake. */
  relevance: number
  /** What the relevance is the sum of, starting at a half; like the signals of a score, in parts of 1. */
  relevanceSignals?: readonly Signal[]
  /** Written by the brand's own staff or accounts. */
  official: boolean
  /** Triage's answer, before anything that happened to the case: this mention wants a reply. */
  needsReply: boolean
}

/** What a person said of a mention, against or with the score: it decides whether the mention needs a reply. */
export type Mark = 'complaint' | 'fine'

export const caseStates = [
  'new',
  'acknowledged',
  'answered',
  'resolved',
  'confirmed',
  'ignored',
  'snoozed',
] as const
export type CaseState = (typeof caseStates)[number]

/** How a source did when it was last asked. */
export type SourceCoverage = {
  /** Stable across runs; what `--source` takes beside the name. */
  id: string
  type: string
  /** For people: the configured name, or the address with secrets removed. */
  name: string
  /**
   * `answered` with a body; `unchanged` (304 or the same bytes); `failed`; `waiting` for its turn or a rate limit;
   * `not-due` since it was polled lately; `never` polled; `paused` in the config.
   */
  status: 'answered' | 'unchanged' | 'failed' | 'waiting' | 'not-due' | 'never' | 'paused'
  /** Posts in the last answer that had a body. */
  posts: number
  /** When it last answered well. */
  answeredAt?: Date
  /** What went wrong, and what to do about it; set when the last poll failed, even if this run did not poll it. */
  problem?: { message: string; hint: string; since: Date; times: number }
  /** When a source that failed is asked again by itself. */
  retryAt?: Date
  /** What was read although something was wrong with it (`truncated: 12 entries salvaged`, `possible gap`). */
  notices?: readonly string[]
}

/** Which sources answered, which did not or were left for later, and since when. */
export type Coverage = {
  sources: readonly SourceCoverage[]
  /** What concerns no one source, for people: a brand that nobody has named for unusually long. */
  notices?: readonly string[]
}
