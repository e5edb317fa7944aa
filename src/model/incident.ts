import { type ArgsOf, args, type Coded } from './coded.js'
import type { Kind } from './mention.js'
import type { OfficialState } from './official.js'

/**
 * What made it one: suddenly more people than usual; many people where nobody knows what is usual yet; more than usual for days; or
 * somebody said so.
 */
export const incidentOrigins = ['surge', 'many', 'slow', 'hand'] as const
export type IncidentOrigin = (typeof incidentOrigins)[number]

/** Why somebody in the ledger can't be told. `hand`: somebody of us said so. */
export const unreachableReasons = ['gone', 'locked', 'no-author', 'forgotten', 'hand'] as const
export type UnreachableReason = (typeof unreachableReasons)[number]

/** A word of ours. `at`: the ISO moment of it; `words`: its beginning; `state`: as the page says; `channel`: its id, where one gave it. */
export type IncidentWord = {
  at: string
  url?: string
  words?: string
  channel?: string
  state?: OfficialState
}

/** How one begins. */
export type IncidentOpening = {
  origin: IncidentOrigin
  /** The first post of it, an ISO moment. */
  since: string
  /** How many different people complained in so many milliseconds, `window`, when it was found out. */
  people?: number
  /** How many are usual then; missing where nobody knows. */
  usual?: number
  window?: number
  /** Of the trouble, where one kind rose. */
  kind?: Kind
  /** The words that rose. */
  terms: readonly string[]
  /** As somebody called it. */
  name?: string
}

/** What can happen to an incident, by code. Stored for good, so that what a code means never changes. Moments are ISO. */
export const incidentEvents = {
  opened: args<IncidentOpening>(),
  /** Somebody who complained belongs to it, by topic and time, or since somebody of us said so. `since`: when they wrote. */
  joined: args<{ caseId: number; how: 'topic' | 'hand'; since: string }>(),
  /** They do not. */
  left: args<{ caseId: number }>(),
  noted: args<{ text: string }>(),
  /** We spoke about it. `by`: any update of a status page is about it, elsewhere words decide, or somebody of us said so. */
  spoke: args<IncidentWord & { by: 'page' | 'words' | 'hand' }>(),
  /** We spoke, and of something else. */
  'spoke-of-other': args<IncidentWord>(),
  /** Nobody of us has spoken of it since then; `times`: how often that was said before since that moment. */
  silent: args<{ since: string; times: number }>(),
  /** No more people than usual complain. */
  calmed: args(),
  /** They do again. */
  'rose-again': args<{ people: number; usual?: number }>(),
  /** The trouble is over since then, somebody of us said. */
  fixed: args<{ at: string }>(),
  /** It is not, or not yet. */
  'not-fixed': args(),
  /**
   * Of these people each was told that it is over, somebody of us said. `recorded`: so were these, by a reply that stands in the history of
   * each case, and counts as long as it stands there.
   */
  told: args<{ cases: readonly number[]; recorded?: readonly number[]; url?: string }>(),
  /** This one can't be told. */
  unreachable: args<{ caseId: number; why: string }>(),
  /** `untold`: how many had not been told, and `unsaid`: no channel of ours had said that it is over; `reason`: why it was closed all the same. */
  closed: args<{ untold: number; unsaid?: true; reason?: string }>(),
  /** Somebody complained of the same after it was closed. */
  relapsed: args<{ caseId: number; since: string }>(),
  reopened: args(),
  /** Whoever did this takes back all that they did at that moment. */
  undone: args<{ at: string }>(),
  /** Stored by a later version, under a code that this one does not know. */
  unknown: args<{ code: string }>(),
}

export type IncidentHappening = Coded<ArgsOf<typeof incidentEvents>>

/** One entry of an incident's history. */
export type IncidentEvent = IncidentHappening & {
  at: Date
  /** Who did it; undefined for what a scan saw. */
  by?: string
}

/** What is stored of an incident: all that happened to it, in the order in which it was added. */
export type IncidentFile = {
  /** From 1 on, for people too. */
  id: number
  brand: string
  /** Grows with each change. */
  revision: number
  events: readonly IncidentEvent[]
}
