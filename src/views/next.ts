import type { IncidentLine } from '../incidents/line.js'
import type { CaseState } from '../model/case.js'
import type { Next } from './acted.js'
import type { CaseView } from './case.js'

/** Another case of the same person. */
export type EarlierCase = {
  shortId: string
  brand: string
  state: CaseState
  openedAt: Date
  posts: number
}

/** The one case to answer now, with what there is to know before. */
export type NextView = {
  next: Next
  view: CaseView
  state: CaseState
  /** All that go on, whether it belongs to them or not. */
  incidents: readonly IncidentLine[]
  /** The one of these that it belongs to. */
  incident?: IncidentLine
  /** Other cases of the same person, those that changed last first; and how many more there are. */
  earlier: readonly EarlierCase[]
  moreEarlier: number
}
