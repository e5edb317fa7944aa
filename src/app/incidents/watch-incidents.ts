import { channelsOf } from '../../channels/configured.js'
import { incidentOf } from '../../incidents/incident.js'
import { silenceOf } from '../../incidents/silence-clock.js'
import type { Store } from '../../store/port.js'
import type { Setup } from '../setup.js'
import { channelReads } from './channel-reads.js'
import { closedSince, detect } from './detect.js'
import { hearWords } from './hear-words.js'
import { sensitivityOf } from './incident-settings.js'
import type { IncidentNews } from './news.js'
import { see } from './see.js'

type Read = Pick<Store, 'incidents' | 'cases' | 'official' | 'sources'>

/** What a scan does for incidents, once all that is due was read: finds them, hears what we said, and tells when nobody speaks. */
export async function watchIncidents(
  store: Read,
  { config, channels }: Pick<Setup, 'config' | 'channels'>,
  now: Date,
): Promise<IncidentNews[]> {
  const brands = config.brands.map(({ name }) => name)
  const looks = await store.incidents.looks(brands)
  const files = await store.incidents.list({ brands, closedSince: closedSince(now) })
  const news: IncidentNews[] = []
  for (const brand of brands)
    news.push(
      ...(await detect(store, {
        brand,
        sensitivity: sensitivityOf(config, brand),
        files: files.filter((file) => file.brand === brand),
        lookedAt: looks.get(brand),
        now,
      })),
    )
  const open = await store.incidents.list({ brands })
  if (open.length === 0) return news
  const states = await store.sources.states()
  for (const file of open) {
    const own = channelsOf(channels, file.brand)
    const incident = await hearWords(store, incidentOf(file), own, now)
    const reads = channelReads(channels, file.brand, states)
    const silence = silenceOf(incident, config.incidents.silence, reads, now)
    if (silence.is === 'silent') {
      const { since } = silence.clock
      const said = await see(store, file.id, now, (current) => {
        // Somebody may have said meanwhile that we spoke.
        const still = silenceOf(current, config.incidents.silence, reads, now)
        return still.is === 'silent'
          ? [{ see: 'silence', since: still.clock.since, times: still.clock.times }]
          : []
      })
      if (said !== undefined && said.events.length > 0)
        news.push({ is: 'silent', of: said.incident, silentFor: now.getTime() - since.getTime() })
    }
    if (silence.is === 'unknown' && silence.failing.length > 0)
      news.push({ is: 'unknown', of: incident, since: silence.clock.since, failing: silence.failing })
  }
  return news
}
