import type { Incident } from '../incidents/incident.js'
import {
  type ChannelRead,
  clockOf,
  isClockRunning,
  type SilenceSettings,
  silenceOf,
} from '../incidents/silence-clock.js'
import type { IncidentFile } from '../model/incident.js'
import type { IncidentFacts } from './facts.js'

/**
 * What rules are asked about an incident.
 *
 * @param channels of its brand
 */
export function incidentFacts(
  incident: Incident,
  { events }: Pick<IncidentFile, 'events'>,
  { silence, channels, now }: { silence: SilenceSettings; channels: readonly ChannelRead[]; now: Date },
): IncidentFacts {
  const { id, brand, state, calmSince, relapse, roseAt } = incident
  const isRising = state === 'open' && calmSince === undefined
  const clock = clockOf(
    incident,
    silence,
    channels.map(({ id: channel }) => channel),
  )
  const { since, times } = clock
  const heard = silenceOf(incident, silence, channels, now)
  return {
    id,
    brand,
    isRising,
    ...(roseAt && { roseAt }),
    ...(relapse && { relapsedAt: relapse.at }),
    ...(isClockRunning(incident) && times > 0 && { alarm: { since, times } }),
    ...(heard.is === 'unknown' && heard.failing.length > 0 && { unknown: { since, failing: heard.failing } }),
    isUntouched: !events.slice(lastRise(events)).some(({ by, code }) => by !== undefined || code === 'spoke'),
  }
}

/** What was done before it came back is nothing done about that. */
const lastRise = (events: IncidentFile['events']): number =>
  events.findLastIndex(({ code, by }) => (code === 'relapsed' || code === 'rose-again') && by === undefined) +
  1
