import type { PromiseStanding } from '../cases/promise-standing.js'
import type { Copies, RankedMention } from '../cases/ranked-mention.js'
import type { Calendar } from '../digest/calendar.js'
import type { CaseFile } from '../store/port/cases.js'

/** A case and what is known around it. */
export type CaseView = Omit<CaseFile, 'mentions'> & {
  shortId: string
  /** The oldest first, each with its place in the order to answer. */
  mentions: readonly RankedMention[]
  /** How its promises stand, by the oldest post that needs a reply, whose time may not be its own; absent where none began. */
  promises?: { standings: readonly PromiseStanding[]; isTimeExact: boolean }
  /** It stands as one row with others who say nearly the same. */
  copies?: Copies
  /** The moment that it is told as of. */
  asOf: Date
  /** By source id: what people call it. */
  sourceNames: ReadonlyMap<string, string>
  /** Whose clock its times are told by. */
  calendar: Calendar
}
