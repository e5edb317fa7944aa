import type { CaseState, Handling } from '../../model/case.js'
import type { CaseEvent } from '../../model/case-event.js'
import type { Kind, Mark, Mention, Severity, Turn } from '../../model/mention.js'
import type { Author, Post } from '../../model/post.js'
import type { StoredPost } from './posts.js'

export type MentionFilter = {
  /** Only these brands. Always given: several configs may share a store. */
  brands: readonly string[]
  /** Only posts that one of these sources gave. */
  sources?: readonly string[]
  /** Only posts that stand at one of these places, in small letters; with `sources` also those that these gave. */
  places?: readonly string[]
  /** Only what was published since then, or edited since then into what wants a reply. */
  publishedSince?: Date
  minScore?: number
  minSeverity?: Severity
  /** Only where somebody's life or body is at stake. */
  danger?: boolean
  kinds?: readonly Kind[]
  /** Only mentions that no scan has shown yet. */
  unannounced?: boolean
  /** Only posts of which it says so; asked of those alone that all else lets through. */
  search?: (found: StoredPost) => boolean
  /** Also those that need no reply, and closed ones. */
  all?: boolean
  /** Also those of cases that are stored in one of these states, whatever they need; not with `unjudged` or `muted`. */
  alsoIn?: readonly Exclude<CaseState, 'new'>[]
  /** Only those of which it says so; asked of those alone that all else lets through. */
  fits?: (found: Candidate) => boolean
  /** Only what would wait, were it not muted. */
  muted?: true
  /** Only those of cases in which something is said in the words of one of these, see `Likenesses`. */
  likenesses?: readonly number[]
  /** Each is told with its kind. */
  tellKind?: true
  /** The moment it is asked at: what was put off until then waits again. Without it nothing does. */
  now?: Date
  /**
   * Only those in a language that cannot be judged. Without `all` the open ones: what nobody has marked, about the brand
   * and not by its staff, of posts that stand and did not come by a baseline, that need no reply for another reason, and that are
   * not muted.
   */
  unjudged?: {
    /** From this relevance on a mention counts, 0–1. */
    relevantFrom: number
    /** The states of cases in which something is to be done. */
    openIn: readonly CaseState[]
  }
}

/** How a case stands. */
type Handled = { state: CaseState } & Handling

/** As much of a mention as ranking needs. */
export type Candidate = {
  mentionId: number
  caseId: number
  /** One that names several brands has a mention of each. */
  postId: string
  brand: string
  score: number
  severity: Severity
  /** Somebody's life or body is at stake. */
  danger: boolean
  /** When it was published, or edited into what wants a reply. */
  waitsSince: Date
  startsPromise: boolean
  /** The same person complained about the same brand in an earlier post. */
  complainedBefore: boolean
  /** By the rules, or by a mark. */
  needsReply: boolean
  /** It does, and its case waits for us. */
  due: boolean
  /** It would be due, were it not muted. */
  muted?: true
  /** Its relevance is below `DOUBTFUL_BELOW`, and nobody said what it is; told only of what is stored as due. */
  doubtful?: true
  /** What was done with its case; absent where nobody did anything. */
  handled?: Handled
  /** When the case last changed: a mention was added or somebody moved it. */
  touchedAt: Date
  /** Of its person; 0 where nobody knows them. */
  followers: number
  /** The same for posts in nearly the same words, see `Likenesses`; absent where nobody has compared them, or they have too few. */
  likeness?: number
  /** Told only where the filter asks for it. */
  kind?: Kind
  /** The language that cannot be judged; told only where the filter asks for those. */
  unjudged?: string
}

export type StoredCase = Handling & {
  id: number
  brand: string
  state: CaseState
  openedAt: Date
  touchedAt: Date
  /** Grows with each change of the case or of one of its mentions. */
  revision: number
  person?: { place: string; author: Author }
}

export type StoredMention = Mention & {
  id: number
  post: Post
  firstSeenAt: Date
  /** Where an edit made it want a reply. */
  turned?: Turn
  startsPromise: boolean
  complainedBefore: boolean
  /** Needs a reply, and its case waits for us by its state. */
  due: boolean
  /** It is due from the moment on that its case names as `waitsFrom`. */
  dueLater?: true
  /** It would be due, or due later, were it not muted until then, or for good. */
  muted?: { until?: Date }
  /** It names no brand: its person goes on in the thread of their case. */
  follows: boolean
  /** It names its brand no more, by the rules of now; kept since somebody did something with its case. */
  unmatched?: true
  /** It was there at a baseline, so that nobody is told of it unless somebody marked it. */
  baseline: boolean
  /** What a person said of it; then `needsReply` follows that and not the rules. */
  mark?: Mark
  case: StoredCase
}

export type CaseFile = {
  case: StoredCase
  /** By when they were published, oldest first. */
  mentions: readonly StoredMention[]
  /** In the order in which it was added. */
  history: readonly CaseEvent[]
  /** By post id: the sources that gave it, and since when; the first one first. */
  foundBy: Readonly<Record<string, readonly { sourceId: string; firstSeenAt: Date }[]>>
}

/**
 * What tells whether somebody was answered, and can be. `isGone`: it was removed at its place; `isSigned`: it is known who wrote it. In the
 * orders of `CaseFile`.
 */
export type CaseOutline = {
  posts: readonly { id: string; isGone: boolean; isSigned: boolean }[]
  history: readonly CaseEvent[]
}

/** A case that was answered, and how it stands. */
export type AnsweredCase = Handling & { caseId: number; state: 'answered'; touchedAt: Date }

/** A case that its person moved by what they wrote, and when. */
export type SaidClosing = { caseId: number; brand: string; at: Date }

/** Who wrote, by case: the same for the cases of one person at one place, whatever their brands, and for those of one post. */
export type Writers = ReadonlyMap<number, string>

/** Nobody counts more matters of one person. */
export const MOST_MATTERS = 100

/** A case of somebody who gives an address as their own page. */
export type ProfileCase = { caseId: number; place: string; author: Pick<Author, 'name' | 'handle' | 'url'> }

/** What cases may be asked for by: who has one or ever did something with one, every tag and every cause that some case has; each once, sorted. */
export type CaseWords = { people: readonly string[]; tags: readonly string[]; causes: readonly string[] }

/** What waits, and what is known of it. */
export interface Cases {
  /** The mentions a list may show, unordered and light; hidden ones are in no list. */
  candidates(filter: MentionFilter): Promise<readonly Candidate[]>
  /** Whole mentions in sight, in the order of the ids given; without those that are gone. */
  mentions(ids: readonly number[]): Promise<readonly StoredMention[]>
  /** Who wrote; without cases that there are not, or of which nothing is in sight. */
  writers(caseIds: readonly number[]): Promise<Writers>
  /** Undefined where there is no such case, or none of its mentions is in sight. Of one that another took over: the other. */
  file(caseId: number): Promise<CaseFile | undefined>
  /**
   * The last things that somebody did to cases of these brands, the newest first; those that have the same moment were one command.
   *
   * @param limit how many at most
   */
  doneBy(
    by: string,
    filter: { brands: readonly string[]; limit: number },
  ): Promise<readonly { caseId: number; event: CaseEvent }[]>
  /**
   * The words of answers that were recorded in cases of these brands, the newest first; also of one that was taken back, since it may stand at
   * its place.
   *
   * @param limit how many at most
   */
  answersGiven(
    brands: readonly string[],
    filter: { since: Date; limit: number },
  ): Promise<readonly { caseId: number; text: string }[]>
  /** By number, the case that `file` gives for it, and none where it gives none: cheap, however many are asked for. */
  leadingTo(numbers: readonly number[]): Promise<ReadonlyMap<number, number>>
  /** By case; without those that there are not, or of which nothing is in sight. Cheap, however many are asked for. */
  outlines(caseIds: readonly number[]): Promise<ReadonlyMap<number, CaseOutline>>
  /** By number, the brand of each of these cases that is about none of the brands: cheap, however many are asked for. */
  ofOtherBrands(caseIds: readonly number[], brands: readonly string[]): Promise<ReadonlyMap<number, string>>
  /** Cases of these brands that were answered and wait for their person, of which something is in sight; in the order of their numbers. */
  answered(brands: readonly string[]): Promise<readonly AnsweredCase[]>
  words(): Promise<CaseWords>
  /**
   * By case, of those of a known person in which something needs or needed a reply: how many such cases this person had with the brand by
   * then, with this one; `MOST_MATTERS` at most. By when they were opened.
   */
  matters(caseIds: readonly number[]): Promise<ReadonlyMap<number, number>>
  /** Cases about the brand of people who give one of these addresses, letter by letter, as their own page; the last touched first. */
  byProfile(urls: readonly string[], brand: string): Promise<readonly ProfileCase[]>
  /** The cases of these brands of which something is in sight. */
  numbers(brands: readonly string[]): Promise<readonly number[]>
  /**
   * Of which cases of these brands, as far as they are in sight, their persons said in their own words that it is solved, or is not, or of which
   * was heard that they were answered or are over at their place, since that was told last: what moved them, the last first.
   */
  saidClosings(brands: readonly string[]): Promise<readonly SaidClosing[]>
  /** Remembers that a scan has told of that, by brand through which moment. */
  markClosingsTold(told: ReadonlyMap<string, Date>): Promise<void>
  /** Remembers that a scan has shown these, as far as they are in sight: a change of their cases. */
  markAnnounced(mentionIds: readonly number[]): Promise<void>
}
