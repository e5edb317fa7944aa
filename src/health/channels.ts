import type { SourceCoverage } from '../model/coverage.js'
import type { Notice } from '../model/notice.js'
import type { SourceState } from '../store/port/sources.js'
import type { Wait } from './turn.js'

type Channel = { id: string; name: string; brands: readonly string[] }

type Facts = {
  states: ReadonlyMap<string, SourceState>
  /** Only of these brands. */
  brands: readonly string[]
  /** By channel id: those that a run left for a later one. */
  waiting?: ReadonlyMap<string, Wait> | undefined
}

/** Of which channels it is not known what we said there: nobody shall take that for silence. Pure. */
export const channelNotices = (channels: readonly Channel[], { states, brands, waiting }: Facts): Notice[] =>
  channels
    .filter((channel) => channel.brands.some((brand) => brands.includes(brand)))
    .flatMap(({ id, name: channel }): Notice[] => {
      const { problem, answeredAt } = states.get(id) ?? {}
      const wait = waiting?.get(id)
      if (problem !== undefined)
        return [
          {
            code: 'channel-unread',
            args: {
              channel,
              failure: problem.failure,
              since: problem.since.toISOString(),
              ...(answeredAt && { answered: answeredAt.toISOString() }),
            },
          },
        ]
      if (wait === undefined) return []
      const { site, until } = wait
      return [
        { code: 'channel-waits', args: { channel, site, ...(until && { until: until.toISOString() }) } },
      ]
    })

/** Channels as sources of which somebody should hear once they fail for long. Pure. */
export const channelsAsSources = (
  channels: readonly Channel[],
  states: ReadonlyMap<string, SourceState>,
): SourceCoverage[] =>
  channels.map(({ id, name }) => {
    const { problem, posts = 0, polledAt } = states.get(id) ?? {}
    return {
      id,
      type: 'official',
      name: `your own channel ${name}`,
      status: problem !== undefined ? 'failed' : polledAt === undefined ? 'never' : 'answered',
      posts,
      ...(problem && { problem }),
    }
  })
