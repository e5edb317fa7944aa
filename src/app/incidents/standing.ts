import { shortId } from '../../cases/short-id.js'
import type { Incident } from '../../incidents/incident.js'
import { type LedgeredIncident, nextToTell } from '../../incidents/ledger.js'
import type { Store } from '../../store/port.js'
import type { IncidentActed, IncidentStanding } from '../../views/incidents.js'
import type { Setup } from '../setup.js'
import { readIncidents, withLedger } from './read-incidents.js'
import { heardOf } from './told-incidents.js'

type Read = Pick<Store, 'incidents' | 'cases' | 'threads' | 'sources'>

/** How it stands: who was told, and whether we would know of a word of ours. */
export async function standingOf(
  store: Read,
  { channels }: Pick<Setup, 'channels'>,
  incident: Incident,
): Promise<IncidentStanding> {
  const heard = heardOf(incident.brand, channels, await store.sources.states())
  return { ...(await withLedger(store, incident)), heard }
}

/** The same of the open incidents of these brands, and of those closed since then. */
export async function standingsOf(
  store: Read,
  { channels }: Pick<Setup, 'channels'>,
  query: { brands: readonly string[]; closedSince: Date },
): Promise<IncidentStanding[]> {
  const found = await readIncidents(store, query)
  const states = await store.sources.states()
  return found.map((one) => ({ ...one, heard: heardOf(one.incident.brand, channels, states) }))
}

/** Who waits longest to be told. */
export const nextFor = ({
  incident,
  ledger,
}: Pick<LedgeredIncident, 'incident' | 'ledger'>): Pick<IncidentActed, 'nextToTell'> => {
  const next = incident.fixedAt === undefined ? undefined : nextToTell(ledger)
  return next === undefined ? {} : { nextToTell: shortId(next.caseId) }
}
