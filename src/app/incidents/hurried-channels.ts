import type { ConfiguredChannel } from '../../channels/configured.js'
import { type Incident, incidentOf } from '../../incidents/incident.js'
import { clockOf, isClockRunning } from '../../incidents/silence-clock.js'
import type { Store } from '../../store/port.js'
import { firstOf } from '../../text/moments.js'
import type { Setup } from '../setup.js'

const DAY = 24 * 60 * 60_000

/** The channels of a config; those of brands with an open incident are to be read more often, and when their silence would be told. */
export async function hurriedChannels(
  store: Pick<Store, 'incidents'>,
  { channels, config }: Pick<Setup, 'channels' | 'config'>,
  now: Date,
): Promise<readonly ConfiguredChannel[]> {
  if (channels.length === 0) return channels
  const brands = config.brands.map(({ name }) => name)
  const open = (await store.incidents.list({ brands })).map(incidentOf).filter((one) => goesOn(one, now))
  if (open.length === 0) return channels
  const { silence } = config.incidents
  return channels.map((channel) => {
    const own = open.filter(({ brand }) => channel.brands.includes(brand))
    if (own.length === 0) return channel
    const dueAt = own
      .filter(isClockRunning)
      .map((incident) => clockOf(incident, silence, ofBrand(channels, incident.brand)).dueAt)
    return { ...channel, hurry: { every: silence.look, at: firstOf(dueAt) } }
  })
}

/** What nobody closed is read as ever once people are calm for a day. */
const goesOn = ({ calmSince }: Incident, now: Date): boolean =>
  calmSince === undefined || now.getTime() - calmSince.getTime() < DAY

const ofBrand = (channels: readonly ConfiguredChannel[], brand: string): string[] =>
  channels.filter(({ brands }) => brands.includes(brand)).map(({ id }) => id)
