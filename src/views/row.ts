import type { ListedCase } from '../cases/by-case.js'
import { countedPosts } from '../cases/counted-posts.js'
import type { Priority } from '../cases/priority.js'
import type { Copies, IncidentBlock, RankedMention } from '../cases/ranked-mention.js'
import { waitsAt } from '../cases/states.js'
import type { There } from '../cases/there.js'
import { otherPeople } from '../cases/whose.js'
import type { BackAs } from '../model/case.js'
import type { Kind, Severity, Signal } from '../model/mention.js'
import type { Remover } from '../model/post.js'
import { type HandledFacts, handledFacts } from './handled.js'
import { reasonsOf } from './reasons.js'
import { type Unlisted, whyUnlisted } from './unlisted.js'
import { type PostWords, wordsOf } from './words.js'

/** What a mention has to say in a list, in every format; as it was published, so that each format makes it safe. */
export type MentionFacts = HandledFacts & {
  /** The short id that every verb takes; undefined in a dry run, for a case that is not stored. */
  caseId: string | undefined
  brand: string
  priority: Priority
  /** Since publication, or since it was edited into what wants a reply, in milliseconds. */
  waited: number
  /** It waits since an edit, and not since it was published. */
  edited: boolean
  /** The time is the post's own; otherwise it was found or first seen then, and may be older. */
  isTimeExact: boolean
  /** The promise is broken. */
  late: boolean
  /** The promise will be broken soon: its last quarter has begun. */
  soon: boolean
  /** It was old already when it was first seen, and stands behind what is fresh; never danger. */
  foundLate: boolean
  /** It may well mean something else of the name: it stands behind the others. */
  doubtful: boolean
  /** Somebody's life or body is at stake. */
  danger: boolean
  score: number
  kind: Kind
  severity: Severity
  place: string
  /** The source that gave it, where others gave other posts of the place. */
  foundBy: string | undefined
  /** Name, or handle where there is none; undefined for somebody unnamed. */
  author: string | undefined
  /** Written by the brand's own staff or accounts. */
  official: boolean
  /** The post's address, as the source gave it: to be checked before it becomes a link. */
  url: string
  /** By whose hand it stands there no more. */
  gone: Remover | undefined
  /** Its words were deleted here, since they were kept for long enough. */
  wordsDeleted: boolean
  /** The language it is in, where that cannot be judged. */
  unjudged: string | undefined
  /** It was answered or closed before: how and since when it waits again, while nobody has answered since. */
  back: { as: BackAs; since: Date } | undefined
  /** How many matters its person had with the brand by then; undefined where nobody knows, or it is the first or second. */
  matter: number | undefined
  /** Whom its author looks like, who is none of the brand's own accounts. */
  looksLike: string | undefined
  /** Whether somebody of us answered at its place; told of what waits. */
  there: There | undefined
  /** What it stands for beside itself: others who say nearly the same. */
  copies: Copies | undefined
  /** The number of the incident that it belongs to, while that goes on; and for whom of its people it stands beside itself. */
  incident: number | undefined
  block: IncidentBlock | undefined
  /** Why it stands in no list of what waits, if it does not. */
  unlisted: Unlisted | undefined
}

/** What a case says as one row: the place of its first mention, the words of the one that it is named by, and what its others add. */
export type Row = MentionFacts & {
  words: PostWords
  /** Why it stands where it does, the strongest first. */
  reasons: readonly Signal[]
  /** Of the same case, beside the one that is shown. */
  morePosts: number
  /** Who wrote some of these, and is not the one that is shown: a case of several accounts. */
  morePeople: number
  /** The list is about several brands, so that each row has to name its own. */
  namesBrand: boolean
}

/** Who comes with another matter again has a reason; from here on it is told. */
const TELLING_MATTER = 3

export function mentionFacts(mention: RankedMention): MentionFacts {
  return {
    ...handledFacts(mention),
    caseId: mention.shortId,
    brand: mention.brand,
    priority: mention.priority,
    waited: mention.waited,
    isTimeExact: isTimeExact(mention),
    late: mention.late,
    soon: mention.soon,
    foundLate: mention.foundLate,
    doubtful: mention.doubtful === true,
    danger: mention.danger,
    score: mention.score,
    kind: mention.kind,
    severity: mention.severity,
    ...placeOf(mention),
    unjudged: mention.unjudged,
    back: backOf(mention),
    matter: (mention.matter ?? 0) >= TELLING_MATTER ? mention.matter : undefined,
    looksLike: mention.looksLike,
    there: mention.there,
    copies: mention.copies,
    incident: mention.incident,
    block: mention.block,
    unlisted: whyUnlisted(mention),
  }
}

/** What belongs to the words: where they stand, whose they are, and what became of them. */
const placeOf = ({ post, official, turned, foundBy }: ListedCase['named']) => ({
  place: post.place,
  foundBy,
  author: post.author?.name || post.author?.handle || undefined,
  official,
  url: post.url,
  gone: post.gone?.by,
  wordsDeleted: post.wordsDeleted !== undefined,
  edited: turned !== undefined,
})

function backOf({ case: matter, asOf }: RankedMention): MentionFacts['back'] {
  const { backSince, backAs } = matter
  return backSince === undefined || backAs === undefined || !waitsAt(matter, asOf)
    ? undefined
    : { as: backAs, since: backSince }
}

/** The time since when it waits is its own, and not that at which it was found. */
export const isTimeExact = ({ post, turned }: Pick<RankedMention, 'post' | 'turned'>): boolean =>
  turned === undefined ? post.publishedAtFrom === 'source' : turned.at < turned.seenAt

/** No list names more reasons. */
const MOST_MARKED = 4

/**
 * @param severalBrands the list is about more than one
 * @param posts how many they wait with, where not all of them are at hand
 */
export function rowOf(
  { lead, named, gravest, others, longest, late, soon, foundLate, danger }: ListedCase,
  severalBrands: boolean,
  posts = countedPosts([lead, ...others]).length,
): Row {
  const reasons = reasonsOf(named.signals)
  const folded = [lead.copies, lead.block].filter((one) => one !== undefined)
  return {
    ...mentionFacts(lead),
    ...placeOf(named),
    kind: gravest.kind,
    severity: gravest.severity,
    // Words of reasons that nobody names would only make one doubt.
    words: wordsOf(named.post, reasons.slice(0, MOST_MARKED)),
    reasons,
    waited: longest.waited,
    isTimeExact: isTimeExact(longest),
    late: late || folded.some((one) => one.late),
    soon: !(late || folded.some((one) => one.late)) && (soon || folded.some((one) => one.soon)),
    foundLate,
    danger,
    morePosts: posts - Number(countedPosts([lead, ...others]).some(({ id }) => id === named.id)),
    morePeople: otherPeople(named, [lead, ...others]),
    namesBrand: severalBrands,
  }
}
