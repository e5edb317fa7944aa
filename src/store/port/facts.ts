import type { CaseEvent } from '../../model/case-event.js'
import type { Kind } from '../../model/mention.js'
import type { MentionFilter } from './cases.js'

/** When a source or a brand brought something new: what tells whether its silence is unusual. */
export type Rhythm = {
  newestAt: Date
  /**
   * Days with something new, counted from 1970, UTC; oldest first. Of a source those that polls have not
   * forgotten (`SourceDays.forgetBefore`), of a brand those of the 200 days before `newestAt`.
   */
  days: readonly { day: number; posts: number }[]
}

/** `watchedSince`: when the first stored of the posts that name it was first seen. Nobody knows of silence before that. */
export type BrandRhythm = Rhythm & { watchedSince: Date }

export type Rhythms = {
  /** By source id. */
  sources: ReadonlyMap<string, Rhythm>
  /** By brand; a mention counts for the day it was published. */
  brands: ReadonlyMap<string, BrandRhythm>
}

/** How long a source is watched, in days counted from 1970, UTC. */
export type WatchedSource = {
  /** The day of its first answer, as far as polls are remembered. */
  answeredFrom: number
  /** Days before that on which posts of that answer were published; oldest first. */
  before: readonly number[]
  /** Whether it ever brought a post. */
  brought: boolean
}

/**
 * Counts over everything stored, for the line that says why nothing is shown: all posts, mentions of the
 * brands in sight.
 */
export type Counts = { posts: number; mentions: number }

/** Which of the mentions that came in are asked for. */
export type NewQuery = {
  brands: readonly string[]
  /** What is new since then; and what was done to cases. */
  since: Date
  /** Not what came in, or was done, from then on. */
  until?: Date
  /** From this relevance on a mention counts, 0–1. */
  relevantFrom: number
  /** Milliseconds after which a case in which nothing happened has left the list. */
  lapse: number
}

export type DigestQuery = NewQuery & {
  /** Codes of what people do to cases that is no answer to anybody. */
  noAnswers: readonly CaseEvent['code'][]
  /** How many of the new mentions to name. */
  limit: number
  /** Stretches of time to count in, by when posts were published: `from` is in it, `to` is not. */
  periods: readonly { from: Date; to: Date }[]
}

export type DigestFacts = {
  /**
   * Relevant mentions of posts first seen since then, or seen since then to be edited into what wants a reply, by other people
   * than our own staff; not those of a baseline, nor what is muted, but for danger.
   */
  fresh: {
    total: number
    /** Of those: how many need a reply, whether or not somebody has given one. */
    needReply: number
    /** How many would need one and were in no list: their cases had lapsed before the posts were seen. Without danger. */
    lapsed: number
    /**
     * How many are in a language that cannot be judged, of posts that stand; they need no reply for another reason, and
     * nobody has marked them.
     */
    unjudged: number
    /** Mentions that need no reply, by kind; without the unjudged. */
    kinds: ReadonlyMap<Kind, number>
    /** All of them, by brand. */
    brands: ReadonlyMap<string, number>
    /** By brand, how many make up `needReply`: as `cameIn` tells it. */
    needReplyBy: ReadonlyMap<string, number>
    /** Those that need no reply, without the unjudged; the last published first, at most `limit`. */
    mentionIds: readonly number[]
  }
  /** What people did to cases since then, oldest first; not what scans did. */
  moves: readonly (CaseEvent & { caseId: number })[]
  /**
   * For each period: all posts of all sources, and the relevant mentions of these brands by others than their
   * staff.
   */
  counts: readonly { posts: number; mentions: number }[]
  /**
   * Mentions that wait since some moment in the periods and need a reply, whether or not somebody has given one; not those of
   * a baseline, nor what would wait and is muted.
   */
  complaints: readonly Complaint[]
}

export type Complaint = {
  caseId: number
  brand: string
  /** When it was published, or edited into what wants a reply. */
  waitsSince: Date
  startsPromise: boolean
  /** When somebody first did something about the case after that, and did not take it back. A mark answers nobody. */
  actedAt?: Date
}

/** What is counted over all that is stored. */
export interface StoredFacts {
  /** 32 letters that no other store has; its copies, and what an export of it is imported into, have the same. */
  identity(): Promise<string>
  counts(brands: readonly string[]): Promise<Counts>
  /** Of how many stored posts that are no mention of any brand a search says so; for whoever wonders why such a post is not listed. */
  unnamedWith(search: NonNullable<MentionFilter['search']>): Promise<number>
  /**
   * When what brought something; only what has brought nothing since `silentSince`, where it is given. What
   * never did is absent.
   */
  rhythms(brands: readonly string[], silentSince?: Date): Promise<Rhythms>
  /** By source id: how often it was asked since that day began (UTC), and how often it answered. */
  pollCounts(since: Date): Promise<ReadonlyMap<string, { polls: number; answers: number }>>
  /** By source id, of each that ever answered. */
  watched(): Promise<ReadonlyMap<string, WatchedSource>>
  /** By brand, or by kind: how many of what came in needed a reply then, as `DigestFacts.fresh.needReply` counts them. */
  cameIn(query: NewQuery, by?: 'brand' | 'kind'): Promise<ReadonlyMap<string, number>>
  /** What a digest tells beside the mentions that wait. */
  digest(query: DigestQuery): Promise<DigestFacts>
}
