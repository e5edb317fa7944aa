import type { SourceCoverage } from '../model/coverage.js'
import type { Kind, Severity } from '../model/mention.js'

/** What rules are asked about, as it stands now. */
export type AlertFacts = {
  now: Date
  /** What waits for us, and what is still owed a solution; in the order to answer. */
  cases: readonly CaseFacts[]
  /** Posts that tell the news, whether or not they need a reply. */
  news: readonly NewsFacts[]
  sources: readonly SourceCoverage[]
  /** Those that are open, and those that were closed lately. */
  incidents: readonly IncidentFacts[]
  /** How many times in a row a source may fail before that is told. */
  alertAfter: number
}

/** A case that is on the list, or is owed something. */
export type CaseFacts = {
  caseId: number
  brand: string
  /** When it last changed: what came in later than that is not in it. */
  touchedAt: Date
  /** Nobody did anything with it, so that nobody may know of it. */
  isUntouched: boolean
  /** It was answered or closed, and waits again since then. */
  backSince?: Date | undefined
  posts: readonly CasePost[]
  /** Those that run and are in their last quarter, or broken. */
  promises: readonly CasePromise[]
}

export type CasePost = {
  mentionId: number
  kind: Kind
  score: number
  severity: Severity
  danger: boolean
  /** It needs a reply, and its case waits for us. */
  due: boolean
  /** It was old already when it was first seen; never said of danger. */
  foundLate: boolean
}

/** `word`: another word was promised for a moment, and not given. */
export type CasePromise = {
  promise: 'acknowledge' | 'resolve' | 'word'
  standing: 'soon' | 'broken'
  /** When it began. */
  since: Date
  /** Since when it stands so. */
  standsSince: Date
}

export type NewsFacts = { mentionId: number; caseId: number; brand: string; touchedAt: Date }

/** Many people with the same trouble at once. */
export type IncidentFacts = {
  id: number
  brand: string
  /** It is open, and more people than usual complain. */
  isRising: boolean
  /** When they did so again, after they were calm. */
  roseAt?: Date
  /** When somebody complained again of what was closed. */
  relapsedAt?: Date
  /** Nobody of us has spoken since then, which was told so often; only while it is to be told. */
  alarm?: { since: Date; times: number }
  /** It would be, but nobody knows whether somebody has spoken: these channels give no answer. */
  unknown?: { since: Date; failing: readonly string[] }
  /** Nobody did anything about it, and nobody spoke. */
  isUntouched: boolean
}

/** Somebody's life or body is at stake there, and it is our turn. */
export const isInDanger = ({ posts }: CaseFacts): boolean => posts.some(({ danger, due }) => danger && due)

/** It waits for us. */
export const isDue = ({ posts }: CaseFacts): boolean => posts.some(({ due }) => due)
