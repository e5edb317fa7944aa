import { type ConfiguredChannel, channelsOf } from '../../channels/configured.js'
import { type Heard, type IncidentLine, incidentLine } from '../../incidents/line.js'
import type { SourceState } from '../../store/port/sources.js'
import type { Store } from '../../store/port.js'
import { firstOf } from '../../text/moments.js'
import { readIncidents } from './read-incidents.js'

type Asked = {
  brands: readonly string[]
  /** Also those that were closed since then. */
  closedSince?: Date | undefined
  channels: readonly ConfiguredChannel[]
}

/** What every list tells first of all: the incidents of these brands that go on; by their numbers. */
export async function toldIncidents(
  store: Store,
  { channels, ...query }: Asked,
): Promise<readonly IncidentLine[]> {
  const found = await readIncidents(store, query)
  if (found.length === 0) return []
  const states = await store.sources.states()
  return found.map((one) => incidentLine(one, heardOf(one.incident.brand, channels, states)))
}

/** Until when we would know of a word of the brand's. */
export function heardOf(
  brand: string,
  channels: readonly ConfiguredChannel[],
  states: ReadonlyMap<string, SourceState>,
): Heard {
  const own = channelsOf(channels, brand)
  if (own.length === 0) return 'none'
  const read = own.flatMap(({ id }) => states.get(id)?.answeredAt ?? [])
  return read.length < own.length ? 'unread' : (firstOf(read) ?? 'unread')
}
