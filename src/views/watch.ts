import type { Coverage } from '../model/coverage.js'
import type { CrewAtWork } from '../model/crew.js'
import type { Report } from './report.js'

/** How a watch stands, for whoever looks at it: a status line, a monitor. */
export type WatchStatus = {
  since: Date
  now: Date
  /** Passes so far. */
  passes: number
  lastPassAt: Date | undefined
  /** How long it took, in milliseconds. */
  lastPassTook: number | undefined
  /** What the last pass found that got so far. */
  found: { counts: Report['counts']; coverage: Coverage } | undefined
  /** So many alerts were tried, lately, and reached nobody so far. */
  undelivered: number | undefined
  next: { at: Date; what: string; name?: string | undefined } | undefined
  /** Of a store that several share: who works on what. */
  crew?: CrewAtWork
  /** What keeps it from its work. */
  trouble: string | undefined
  /** Why a changed config is not in force. */
  configTrouble: string | undefined
  isHealthy: boolean
}
