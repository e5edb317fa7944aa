import type { CaseState, Handling } from '../../model/case.js'
import type { CaseEvent } from '../../model/case-event.js'
import type { Erased } from '../../model/erased.js'
import type { Mark, Mention, Turn } from '../../model/mention.js'
import type { Mute } from '../../model/mute.js'
import type { Author, Post } from '../../model/post.js'
import type { ThreadOver } from '../../model/thread.js'
import type { Recalled } from './posts.js'
import type { SourceState } from './sources.js'

/** A post with what decides about it. */
export type PostRecord = {
  post: Post
  /** Who wrote it, as far as they are known; see `PersonRecord`. */
  personId?: number | undefined
  firstSeenAt: Date
  /** Its present words were there at a baseline. */
  baseline: boolean
}

/** Somebody who published something. */
export type PersonRecord = {
  id: number
  place: string
  /** What tells them from others at their place, see `identity/person.ts`. */
  key: string
  author: Author
}

/** A mention without its verdict: what decides whether it is due, and of which case it is. */
export type MentionRecord = {
  id: number
  postId: string
  brand: string
  caseId: number
  /** Undefined for somebody nobody can tell from others. */
  personId?: number | undefined
  /** Of its post. */
  publishedAt: Date
  /** It waits since then, and not since it was published. */
  turned?: Turn | undefined
  /** Of its post. */
  place: string
  threadId?: string | undefined
  /** It names no brand: its person goes on in the thread of their case. */
  follows: boolean
  /** It was there at a baseline. */
  baseline: boolean
  /** A scan has shown it. */
  announced: boolean
  /** Its post stands at its place no more. */
  isGone: boolean
  /** Somebody's life or body is at stake. */
  danger: boolean
  /** What the rules say, and what holds: a mark decides over the rules. */
  judgedReply: boolean
  needsReply: boolean
  due: boolean
  /** It is due from the moment on that its case names as `waitsFrom`. */
  dueLater?: true
  /** It would be due, or due later, were it not muted until then, or for good. */
  muted?: { until?: Date }
  complainedBefore: boolean
  /** It names its brand no more, by the rules of now, and stays since somebody did something with its case: no mention of the brand any more. */
  unmatched?: true
  /**
   * It matches no more, since then: it is out of sight, and comes back as the same one. Of a hidden one the
   * store keeps its number, post, brand and case, and `turned`, `baseline` and `announced`; its person is that of its
   * case, what else there is that of its post, and nothing is said of it.
   */
  hiddenAt?: Date | undefined
}

/** A case as the rules see it. */
export type CaseRecord = Handling & {
  id: number
  brand: string
  /** Undefined when nobody knows who wrote it: then it takes nobody's later posts in. */
  personId?: number | undefined
  state: CaseState
  openedAt: Date
  /** When it last changed in a way that keeps it from lapsing. */
  touchedAt: Date
  /** Grows with each change of the case or of one of its mentions: who changes them says which one was the last they saw. */
  revision: number
  /** Somebody, and not a scan alone, has done something with it. */
  isActedOn: boolean
}

/**
 * What somebody has to know before they decide something. Whatever is not asked for is not loaded; what is
 * not stored is left out.
 */
export type FactsQuery = {
  /** Posts by what they are known by, and by id. */
  keys?: readonly string[]
  postIds?: readonly string[]
  /** Whose versions of the posts are meant. */
  sourceId?: string
  people?: readonly Pick<PersonRecord, 'place' | 'key'>[]
  /** Cases, with the posts of their mentions in sight. */
  caseIds?: readonly number[]
  /** Also the cases of which something is due, will be, or is muted. */
  waiting?: true
  /** Also what happened to the cases asked for. */
  withHistory?: boolean
  /** And to the cases that were removed for these, or for such a one in turn. */
  withRemoved?: boolean
  /** Also all posts of these people; and all keys of these, and of the posts asked for by id. */
  withPosts?: boolean
  /** Also who and what must not be stored again. */
  withErased?: boolean
  /** Threads in which earlier posts of these people may matter. */
  threadIds?: readonly string[]
  /** Also what the authors of these posts wrote in the same threads. */
  withThreads?: boolean
}

/**
 * What is stored of what was asked for, of one moment. Cases and mentions are those of the posts asked for,
 * of their authors and of the people, and then all that hang together with these: of each case in it all
 * mentions, with hidden ones, and of each person whose case or mention is in it all cases and mentions. The
 * posts of those are not here unless they were asked for.
 */
export type Facts = {
  posts: readonly PostRecord[]
  /** By key, the id of the post it leads to. */
  keys: ReadonlyMap<string, string>
  /** By post id, of the posts that keys lead to: what the source gave last, see `Recalled.hash`. */
  versions: ReadonlyMap<string, NonNullable<Recalled['hash']>>
  /** Those asked for. */
  people: readonly PersonRecord[]
  mentions: readonly MentionRecord[]
  cases: readonly CaseRecord[]
  /** By case id, where it was asked for: what happened to it, in the order in which it was added. */
  histories: ReadonlyMap<number, readonly CaseEvent[]>
  /** Of these posts and mentions, for whatever brand. */
  marks: readonly { postId: string; brand: string; verdict: Mark }[]
  /** Of the posts: those in the threads asked for, by the people asked for; and beside posts asked for, where that is asked. */
  inThreads: readonly string[]
  /** All that ever were, by id, and which changes of them the facts know of. */
  mutes: { all: readonly Mute[]; revision: number }
  /** By id, of cases and mentions: who the persons are that mutes name, as far as anything of them is stored. */
  mutedPersons: ReadonlyMap<number, Pick<PersonRecord, 'place' | 'key'>>
  /** Who and what must not be stored again, where it was asked for. */
  erased: readonly Erased[]
  /** The source has brought something before. */
  isKnownSource: boolean
  /**
   * The lowest free numbers above all others, from 1: no post or case ever had them, and no person or mention
   * has, hidden or not.
   */
  free: { post: number; person: number; mention: number; case: number }
}

/** What a source's poll counts for: on which days it brought posts. Days since 1970, UTC. */
export type SourceDays = {
  /**
   * The day of the poll, which counts as one; with an answer or not. Undefined for a part of a poll that is
   * not its last.
   */
  polled?: { day: number; answered: boolean } | undefined
  /** New posts by day. */
  posts: ReadonlyMap<number, number>
  /** When the newest of them was published or found. */
  newestAt?: Date | undefined
  /** What lies before that day is no more needed. */
  forgetBefore: number
}

/**
 * A change as a whole: it is stored all together or not at all. It is made of `Facts`, and only holds with
 * them.
 */
export type Changes = {
  /** Who gave what: written with the posts. `state` is left as it was where it is undefined. */
  source?: {
    id: string
    at: Date
    state?: SourceState
    /** The poll has read posts: those that it did not give are held by the source no more. */
    hasRead: boolean
    days: SourceDays
    /** By post id, which may be a new one: the hash of the version it gave. */
    given: ReadonlyMap<string, string>
    /**
     * The same for posts that it may have given in vain: one that was let go meanwhile stays gone. Keys are
     * added where they lead nowhere yet.
     */
    seen: ReadonlyMap<string, { keys: readonly string[]; hash: string }>
  }
  /** Of changed ones only the author is another. */
  people: { added: readonly PersonRecord[]; changed: readonly PersonRecord[] }
  /**
   * Who wrote a post is told by its `personId`; the author in the post is that person's. A changed one stays
   * at its place.
   */
  posts: { added: readonly PostRecord[]; changed: readonly PostRecord[] }
  /** Keys that lead to these posts from now on; they led nowhere in the facts. */
  keys: ReadonlyMap<string, string>
  /**
   * Posts that turned out to be one, in this order: the keys of `gone`, the marks, and who gave it become
   * those of `kept`, unless it has a mark of the brand, or a version of the source, itself; of both it was
   * first seen at the earlier moment and last at the later one. Mentions are said in the rest of the changes.
   */
  merged: readonly { kept: string; gone: string }[]
  /**
   * New mentions, changed ones, and hidden ones that are back, each with its verdict. `was`: what it is in
   * the facts.
   */
  judged: readonly {
    record: MentionRecord
    mention: Mention
    startsPromise: boolean
    was: 'new' | 'in-sight' | 'hidden'
  }[]
  /**
   * Mentions in sight of which only the record changed. `isBare`: its words are gone, and the reasons
   * (signals, `named`) in them.
   */
  settled: readonly { record: MentionRecord; isBare?: true }[]
  /** Mentions that match no more, and those of them that changed. */
  hidden: readonly MentionRecord[]
  /** Mentions, hidden or not, that are no more. */
  removed: readonly number[]
  /** `verdict` undefined takes it back. */
  marks: readonly { postId: string; brand: string; verdict: Mark | undefined; at: Date; by: string }[]
  cases: readonly CaseChange[]
  /**
   * New mutes, and others in place of those that have the same id. `seen`: the revision in the facts; somebody else changed them since
   * where it is another one. Without it nobody looked.
   */
  mutes?: { seen: number; put: readonly Mute[] }
  /** Posts that nobody will ask for. */
  forgotten: readonly string[]
  /** How many hashes the facts had of who must not be stored again: where posts are stored by a list that has grown since, it is a conflict. */
  erasedSeen?: number
  erased?: ErasedRecords
  /**
   * By brand: mails about it that were made since then may hold words that are to be forgotten. Those that nobody has got or may have
   * got are dropped, and the next mail says what they said. Of the others the next attempt is the last, so that their text goes then.
   */
  mailsOutdated: ReadonlyMap<string, Date>
  /**
   * Cases of which words are to be forgotten, and so are those of which `erased` has another history: alerts that told of them, or of what
   * they were made of, lose their text. One that nobody has got or may have got becomes `replaced`, and what it told waits again, so that
   * it is told without those words; of one that somebody may have got the next attempt is the last.
   */
  wordsGone?: readonly number[]
}

/** What is to leave no trace, beside what the rest of the changes says of it. */
export type ErasedRecords = {
  /** People that are no more: no post, case or mention is theirs from now on. */
  people: readonly number[]
  /** Posts whose keys and versions are no more, so that nothing leads to them. */
  posts: readonly string[]
  /** By case: what happened to it, in place of what it has, before what the changes add. Of each the same number in the same order. */
  histories: ReadonlyMap<number, readonly CaseEvent[]>
  /**
   * Threads that they began: of what others wrote there the title is theirs, and goes, with the reasons that were found in it.
   */
  threads?: readonly BegunThread[]
  /** Under which names marks of others' threads may tell of them: the marks stay, as nobody's. */
  markers?: readonly Marker[]
  /** Added to the lists of their brands. */
  list: readonly { brand: string; salt: string; hashes: readonly string[] }[]
}

/** `untitled`: reasons without those of the title. Pure, and asked within the change. */
export type BegunThread = {
  place: string
  id: string
  untitled: (reasons: Reasons) => Reasons
}
export type Reasons = Pick<Mention, 'signals' | 'named' | 'relevanceSignals'>

/** `names`: as a place may show them. `unmarked`: a mark without them, or the same where it does not name them. Pure, and asked within the change. */
export type Marker = {
  place: string
  names: readonly string[]
  unmarked: (over: ThreadOver) => ThreadOver
}

/** A case that changed, or of which a mention did. Storing it makes its revision grow by one. Of a case that is not new, the
 * brand and the person stay. */
export type CaseChange = {
  /** With the revision that it has in the facts. */
  file: CaseRecord
  isNew: boolean
  /** Added behind those that it has, none where only mentions changed; what happened is never changed nor deleted. */
  events: readonly CaseEvent[]
  /** It is no more; its history stays. */
  isRemoved?: true
  /** Its words are deleted: until it changes again, nobody has to look for any. */
  isWordless?: true
}

/** A mention of a post under one of two names that are of one brand, and what happened to its case. */
export type NamedMention = Pick<MentionRecord, 'id' | 'caseId' | 'baseline' | 'announced' | 'turned'> & {
  history: readonly CaseEvent[]
}

/** What a brand is called from now on. The functions are pure, and asked within the change. */
export type BrandRename = {
  from: string
  to: string
  at: Date
  /** What a mail of this key has as its key from now on. */
  mailKey: (key: string) => string
  /** Of the cases of people who have some under both names: by the id of one that is to be no more, the one that takes its place. */
  merged: (cases: readonly CaseRecord[]) => ReadonlyMap<number, number>
  /**
   * Where a post has a mention under both names: the id of the one that stays, and what holds of it. Marks of the post that were made before
   * `unmarkedAt` (milliseconds) were taken back since.
   */
  one: (
    mentions: readonly [NamedMention, NamedMention],
    post: { baseline: boolean; url?: string | undefined },
  ) => Pick<NamedMention, 'id' | 'baseline' | 'announced' | 'turned'> & { unmarkedAt: number }
}

/** What somebody decided on facts: what is to change, or, where these facts do not do, which do. */
export type Decided = { changes?: Changes; wants?: FactsQuery }

/** One change of several: what it takes, and what it makes of that. `decide` is pure, and asked within the change. */
export type Step<Decision extends Decided = Decided> = {
  query: FactsQuery
  decide(facts: Facts): Decision
}

/**
 * Everything that changes posts, mentions and cases goes through here: load, decide (pure), apply. Anybody
 * may change cases at any time; posts are the matter of who holds the right to scan, who changes them one
 * after the other.
 */
export interface Records {
  facts(query: FactsQuery): Promise<Facts>
  /**
   * Stores the changes as a whole.
   *
   * @returns `conflict`, with nothing stored, when since the facts were loaded somebody changed one of the
   *   cases, hid or removed a mention that is to be changed in sight, took a number or a key that was free,
   *   told a person or a mention (of a post and a brand) that is to be new, or removed what the changes refer
   *   to: load and decide again
   */
  apply(changes: Changes): Promise<'done' | 'conflict'>
  /**
   * Loads, decides and stores one change, so that nobody changes between what it was decided on. Only a store that several machines scan
   * into has it: elsewhere nobody but people would, and what they change is told as a conflict.
   */
  change?<Decision extends Decided>(step: Step<Decision>): Promise<Decision>
  /**
   * Loads, decides and stores several changes one after the other and reaches the disk once: each finds what those before it left. One that
   * fails leaves nothing behind, and keeps none of the others from being stored.
   *
   * @returns of each what was decided, or why it was not stored
   */
  changeEach<Decision extends Decided>(
    steps: readonly Step<Decision>[],
  ): Promise<readonly PromiseSettledResult<Decision>[]>
  /**
   * Gives all that is stored of one brand to another name, as a whole: mentions, hidden or not, cases, marks and mails. Where the new
   * name has a mention of a post, too, `one` says which stays; of two marks the later. A case of which nothing is left is removed, and what
   * people did to it, or that it was set aside, is told in the history of the other; one that is merged into another leaves it its mentions,
   * and what happened to it. Both numbers lead to the one that has the posts. Posts count as judged for neither: who is due is known once
   * they are.
   */
  renameBrand(rename: BrandRename): Promise<void>
}
