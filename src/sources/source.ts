import type * as z from 'zod'
import type { Request } from '../http/request.js'
import type { Refusal } from '../http/status-failure.js'
import type { Notice } from '../model/notice.js'
import type { Author, FoundPost, Post, Remover } from '../model/post.js'
import type { ThreadOver } from '../model/thread.js'
import type { Answer, Ask } from './ask.js'
import type { SiteLimits } from './limits.js'
import type { Parsers } from './parsers.js'
import type { Session, SessionSpec } from './session.js'

/** A brand as a search source may ask for it. */
export type SearchBrand = {
  name: string /** Phrases that name it, the plainest first. */
  phrases: readonly string[]
  /** Others have that name, too, so that a search finds more about them than about it. */
  isCommon?: true
}

/** What a poll may depend on, beside the source's options. */
export type PollContext<Tag extends string = string> = {
  brands: readonly SearchBrand[]
  /**
   * By tag: what the last reading of an ask with that tag returned. While the pages of an ask are read, that of the page
   * before. Empty on the first poll.
   */
  cursors: ReadonlyMap<Tag, string>
  now: Date
  /** The folder that relative paths in the config start at, as a `file:` URL ending in `/`. */
  folder: URL
  /** The most entries to read from one answer; the source's own limit where it is not given. */
  maxEntries?: number | undefined
  /** The login, for a source that has one. Its headers are sent without the source's doing. */
  session?: Session | undefined
}

/** What a source makes of one answer. */
export type Reading = {
  posts: readonly FoundPost[]
  /** The next page; asked for only while pages bring unknown posts and the cap is not reached. */
  next?: Request
  /** Unknown posts may lie behind known ones: the next page is asked for although all of this one are known. */
  readOn?: boolean
  /**
   * What else has to be asked for what this answer names: the comments of a video, the same of an older version of the place.
   * Sent whether or not its posts are known, and counted with the pages.
   */
  follow?: readonly Request[]
  /** The cursor of the ask's tag for the next poll; the last one given wins, and goes back where the ask fails. */
  cursor?: string
  /** Everything there is since the last poll has been read: however new it all is, nothing can be missing before it. */
  complete?: boolean
  /** How long the site asks to be left alone between two polls, in milliseconds (`<ttl>`). */
  interval?: number
  /**
   * Its site wants no further request for so long, in milliseconds, although it answered (`backoff`). Up to `LONGEST_IN_RUN` is waited
   * for; where it is longer, neither `next` nor `follow` is asked for.
   */
  leaveFor?: number
  /** What the answer cost, in the currency of the limits, where a budget limits that. */
  cost?: number
  /** Posts that the place itself shows an answer of the brand to, by their strongest key. */
  answered?: readonly { key: string; by?: Author; at?: Date }[]
  /** Posts that the place says are gone, by their strongest key. They are not among its posts. */
  gone?: readonly GonePost[]
  /** What its feed calls itself. */
  title?: string
  /** What was salvaged or left out. */
  notices?: readonly Notice[]
}

export type GonePost = { key: string; by: Remover }

/** What the place asks of those who store its posts. Times in milliseconds. */
type Terms = {
  /** How long the words of its posts may be kept, since they were first read. */
  keep?: number
  /** Within what time a post that was deleted there has to be deleted here. */
  followDeletes?: number
  /** Its people must not be joined with people elsewhere. */
  joinPeople?: false
  /** What else its terms say, for the person who decides whether to use it: a sentence, shown by `check`. */
  note?: string
}

/** What a person has to bring for a source to work. Its texts are sentences or parts of them, shown by `check`. */
type CredentialSpec = {
  /** Names of options, as the config has them. */
  needs: readonly {
    option: string
    what: string /** The source works without it, only less well. */
    optional?: true
    /** It is no secret: it may stand in the config as it is. */
    isPublic?: true
  }[]
  /** Where to get it: an address. */
  from: string
  /** What it costs, in words. */
  costs: string
}

/**
 * What one answer shows of the thread of a post. It judges nothing: who speaks for the brand, and what counts as an answer, are rules for
 * all places alike.
 */
export type ThreadReading = {
  /**
   * What stands in the thread, the post itself and its author's later words, too. `parentId` of each is a native id of the post
   * that it replies to, as in one of that one's keys behind its place; missing where it replies to the thread as a whole.
   */
  posts: readonly FoundPost[]
  /** How many replies the thread has, as far as the place says. */
  replies?: number
  /**
   * In the part that this answer shows, nothing is missing of what came after the post; what `next` leads to counts by itself. Where
   * something is missing, no answer is no proof of none.
   */
  isWhole: boolean
  /** The rest of the thread. */
  next?: Request
  /** What the place itself says of how it stands. */
  over?: ThreadOver
  /** The place says that the post itself is gone, and by whose hand. */
  gone?: Remover
  /** As in `Reading`. */
  leaveFor?: number
  cost?: number
}

/** A post whose thread is looked at, with the names it is known by. */
export type ThreadPost = Pick<Post, 'url' | 'place' | 'thread' | 'publishedAt'> & {
  keys: readonly [string, ...string[]]
}

/**
 * How the threads of forums are read that are watched by their feeds: `forums/` has a file for each software. It is given as the parsers
 * are, and for the same reason: only a scan looks at threads.
 */
export type ForumThreads = {
  /**
   * @param feed its address, as the config has it
   * @returns undefined where the post stands elsewhere than its feed, or at a forum of which nobody knows how its threads are read
   */
  ask(post: ThreadPost, feed: string): Ask | undefined
  read(answer: Answer, post: ThreadPost, feed: string, parsers: Parsers): ThreadReading
  /** What a refusal means where it is the forum's own, and no wall before it. */
  refusal(answer: Answer): Refusal | 'read' | undefined
}

/** Looks whether a post was answered. */
interface ThreadSpec<Options extends z.ZodObject = z.ZodObject, Tag extends string = string> {
  /** Its polls give posts in other words, such as excerpts: that a look shows others is no edit. */
  readonly inOtherWords?: true
  /** Of which posts it knows the thread, in a few words, where that is not so of all. */
  readonly of?: string
  /** An address at whose site the posts stand that it can be asked of; without it, `ask` alone tells. */
  siteAt?(options: z.infer<Options>): string
  /**
   * @param officials the handles of the brand's accounts at the place, for one that can be asked for theirs alone
   * @returns undefined where the place has no thread for such a post
   */
  ask(
    post: ThreadPost,
    options: z.infer<Options>,
    officials: readonly string[],
    forums: ForumThreads,
  ): Ask<Tag> | undefined
  /** @throws Failed when the body is not what this source reads */
  read(
    answer: Answer<Tag>,
    post: ThreadPost,
    options: z.infer<Options>,
    parsers: Parsers,
    forums: ForumThreads,
  ): ThreadReading
}

/** How a source comes by its posts, for the table of docs/reference/sources.md. */
type Finds = {
  /** `search`: the place looks for the names. `reading`: all that is new is read, and matched here. `either`: as its options say. */
  by: 'search' | 'reading' | 'either'
  /** Comments and replies: all are found, none, or some, in a few words. */
  comments: 'yes' | 'no' | `some: ${string}`
  /** Its posts come with whether they were answered: `yes`, or under which conditions. For a place without threads. */
  answered?: string
}

/** A place to look. One file per source in this folder, registered in ./index.ts. Everything in it is pure, and quick to load: every command loads it. */
export interface Source<Options extends z.ZodObject = z.ZodObject, Tag extends string = string> {
  /** Checks this source's block of the config; its `type` literal is the source's id. Base URLs can be overridden in it. */
  readonly options: Options
  /** Its options where the config says that the place is a brand's own and leaves them out: all of it can be read there, for one. */
  readonly whereOwn?: Partial<z.infer<Options>>
  /** What is written there is about whose page it is, and hardly ever names them: the config has to know whose (`own`). */
  readonly aboutOwner?: true
  /** Its searches also find posts that don't hold what was asked for: a name in one says less than elsewhere. */
  readonly loose?: true
  /**
   * What of its posts names no brand is not stored, not even for a while: it was written to one person, or to a few. Only where the thread of
   * one is known it is kept, since it may go on with a case.
   */
  readonly dropsUnmatched?: true
  /** What to call it when the config gives no name: usually its address. Secrets in it are removed by the caller. */
  label(options: z.infer<Options>): string
  readonly finds: Finds
  /** Where its site is stricter than the rules for all sites (docs/network.md). */
  readonly limits?: SiteLimits
  /** What its options change in the limits: a key that raises the quota, a budget that a person sets. */
  limitsWith?(options: z.infer<Options>): Partial<Omit<SiteLimits, 'hosts'>>
  readonly terms?: Terms
  readonly credentials?: CredentialSpec
  /** Sets of options of which one has to be there, for what a schema can't tell of each alone; asked for in this order. */
  readonly needsOneOf?: readonly (readonly string[])[]
  /** For a place that wants a login. */
  readonly session?: SessionSpec<Options>
  /**
   * What one poll asks for. One ask that fails keeps no other from being sent.
   *
   * @throws Failed when its options ask for something that can't be had
   */
  asks(options: z.infer<Options>, poll: PollContext<Tag>): readonly Ask<Tag>[]
  /**
   * Answer → posts.
   *
   * @param parsers for what is written in a form that other places use, too: feeds, HTML, mails
   * @returns a promise only where a parser is one
   * @throws Failed when the body is not what this source reads, or holds an error; `leaveFor` of it, in milliseconds, says for
   *   how long its site wants no further request
   */
  read(
    answer: Answer<Tag>,
    options: z.infer<Options>,
    poll: PollContext<Tag>,
    parsers: Parsers,
  ): Reading | Promise<Reading>
  /**
   * What an answer that is no success means, where its place has words of its own for it, such as a quota that is spent. Only
   * the first part of its body is there. `read`: it can be read all the same. `session`: it wants another login, as 401 always
   * does. Undefined: what its status says.
   */
  failure?(answer: Answer<Tag>, now: Date, forums: ForumThreads): Refusal | 'read' | 'session' | undefined
  readonly thread?: ThreadSpec<Options, Tag>
}

/** Gives a source object its full type, so that its functions know their options and tags. */
export const defineSource = <Options extends z.ZodObject, Tag extends string = string>(
  source: Source<Options, Tag>,
): Source<Options, Tag> => source

/** Sources by their config `type`. */
export type Registry = Readonly<Record<string, Source>>
