import type { ListedCase } from '../cases/by-case.js'
import type { RankedMention } from '../cases/ranked-mention.js'
import type { IncidentLine } from '../incidents/line.js'
import type { Audience } from '../model/audience.js'
import type { CaseState } from '../model/case.js'
import type { CaseEvent } from '../model/case-event.js'
import type { Coverage } from '../model/coverage.js'
import type { Kind } from '../model/mention.js'
import type { BrandLine } from './brands.js'
import type { Calendar } from './calendar.js'
import type { Done } from './done.js'
import type { Look } from './look.js'
import type { Day, Period } from './week.js'

/** What happened to some brands in a period, and what is still to do: everything a digest may show. */
export type Digest = {
  generatedAt: Date
  /** In the order of the config; a digest holds nothing of any other brand. */
  brands: readonly string[]
  /** The same brands, those first to which something is to be done. */
  brandLines: readonly BrandLine[]
  /** Of so many brands that of each no more people are shown than this, but for those in danger. */
  perBrand?: number
  period: Period
  /** Whose clock and calendar times are told by. */
  calendar: Calendar
  /** Those that go on, and those that were closed in the period; by their numbers. Told first of all. */
  incidents: readonly IncidentLine[]
  /** No incident, nothing waits, nothing is new, nothing was moved, and nothing is missing that the next scan would not bring. */
  isEmpty: boolean
  counts: {
    /** People who wait for a reply, each once, and to how many of them a promise is broken; shown or not. */
    people: number
    late: number
    /** To how many it will be broken soon, and to none of theirs it is. */
    soon: number
    foundLate: number
    /** Of them: those whose life or body may be at stake, or who tell of somebody's. */
    danger: number
    /** Cases in which nothing happened for so long that they left the list. */
    lapsed: number
  }
  /** Those who come before all others, however long they wait, in the order to answer. */
  danger: WaitingSection
  /** The others to whom a promise is broken. */
  late: WaitingSection
  /** Those who wait for a reply and were promised one in time. */
  waiting: WaitingSection
  /** Those who wait since long before anybody here could know; nobody promised them anything. */
  foundLate: WaitingSection
  /** First seen in the period. */
  fresh: {
    total: number
    /** Of those: how many needed a reply when they came in, and were in the list. */
    needReply: number
    /** How many would have, and were so old when they were found that no list has them. */
    lapsed: number
    /** How many are in a language that cannot be judged. */
    unjudged: number
    /** How many need none, by kind, the most frequent first. */
    kinds: readonly { kind: Kind; count: number }[]
    /** Those that need none, the newest first. */
    calm: Section<RankedMention>
  }
  /** Cases that somebody moved or marked in the period, the last one first. */
  moved: Section<MovedCase>
  /** The same in numbers. */
  done: Done
  /** The week so far against the same stretch of the week before. */
  numbers: readonly NumberRow[]
  /** Mentions that needed a reply, by the day since which they wait; today is the last of seven. */
  days: readonly (Day & { needReply: number })[]
  /** Of the sources that may hold posts about these brands. */
  coverage: Coverage
  audience: Audience
  look: Look
}

/** `posts` counts all that they wait with, of which only the first are here. */
export type DigestPerson = ListedCase & { posts: number }

/** A row for each case. `people`: how many they are; whoever waits with two brands has two rows. */
export type WaitingSection = Section<DigestPerson> & { people: number }

/** What is shown, and how much more there is. */
export type Section<Row> = { shown: readonly Row[]; more: number }

/** The parts that hold people who wait, in their order. */
export const waitingParts = ['danger', 'late', 'waiting', 'foundLate'] as const
export type WaitingPart = (typeof waitingParts)[number]
/** All but the first, which stands before everything else. */
export const afterDanger = waitingParts.slice(1)

export type MovedCase = {
  shortId: string
  brand: string
  state: CaseState
  /** Undefined when nobody knows who wrote it. */
  person: string | undefined
  /** How many others wrote in it. */
  morePeople?: number
  /** What it is about: the post that it is named by. */
  place: string
  url: string
  /** The last thing that was done; a mark only where nothing else was. */
  event: CaseEvent
}

export type NumberRow = {
  name: 'posts' | 'mentions' | 'needReply' | 'people' | 'late'
  week: number
  /** Undefined where it can't be known any more. */
  weekBefore: number | undefined
}
