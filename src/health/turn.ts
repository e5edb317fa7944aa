import type { Quota } from '../sources/limits.js'

/** A site that may not be asked before `until`; before the next run, where that is not known. */
export type Wait = {
  site: string
  until?: Date | undefined
  /** It is the site's quota that is spent until then. */
  quota?: Quota | undefined
  /** It is what a person lets it cost in a month that is spent until then. */
  budget?: { amount: number; currency: string } | undefined
}

/** When a source is asked next, as the jobs plan it. */
export type Turn = {
  /** Milliseconds between two polls: as configured, or as seldom as its feed asks. */
  every: number
  /** When its turn comes; undefined for one that was never asked. */
  at?: Date | undefined
  /** Its site asked to be left alone for longer than that. */
  leftAlone?: Wait | undefined
  /** It is due and has to wait for its site, or for another source of the same site. */
  waits?: Wait | undefined
}

/** The later of when its turn comes and when its site may be asked. */
export function nextAt({ at }: Turn, { until }: Partial<Wait> = {}): Date | undefined {
  return at !== undefined && until !== undefined && until > at ? until : at
}
