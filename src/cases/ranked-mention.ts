import type { StoredMention } from '../store/port/cases.js'
import type { Priority } from './priority.js'
import type { PromiseStanding } from './promise-standing.js'
import type { There } from './there.js'

/** What a row stands for, beside its own case: others of posts in nearly the same words. */
export type Copies = {
  /** All of them, with its own. */
  posts: number
  /** The people behind them. */
  authors: number
  /** The short ids of their cases, its own first; without those that nobody keeps. */
  cases: readonly string[]
  /** How many cases that are. */
  count: number
  /** Some promise to them is broken; none is, but one will be soon. */
  late: boolean
  soon: boolean
  /** So many accounts that nobody knew before say it within a day: perhaps a campaign. */
  newAccounts?: number
}

/** The people of one incident for whom a row stands, its own among them. */
export type IncidentBlock = Pick<Copies, 'posts' | 'cases' | 'count' | 'late' | 'soon'> & {
  /** The people behind these posts. */
  people: number
}

/** A mention in its place in the order to answer. */
export type RankedMention = StoredMention & {
  /** The short id that every verb takes; none where the case is not stored, so that another one will get it. */
  shortId?: string
  priority: Priority
  /** Since publication, or since it was edited into what wants a reply, in milliseconds. */
  waited: number
  /** Its promise is broken: nobody answered, or solved it, in time. False where no promise was started. */
  late: boolean
  /** Its promise will be broken soon: the last quarter of it has begun. */
  soon: boolean
  /** Another word was promised by now, and not given. */
  wordOwed: boolean
  /** The moment that its rank holds for: how its case stands is asked as of then. */
  asOf: Date
  /** How it stands with what was promised; absent where nobody asked, or where none began. */
  promises?: readonly PromiseStanding[]
  /** It was old already when it was first seen, and stands behind what is fresh; never danger. */
  foundLate: boolean
  /** It may well mean something else of that name; see `isDoubtful`. */
  doubtful?: true
  /** The name of the source that gave it first, where another source gave others of the same place in this list. */
  foundBy?: string
  /** What brought its case back, where that is not in this list. */
  broughtBack?: StoredMention
  /** Others say nearly the same, and are not listed beside it. */
  copies?: Copies
  /** The number of the incident that its case belongs to, while that goes on. */
  incident?: number
  /** It stands for others of that incident, who are not listed beside it. */
  block?: IncidentBlock
  /** How many matters its person had with the brand by then, with this case; absent where nobody knows who wrote, or nothing needs a reply. */
  matter?: number
  /** Its author looks like one of the brand's own accounts (`place:handle`), or like the brand (its name), and is none of them. */
  looksLike?: string
  /** Whether somebody of us answered at its place; told of what waits. */
  there?: There
  /** Who promised the next word of which its case waits, or will. */
  promisedBy?: string
  /** It left the list, since nothing happened in its case for long. */
  lapsed?: true
}
