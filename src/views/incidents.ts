import type { IncidentCommand } from '../incidents/decide.js'
import type { LedgerEntry, LedgeredIncident } from '../incidents/ledger.js'
import type { Heard } from '../incidents/line.js'
import type { CaseState } from '../model/case.js'
import type { IncidentEvent } from '../model/incident.js'
import type { Post } from '../model/post.js'
import type { ActedCase } from './acted.js'

/** An incident and how it stands. `heard`: whether we would know of a word of ours. */
export type IncidentStanding = LedgeredIncident & { heard: Heard }

/** The incidents that somebody asked for. */
export type IncidentsView = {
  generatedAt: Date
  incidents: readonly IncidentStanding[]
  /** Closed ones were asked for from then on; undefined: all. */
  closedSince?: Date
}

/** One of the people of an incident. */
export type IncidentPerson = LedgerEntry & {
  shortId: string
  /** What of their posts is to be answered; undefined where nothing is stored of it any more. */
  post?: Post
  state?: CaseState
}

/** What to write to one of them: a draft, or why there is none. */
export type PersonDraft = { text: string } | { none: 'danger' | 'gone' | 'forgotten' }

/** `draft`: what to say in public, where a word of ours is due. */
export type IncidentView = IncidentStanding & {
  generatedAt: Date
  people: readonly IncidentPerson[]
  draft?: string
}

/** The people of an incident, or those of them who wait. */
export type IncidentPeopleView = IncidentView & {
  onlyWaiting: boolean
  /** By case; only where drafts were asked for. */
  drafts?: ReadonlyMap<number, PersonDraft>
}

/** What somebody did with an incident, `open` first of all. */
type IncidentDeed = 'open' | 'undo' | IncidentCommand['do']

/** What somebody did, and how the incident stands now. */
export type IncidentActed = IncidentStanding & {
  did: IncidentDeed
  by: string
  at: Date
  /** Nothing was so before. */
  changed: boolean
  /** What happened to it; of an undo what was taken back. */
  events: readonly IncidentEvent[]
  /** The cases it was about: how many, and the first of them. */
  cases: number
  named: readonly ActedCase[]
  /** Who waits longest to be told, once it is fixed. */
  nextToTell?: string
}

/** What would be gathered by an incident that somebody is about to open. */
export type IncidentPreview = {
  brand: string
  since: Date
  kind?: string
  people: number
  named: readonly ActedCase[]
}

/** An incident that a case belongs to, and how it stands there. */
export type IncidentOfCase = Pick<LedgeredIncident, 'incident' | 'counts'> & {
  entry: LedgerEntry
  /** Who waits longest to be told, once it is fixed. */
  nextToTell?: string
}
