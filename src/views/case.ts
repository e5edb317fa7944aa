import type { PromiseStanding } from '../cases/promise-standing.js'
import type { Copies, RankedMention } from '../cases/ranked-mention.js'
import type { Calendar } from '../digest/calendar.js'
import type { Post } from '../model/post.js'
import type { CaseFile } from '../store/port/cases.js'
import type { IncidentOfCase } from './incidents.js'

/** A case of somebody elsewhere who may be the same person. */
export type LinkedCase = {
  shortId: string
  place: string
  author: string
  /** The person of this case gives that account as their own page; otherwise it is the other way round. */
  linksThere: boolean
}

/** A post in the thread of a case, by somebody else than its person, or beside the matter. */
export type ExchangedPost = { post: Post /** One of us wrote it. */; isOurs: boolean }

export type Exchange = { posts: readonly ExchangedPost[]; more: number }

/** A case and what is known around it. */
export type CaseView = Omit<CaseFile, 'mentions'> & {
  shortId: string
  /** The oldest first, each with its place in the order to answer. */
  mentions: readonly RankedMention[]
  /** The id of the one that gives the case its place in that order. */
  leadId: number
  /** How its promises stand, by the oldest post that needs a reply, whose time may not be its own; absent where none began. */
  promises?: { standings: readonly PromiseStanding[]; isTimeExact: boolean }
  /** It stands as one row with others who say nearly the same. */
  copies?: Copies
  /** Where the same person may have another case, by a link that they give themselves. */
  linked?: readonly LinkedCase[]
  /** What else stands in the threads of its posts, as far as it was read, the oldest first: of each thread the last; and how much more there is. */
  exchange?: Exchange
  /** Incidents to which it belongs, and how it stands in each; absent where there is none. */
  incidents?: readonly IncidentOfCase[]
  /** The moment that it is told as of. */
  asOf: Date
  /** By source id: what people call it. */
  sourceNames: ReadonlyMap<string, string>
  /** Whose clock its times are told by. */
  calendar: Calendar
}
