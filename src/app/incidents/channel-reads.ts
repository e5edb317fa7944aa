import { type ConfiguredChannel, channelsOf } from '../../channels/configured.js'
import type { ChannelRead } from '../../incidents/silence-clock.js'
import type { SourceState } from '../../store/port/sources.js'

/** How the channels of a brand were last asked. */
export const channelReads = (
  channels: readonly ConfiguredChannel[],
  brand: string,
  states: ReadonlyMap<string, SourceState>,
): ChannelRead[] =>
  channelsOf(channels, brand).map(({ id, name }) => {
    const state = states.get(id)
    return { id, name, answeredAt: state?.answeredAt, fails: state?.problem !== undefined }
  })
