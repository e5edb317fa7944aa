import type { Failure } from './failure.js'
import type { Notice } from './notice.js'
import type { Outage } from './outage.js'

/** How a source did when it was last asked. */
export type SourceCoverage = {
  /** Stable across runs; what `--source` takes beside the name. */
  id: string
  type: string
  /** For people: the configured name, or what the feed calls itself, or the address with secrets removed. */
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
  problem?: { failure: Failure; since: Date; times: number; cause?: string }
  /** It could not be read for a reason that lies here, see `Coverage.outages`: it `waits`, and did not fail. */
  leftHere?: true
  /** How it failed when it was last asked meanwhile: should the trouble not be here, that is what is wrong with it. */
  leftFailure?: Failure
  /** When a source that failed is asked again by itself. */
  retryAt?: Date
  /** What was read although something was wrong with it (`truncated: 12 entries salvaged`, `missed`). */
  notices?: readonly Notice[]
}

/** Which sources answered, which did not or were left for later, and since when. */
export type Coverage = {
  sources: readonly SourceCoverage[]
  /** What concerns no one source: a brand that nobody has named for unusually long. */
  notices?: readonly Notice[]
  /** When sources could not be read and none of them was to blame: the one that lasts, and those of late. In `notices`, too. */
  outages?: readonly Outage[]
  /**
   * Open posts in languages that cannot be judged, so that nobody knows whether they need a reply; the most frequent first.
   * Left out where there are none.
   */
  unjudged?: readonly UnjudgedPosts[]
}

/** @property language a BCP 47 subtag */
export type UnjudgedPosts = { language: string; posts: number }
