import type { IncidentOrigin } from '../model/incident.js'
import type { Kind } from '../model/mention.js'
import { type Incident, type IncidentState, isSaidOver, lastWordOf, type Word } from './incident.js'
import type { LedgerCounts, LedgerEntry } from './ledger.js'

/** An incident as every list tells of it, first of all. */
export type IncidentLine = {
  id: number
  brand: string
  state: IncidentState
  origin: IncidentOrigin
  name?: string
  /** The first post of it, and when it was found out. */
  since: Date
  openedAt: Date
  /** Everybody who belongs to it, and how they stand; `answered`: had any reply of ours, before it was fixed or since. */
  counts: LedgerCounts
  answered: number
  /** How many complain otherwise in so many milliseconds; absent where nobody knows. */
  usual?: number
  window?: number
  kind?: Kind
  terms: readonly string[]
  lastWord?: Word
  /** Since when nobody of us has spoken of it, while it goes on: since its first post, or our last word. */
  silentSince?: Date
  /** That was an alarm already, and nobody has spoken since. */
  isAlarmed: boolean
  /** Whether we would know of a word of ours. */
  heard: Heard
  fixedAt?: Date
  /** Some channel of ours said that it is over. */
  isSaidOver: boolean
  calmSince?: Date
  closedAt?: Date
  /** It was over, and somebody complained again. */
  relapsedAt?: Date
  /** The cases of its people, the first that wrote first. */
  cases: readonly number[]
  /** Of these: whose people are still to be told that it is over. */
  untold: readonly number[]
}

/** `none`: no channel of the brand is in the config. `unread`: one is, and no scan could read it. Else until when all of them were read. */
export type Heard = 'none' | 'unread' | Date

type Ledgered = { incident: Incident; ledger: readonly LedgerEntry[]; counts: LedgerCounts }

/** Pure. */
export function incidentLine({ incident, ledger, counts }: Ledgered, heard: Heard): IncidentLine {
  const { id, brand, state, origin, name, since, openedAt, usual, window, kind, terms } = incident
  const { fixedAt, calmSince, closedAt, relapse, silence } = incident
  const lastWord = lastWordOf(incident)
  return {
    id,
    brand,
    state,
    origin,
    ...(name !== undefined && { name }),
    since,
    openedAt,
    counts,
    answered: ledger.filter(({ answeredAt, told }) => answeredAt !== undefined || told !== undefined).length,
    ...(usual !== undefined && { usual }),
    ...(window !== undefined && { window }),
    ...(kind !== undefined && { kind }),
    terms,
    ...(lastWord && { lastWord }),
    ...(state === 'open' && { silentSince: silence.since }),
    isAlarmed: state === 'open' && silence.times > 0,
    heard,
    ...(fixedAt && { fixedAt }),
    isSaidOver: isSaidOver(incident),
    ...(calmSince && { calmSince }),
    ...(closedAt && { closedAt }),
    ...(relapse && { relapsedAt: relapse.at }),
    cases: ledger.map(({ caseId }) => caseId),
    untold: ledger.filter(({ standing }) => standing === 'waits').map(({ caseId }) => caseId),
  }
}
