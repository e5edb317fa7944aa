import type { Validators } from '../http/request.js'
import type { SiteState } from '../http/sites.js'
import type { CaseState } from '../model/case.js'
import type { Failure } from '../model/failure.js'
import type { Kind, Mark, Mention, Severity, Signal, Verdict } from '../model/mention.js'
import type { Notice } from '../model/notice.js'
import type { Author, Post } from '../model/post.js'

/** What is remembered about one source between runs. */
export type SourceState = {
  /** By the tag of an ask. Under the empty tag: the ask that was sent last, where they take turns. */
  cursors?: Readonly<Record<string, string>>
  /** What the last poll's answers are recognised by: by request address (hashed, since it may hold a secret). */
  answers: Readonly<Record<string, { validators: Validators; bodyHash: string }>>
  /** The last attempt. */
  polledAt: Date
  /** The last attempt that got an answer, changed or not. */
  answeredAt?: Date
  /** Posts in the last answer that had a body. */
  posts: number
  notices: readonly Notice[]
  /** `gone`: its address was removed for good, so it is asked once a week only. */
  problem?: { failure: Failure; since: Date; times: number; gone?: true }
  /** After a failure: when it is asked again at the earliest. */
  retryAt?: Date
  /** How long its feed wants to be left alone between two polls, in milliseconds. */
  ownInterval?: number
  /** The address that is asked in place of the configured one, which redirected there for good often enough. */
  moved?: Moved
  /** Where the last answers were redirected to for good, and how many of them in a row. */
  redirect?: { to: string; times: number }
  /** The last poll that brought nothing but new posts, so that some before them may have been missed. */
  missedAt?: Date
}

/** `from` is the request's address, hashed: what another request's address would be is not known. */
type Moved = { from: string; to: string; since: Date }

export type { SiteState }

/** What the store knows of a post that was found again. */
export type Recalled = {
  postId: string
  /** It was known by its strongest key; otherwise only by a weaker one, such as its address. */
  byOwnKey: boolean
  /** A weaker key of those asked for, such as the address, leads to it as well. */
  byOtherKey: boolean
  url: string
  author: Pick<Author, 'name' | 'handle'> | undefined
  /**
   * Of the version that this source gave last: undefined when only other sources gave it, `UNKNOWN_VERSION` when it gave one that
   * can't be told any more.
   */
  hash: string | undefined
  textLength: number
  publishedAt: Date
  publishedAtFrom: Post['publishedAtFrom']
  firstSeenAt: Date
}

/** A post ready to be stored, with its verdicts. */
export type JudgedPost = {
  keys: readonly [string, ...string[]]
  /** Of the title and text as this source gave them. */
  hash: string
  post: Omit<Post, 'id'>
  /** The posts older than `lookback` when first seen start no promise. */
  startsPromise: boolean
  /** One for each brand it names; empty for a post that is kept only for replay. */
  mentions: readonly Mention[]
}

/** One source's poll, stored as a whole or not at all. */
export type PollRecord = {
  sourceId: string
  at: Date
  state: SourceState
  /** New posts, edited ones, and ones this source gives in a fuller version. */
  judged: readonly JudgedPost[]
  /**
   * Known posts that this answer still holds, unchanged; keys that are new for them are added. `isNewHere`: only other
   * sources gave it so far.
   */
  seen: readonly { postId: string; keys: readonly string[]; hash: string; isNewHere?: boolean }[]
  /** True remembers the mentions as announced and not due. */
  baseline: boolean
  /**
   * The brands the posts were judged for: stored mentions of other brands stay, since several configs may share a store.
   * Undefined means all.
   */
  brands?: readonly string[]
}

/** When a source or a brand brought something new: what tells whether its silence is unusual. */
export type Rhythm = {
  newestAt: Date
  /** Days with something new, counted from 1970, UTC; oldest first, of the last half year. */
  days: readonly { day: number; posts: number }[]
}

export type Rhythms = {
  /** By source id. */
  sources: ReadonlyMap<string, Rhythm>
  /** By brand; a mention counts for the day it was published. */
  brands: ReadonlyMap<string, Rhythm>
}

export type SavedPoll = { postsAdded: number; postsUpdated: number; mentionsAdded: number }

export type MentionFilter = {
  /** Only these brands. Always given: several configs may share a store. */
  brands: readonly string[]
  /** Only posts that one of these sources gave. */
  sources?: readonly string[]
  publishedSince?: Date
  minScore?: number
  kinds?: readonly Kind[]
  /** Only mentions that no scan has shown yet. */
  unannounced?: boolean
  /** Words to find in title, text or author; all of them; "quoted" ones as a phrase. */
  search?: string
  /** Also those that need no reply, and closed ones. */
  all?: boolean
}

/** As much of a mention as ranking needs. */
export type Candidate = {
  mentionId: number
  caseId: number
  brand: string
  score: number
  severity: Severity
  /** Somebody's life or body is at stake. */
  danger: boolean
  publishedAt: Date
  startsPromise: boolean
  /** The same person complained about the same brand in an earlier post. */
  complainedBefore: boolean
  /** Needs a reply and its case is open. */
  due: boolean
  /** When the case last changed: a mention was added or somebody moved it. */
  touchedAt: Date
  followers: number
}

export type StoredCase = {
  id: number
  brand: string
  state: CaseState
  openedAt: Date
  touchedAt: Date
  person?: { place: string; author: Author }
}

export type StoredMention = Mention & {
  id: number
  post: Post
  firstSeenAt: Date
  startsPromise: boolean
  complainedBefore: boolean
  due: boolean
  /** What a person said of it; then `needsReply` follows that and not the rules. */
  mark?: Mark
  case: StoredCase
}

/** `detail` says what happened in words; `by` is `scan` or whoever moved the case. */
export type HistoryEntry = { at: Date; what: string; by: string; detail?: string }

export type CaseFile = {
  case: StoredCase
  /** Oldest first. */
  mentions: readonly StoredMention[]
  history: readonly HistoryEntry[]
  /** By post id: the sources that gave it, and since when. */
  foundBy: Readonly<Record<string, readonly { sourceId: string; firstSeenAt: Date }[]>>
}

/** Counts over everything stored, for the line that says why nothing is shown. */
export type Counts = { posts: number; mentions: number; due: number }

/**
 * Where everything is remembered. Each method is one transaction; callers see neither SQL nor transactions.
 * Only one process writes at a time (see lock.ts); reading never waits.
 */
export interface Store {
  sourceStates(): Promise<ReadonlyMap<string, SourceState>>
  siteStates(): Promise<ReadonlyMap<string, SiteState>>
  saveSite(site: string, state: SiteState): Promise<void>
  /** What is known of each post, by any of its keys; same order, undefined for a new one. */
  recall(
    sourceId: string,
    posts: readonly { keys: readonly string[] }[],
  ): Promise<readonly (Recalled | undefined)[]>
  /** The words stored of a post; undefined when it is gone. */
  wordsOf(postId: string): Promise<{ title?: string | undefined; text: string } | undefined>
  savePoll(poll: PollRecord): Promise<SavedPoll>
  /** When what brought something; of those only that have brought nothing since `silentSince`, where it is given. */
  rhythms(brands: readonly string[], silentSince?: Date): Promise<Rhythms>
  /** By source id: how often it was asked since that day, and how often it answered. */
  pollCounts(since: Date): Promise<ReadonlyMap<string, { polls: number; answers: number }>>

  /** The mentions a list may show, unordered and light. */
  candidates(filter: MentionFilter): Promise<readonly Candidate[]>
  /** Whole mentions, in the order of the ids given. */
  mentions(ids: readonly number[]): Promise<readonly StoredMention[]>
  caseFile(caseId: number): Promise<CaseFile | undefined>
  counts(brands: readonly string[]): Promise<Counts>
  /** Remembers that a scan has shown these. */
  markAnnounced(mentionIds: readonly number[]): Promise<void>

  /** By brand: the rules its stored verdicts follow, and the last post judged by them. A brand never judged is absent. */
  judged(): Promise<ReadonlyMap<string, JudgedBrand>>
  /** Says that every post stored by now was judged by these rules, given by brand. */
  setJudged(rules: ReadonlyMap<string, string>): Promise<void>
  /** Stored posts in the order of their ids, matched or not, for judging them again: those after `after`, at most `limit`. */
  storedPosts(after: string | undefined, limit: number): Promise<readonly StoredPost[]>
  /**
   * Replaces what was made of these posts for these brands; other brands' mentions stay (several configs may share a store).
   * A mention that no longer matches is hidden, and comes back as it was when it matches again. With `baseline` new
   * mentions are remembered as announced and not due, as are always those of posts that came in by a baseline.
   */
  saveVerdicts(
    brands: readonly string[],
    verdicts: readonly PostVerdicts[],
    at: Date,
    baseline: boolean,
  ): Promise<void>

  /**
   * Remembers what a person said of the mentions of a case, or of one of its posts, or takes it back. Returns the mentions
   * as they are now; none when there is no such case, or it has no such post.
   */
  markCase(mark: NewMark): Promise<readonly StoredMention[]>
  /** Posts published since, matched or not, in the order of their ids, with what was made of them for these brands. */
  replayedPosts(query: ReplayQuery): Promise<readonly ReplayedPost[]>

  /** What a digest tells beside the mentions that wait. */
  digestFacts(query: DigestQuery): Promise<DigestFacts>

  /** Deletes posts that have matched nothing, and that no source has given, since `before`. Returns how many. */
  sweep(query: SweepQuery): Promise<number>

  /**
   * Stores a mail before it is sent. One with the same Message-ID that waits or was sent is returned instead; mails that
   * certainly nobody has got (none with a claim) and whose period this one covers become `replaced`.
   */
  addDelivery(mail: NewDelivery): Promise<StoredDelivery>
  /** Mails that somebody still waits for, oldest first; without `brandKeys` those of every brand. */
  pendingDeliveries(brandKeys?: readonly string[]): Promise<readonly StoredDelivery[]>
  /** Takes a mail for sending. Returns its text, or undefined when it changed hands or waits no more since `seen` was read. */
  claimDelivery(
    id: number,
    seen: DeliveryClaim | undefined,
    claim: DeliveryClaim,
  ): Promise<string | undefined>
  /** Remembers how an attempt ended, and ends the claim unless the mail may have arrived. The text is forgotten once nobody waits for it. */
  recordAttempt(id: number, attempt: DeliveryAttempt): Promise<StoredDelivery>
  /** Of the mails that somebody has got the one whose period ends last. */
  lastDelivery(kind: string, brandKey: string): Promise<StoredDelivery | undefined>
  close(): void
}

export type NewMark = {
  caseId: number
  /** Undefined takes back what was said before. */
  verdict: Mark | undefined
  /** Only the post at this address; undefined marks all of the case. */
  url?: string | undefined
  at: Date
  by: string
}

export type ReplayQuery = {
  brands: readonly string[]
  publishedSince: Date
  /** The id of the last post of the batch before. */
  after: string | undefined
  limit: number
}

/** What the rules made of a post so far. */
export type ReplayedMention = Verdict & {
  brand: string
  relevance: number
  relevanceSignals: readonly Signal[]
  /** By the rules alone, whatever a person said. */
  needsReply: boolean
  complainedBefore: boolean
  caseId: number
}

export type ReplayedPost = StoredPost & {
  mentions: readonly ReplayedMention[]
  /** By brand. */
  marks: ReadonlyMap<string, Mark>
}

export type SweepQuery = {
  before: Date
  /** Of the config: a post that any other source gave is for the config of that source to sweep. */
  sources: readonly string[]
  at: Date
}

export type StoredPost = { post: Post; firstSeenAt: Date; sourceIds: readonly string[] }

export type PostVerdicts = { postId: string; startsPromise: boolean; mentions: readonly Mention[] }

/** `through` is the id of the last post judged; undefined when there was none. */
export type JudgedBrand = { rules: string; through: string | undefined }

export type DigestQuery = {
  brands: readonly string[]
  /** What is new since then; and what was done to cases. */
  since: Date
  /** How many of the new mentions to name. */
  limit: number
  /** From this relevance on a mention counts, 0–1. */
  relevantFrom: number
  /** Stretches of time to count in, by when posts were published. */
  periods: readonly { from: Date; to: Date }[]
}

export type DigestFacts = {
  /** Mentions first seen since then, by other people than our own staff. */
  fresh: {
    total: number
    /** Of those: how many need a reply, whether or not somebody has given one. */
    needReply: number
    /** Mentions that need no reply, by kind. */
    kinds: ReadonlyMap<Kind, number>
    /** The last published of those that need no reply, at most `limit`. */
    mentionIds: readonly number[]
  }
  /** What people did to cases since then, oldest first; not what scans did. */
  moves: readonly (HistoryEntry & { caseId: number })[]
  /** For each period: all posts of all sources, and the mentions of these brands by others than their staff. */
  counts: readonly { posts: number; mentions: number }[]
  /** Mentions published in one of the periods that needed a reply when they came in; not those of a baseline. */
  complaints: readonly Complaint[]
}

export type Complaint = {
  caseId: number
  brand: string
  publishedAt: Date
  startsPromise: boolean
  /** When somebody first did something about the case after that. */
  actedAt?: Date
}

/** A mail as it will be sent. */
export type NewDelivery = {
  kind: string
  /** The same for every mail of one brand, or of one set of brands. */
  brandKey: string
  messageId: string
  subject: string
  period: { from: Date; to: Date }
  /** Bare addresses, none twice. */
  sender: string
  recipients: readonly string[]
  message: string
  createdAt: Date
  /** An attempt that fails at or after this moment is the last. */
  giveUpAt: Date
}

type RecipientState = 'waiting' | 'accepted' | 'rejected' | 'given-up'

/** `at` and `problem` are of the last attempt. */
export type StoredRecipient = { address: string; state: RecipientState; at?: Date; problem?: string }

/**
 * `sent`: nobody waits and somebody has got it. `failed`: nobody waits and nobody has got it. `replaced`: nobody had got
 * it when a later mail with all of it was made.
 */
export type StoredDelivery = Omit<NewDelivery, 'recipients' | 'message'> & {
  id: number
  recipients: readonly StoredRecipient[]
  state: 'waiting' | 'sent' | 'failed' | 'replaced'
  attempts: number
  attemptedAt?: Date
  /** When the first recipient had got it. */
  acceptedAt?: Date
  /** Why the last attempt did not reach everybody. */
  problem?: { message: string; hint: string }
  claim?: DeliveryClaim
}

/**
 * A process id, and until when it may be at work at the latest. A claim that stands while nobody holds the store's lock says
 * that somebody may have got the mail.
 */
export type DeliveryClaim = { by: number; until: Date }

export type DeliveryAttempt = {
  at: Date
  /** The text was on its way, in this attempt or an earlier one, and no answer came. */
  mayHaveArrived?: boolean
  recipients: readonly { address: string; state: RecipientState; problem?: string }[]
  problem?: { message: string; hint: string }
}
