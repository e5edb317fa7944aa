import type { IncidentFacts } from '../../alerts/facts.js'
import { incidentFacts } from '../../alerts/incident-facts.js'
import { incidentOf } from '../../incidents/incident.js'
import type { Store } from '../../store/port.js'
import type { Setup } from '../setup.js'
import { channelReads } from './channel-reads.js'

const DAY = 24 * 60 * 60_000
/** Of what was closed earlier nobody has to hear that it is over. */
const CLOSED_LATELY = 8 * DAY

/** What rules are asked about incidents. */
export async function incidentsOf(
  { incidents, sources }: Pick<Store, 'incidents' | 'sources'>,
  { config, channels }: Pick<Setup, 'config' | 'channels'>,
  now: Date,
): Promise<IncidentFacts[]> {
  const files = await incidents.list({
    brands: config.brands.map(({ name }) => name),
    closedSince: new Date(now.getTime() - CLOSED_LATELY),
  })
  if (files.length === 0) return []
  const states = await sources.states()
  return files.map((file) =>
    incidentFacts(incidentOf(file), file, {
      silence: config.incidents.silence,
      channels: channelReads(channels, file.brand, states),
      now,
    }),
  )
}
