import type { Mark, Signal, Verdict } from '../../model/mention.js'
import type { Author, Beside, Post } from '../../model/post.js'

/** What the store knows of a post that was found again. */
export type Recalled = {
  postId: string
  /** It was known by its strongest key; otherwise only by a weaker one, such as its address. */
  byOwnKey: boolean
  /** An address among the weaker keys asked for leads to it as well. */
  byOtherKey: boolean
  url: string
  author: Pick<Author, 'name' | 'handle' | 'since' | 'posts'> | undefined
  /**
   * Of the version that this source gave last: undefined when only other sources gave it, `UNKNOWN_VERSION`
   * when it gave one that can't be told any more.
   */
  hash: string | undefined
  textLength: number
  publishedAt: Date
  publishedAtFrom: Post['publishedAtFrom']
  firstSeenAt: Date
  /** It was taken away, as this very source told. */
  isTakenAway: boolean
  /** What is stored of it beside its words. */
  beside: Beside & Pick<Post, 'positions'>
}

/** The hash of a version that a source gave before versions were recognised as they are now. */
export const UNKNOWN_VERSION = ''

/** With its author as they present themselves now. */
export type StoredPost = { post: Post; firstSeenAt: Date; sourceIds: readonly string[] }

export type ReplayQuery = {
  brands: readonly string[]
  publishedSince: Date
  /** The id of the last post of the batch before. */
  after: string | undefined
  limit: number
}

/** What the rules made of a post so far: of mentions in sight. */
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

/** What is known of a thread. */
export type ThreadQuery = { place: string; threadId: string; limit: number }

/** `through` is the id of the last post that was stored then; undefined when there was none. */
export type JudgedBrand = { rules: string; through: string | undefined }

/** A post that matches nothing, and that came in a while ago. */
export type IdlePost = {
  postId: string
  firstSeenAt: Date
  /** Somebody said something of it. */
  isMarked: boolean
  /** When a mention of it was last hidden. */
  hiddenAt?: Date
  /** Who gave it and when last; `isHeld`: the source's last answer that held posts held it, too. */
  givenBy: readonly { sourceId: string; seenAt: Date; isHeld: boolean }[]
}

/** Posts, matched or not. */
export interface Posts {
  /**
   * What is known of each post, by the first of its keys that is known; same order, undefined for a new one.
   */
  recall(
    sourceId: string,
    posts: readonly { keys: readonly string[] }[],
  ): Promise<readonly (Recalled | undefined)[]>
  /** The words stored of a post; undefined when it is gone. */
  wordsOf(postId: string): Promise<{ title?: string | undefined; text: string } | undefined>
  /**
   * In the order of their ids, matched or not, for judging them again: those after `after`, at most `limit`.
   */
  stored(after: string | undefined, limit: number): Promise<readonly StoredPost[]>
  /**
   * By brand: the rules its stored verdicts follow, and the last post judged by them. A brand never judged is
   * absent.
   */
  judged(): Promise<ReadonlyMap<string, JudgedBrand>>
  /** Says that every post stored by now was judged by these rules, given by brand. */
  setJudged(rules: ReadonlyMap<string, string>): Promise<void>
  /**
   * Posts published since, matched or not, in the order of their ids, with what was made of them and said of
   * them for these brands.
   */
  replayed(query: ReplayQuery): Promise<readonly ReplayedPost[]>
  /** Posts of a thread, matched or not: the newest of them, the oldest first. */
  inThread(query: ThreadQuery): Promise<readonly StoredPost[]>
  /** By place, of those given in small letters at which a stored post stands: the ids of the sources that gave posts there. */
  givers(places: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>
  /** By post id, of those that are still there: the ids of the sources that gave it, the first one first. */
  givenBy(postIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>
  /** Those that were taken away by moderators before then, and of which the words are still there; by id. */
  removed(before: Date): Promise<readonly string[]>
  /** Those of which no mention is in sight and that came in before then. */
  idle(before: Date): Promise<readonly IdlePost[]>
}
