import type { Group, Grouping } from '../cases/groups.js'
import type { Report } from './report.js'

/** A list as a line for each brand, kind, owner, state or tag. */
export type Groups = {
  by: Grouping
  groups: readonly (Group & { trend?: Trend })[]
  /** Brands that were asked for, and of which nobody waits. */
  quiet: readonly string[]
  /** What the list that is counted here says of itself. */
  report: Report
}

/** How many came in that needed a reply: this week so far, and in the same stretch of the week before, where that is known. */
export type Trend = { week: number; weekBefore: number | undefined }
