import type { StoredMention } from '../store/port/cases.js'
import type { Priority } from './priority.js'
import type { PromiseStanding } from './promise-standing.js'

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
  /** The name of the source that gave it first, where another source gave others of the same place in this list. */
  foundBy?: string
  /** What brought its case back, where that is not in this list. */
  broughtBack?: StoredMention
  /** It left the list, since nothing happened in its case for long. */
  lapsed?: true
}
