import type { Span } from './post.js'

export const kinds = [
  'outage',
  'account',
  'billing',
  'bug',
  'product',
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
  /** Somebody's life or body is at stake: a person must look, whatever score, kind, relevance and settings say. */
  danger: boolean
  /** The language it is in, a BCP 47 subtag, where there are no words to judge that by: the score says nothing then. */
  unjudged?: string
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

/** Below this relevance a post that is taken to mean the brand may well mean a namesake: it is shown behind the others. */
export const DOUBTFUL_BELOW = 0.6

/**
 * An edit turned a post that wanted no reply into one that does: `at` as its place says, or when it was first seen so; `seenAt` when
 * we saw it.
 */
export type Turn = { at: Date; seenAt: Date }

/**
 * What a person said of a mention, against or with the rules: it decides whether the mention needs a reply. `not-us`: its post means
 * something else of that name, so that it counts nowhere.
 */
export const marks = ['complaint', 'fine', 'not-us'] as const
export type Mark = (typeof marks)[number]
