import type { Priority } from '../cases/priority.js'
import type { Coverage } from '../model/coverage.js'
import type { StoredMention } from '../store/port.js'

/** A mention in its place in the order to answer. */
export type RankedMention = StoredMention & {
  /** The short id that every verb takes. */
  shortId: string
  priority: Priority
  /** Since publication, in milliseconds. */
  waited: number
  /** Its promise (time allowed to acknowledge) is broken. False where no promise was started. */
  late: boolean
}

/** Everything an output may show. */
export type Report = {
  generatedAt: Date
  coverage: Coverage
  /** In the order to answer, already cut to the limit. */
  mentions: readonly RankedMention[]
  counts: {
    /** Mentions that need a reply, and the people behind them, whether or not the limit shows them. */
    needReply: number
    people: number
    /** Of those people: how many wait longer than promised. */
    late: number
    /** People (cases) the filters let through; more than are shown when a limit cut them. */
    matching: number
    /** Cases nobody touched for so long that they left the list. */
    lapsed: number
    /** Mentions that need a reply and that the filters hide; only where nothing else is shown. */
    hidden?: number
    /** Of a scan only. */
    postsRead?: number
    newPosts?: number
    newMentions?: number
  }
  /** Why nothing may be shown, as sentences for people; empty when something is. */
  whyEmpty: readonly string[]
}

/** What an output may know of the place it is printed to. */
export type View = {
  /** Columns. */
  width: number
  colour: boolean
  /** OSC 8 hyperlinks. */
  links: boolean
  /** How the person calls this program, for commands that are printed to be typed; `mentions` unless given. */
  self?: string
}

/** A format: pure, from report to text. One file per format in this folder, registered in ./index.ts. */
export interface Output {
  /** For `--help`: what it is for, in a few words. */
  readonly about: string
  render(report: Report, view: View): string
}
