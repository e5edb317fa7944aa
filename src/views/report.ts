import type { Closing } from '../cases/closed-by-itself.js'
import type { RankedMention } from '../cases/ranked-mention.js'
import type { IncidentLine } from '../incidents/line.js'
import type { CaseState } from '../model/case.js'
import type { Coverage } from '../model/coverage.js'
import type { View } from '../terminal/view.js'
import type { Changes } from './changes.js'
import type { WhyEmpty } from './why-empty.js'

/** A case that its person closed in their own words. */
export type ClosedCase = Closing & {
  shortId: string
  brand: string
  state: CaseState
  place: string
  /** Undefined for somebody unnamed. */
  person: string | undefined
}

/** Everything an output may show. */
export type Report = {
  generatedAt: Date
  /** What the store is known by, and the options that narrow the list, as they are typed: what a feed is told from others by. */
  store?: string
  narrowedBy?: string
  coverage: Coverage
  /** The incidents of its brands that go on, by their numbers: told first of all. */
  incidents?: readonly IncidentLine[]
  /** In the order to answer, already cut to the limit. */
  mentions: readonly RankedMention[]
  counts: {
    /** Mentions that need a reply, whether or not the limit shows them; the posts that they are of, and the people behind them. */
    needReply: number
    posts: number
    people: number
    /** Of those people: to how many a promise is broken. */
    late: number
    /** Of those people: how many wrote long before we first saw it, and nothing since. */
    foundLate: number
    /** People (cases) the filters let through; more than are shown when a limit cut them. */
    matching: number
    /** Mentions whose cases left the list, since nothing happened there for long. */
    lapsed: number
    /** Cases that were answered and are quiet for long: somebody should ask whether all is well. */
    toConfirm?: number
    /** Mentions that need a reply and that the filters hide; only where nothing else is shown. */
    hidden?: number
    /** Of a scan only. */
    postsRead?: number
    newPosts?: number
    newMentions?: number
  }
  /** Of a scan only: cases that their persons closed in their own words since a scan told of that last, the last first. */
  closed?: readonly ClosedCase[]
  /** How long an answered case is quiet before it counts as `toConfirm`, in milliseconds. */
  confirmAfter?: number
  /** Of the first scan into a store. */
  isFirst?: true
  /** Nothing but posts in languages that cannot be judged was asked for. */
  of?: 'unjudged'
  /** Only what no scan had shown before was asked for, so that the counts are of that. */
  onlyNew?: true
  /** Options keep some of what waits out of it. */
  isNarrowed?: true
  /** Only what changed since a pipe was told was asked for. `cursor`: what is to be given to go on from here. */
  changes?: Pick<Changes, 'of' | 'left' | 'more'> & { cursor: string }
  /** Why nothing may be shown; empty when something is. */
  whyEmpty: readonly WhyEmpty[]
}

/** A format: pure, from report to text. One file per format in outputs/, registered in its index.ts. */
export interface Output {
  render(report: Report, view: View): string
  /** Of a format of rows, such as lines of JSON: those that are wanted. */
  renderRows?(report: Report, rows: Rows): string
  /** It is opened in spreadsheets: each row is a post unless more is asked for, and a mark may say that it is UTF-8. */
  isForSpreadsheets?: true
  /** A program reads it, and gets an answer also where nothing is shown and `--quiet` was given. */
  isForPrograms?: true
}

/** Which rows of a report are wanted. */
export type Rows = {
  /** Beside the posts also the counts, and which sources gave no answer. */
  coverage: boolean
  /** The names of the columns, where the format has any. */
  header: boolean
}
