import { type ConfiguredChannel, channelsOf } from '../../channels/configured.js'
import { incidentOf, takesIn } from '../../incidents/incident.js'
import { clockOf, isClockRunning } from '../../incidents/silence-clock.js'
import type { Store } from '../../store/port.js'
import { firstOf } from '../../text/moments.js'
import type { Setup } from '../setup.js'

/** The channels of a config; what nobody closed is read as ever once people are calm for long. Those of brands with an open incident are to be read more often, and when their silence would be told. */
export async function hurriedChannels(
  store: Pick<Store, 'incidents'>,
  { channels, config }: Pick<Setup, 'channels' | 'config'>,
  now: Date,
): Promise<readonly ConfiguredChannel[]> {
  if (channels.length === 0) return channels
  const brands = config.brands.map(({ name }) => name)
  const open = (await store.incidents.list({ brands })).map(incidentOf).filter((one) => takesIn(one, now))
  if (open.length === 0) return channels
  const { silence } = config.incidents
  return channels.map((channel) => {
    const own = open.filter(({ brand }) => channel.brands.includes(brand))
    if (own.length === 0) return channel
    const dueAt = own.filter(isClockRunning).map((incident) => {
      const ids = channelsOf(channels, incident.brand).map(({ id }) => id)
      return clockOf(incident, silence, ids).dueAt
    })
    return { ...channel, hurry: { every: silence.look, at: firstOf(dueAt) } }
  })
}
