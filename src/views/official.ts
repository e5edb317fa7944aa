import { lastWord, openMatters } from '../health/last-word.js'
import type { Failure } from '../model/failure.js'
import type { StoredUpdate } from '../model/official.js'
import type { SourceState } from '../store/port/sources.js'

/**
 * What is known of what we say there. `unknown`: it could not be read when it was last asked, so that we may have spoken since.
 * `never`: nobody has looked so far.
 */
export const channelStatuses = ['read', 'unknown', 'never'] as const
type ChannelStatus = (typeof channelStatuses)[number]

/** A channel of ours, and what we last said there as far as it is known. */
export type ChannelStanding = {
  id: string
  name: string
  /** Secrets removed. */
  url: string
  brands: readonly string[]
  /** What the page or feed calls itself. */
  title?: string
  status: ChannelStatus
  /** The last time that it could be read. */
  readAt?: Date
  problem?: { failure: Failure; since: Date; times: number }
  /** Not before; in the past where the next scan looks. */
  nextLookAt?: Date
  last?: StoredUpdate
  /** The last word about each matter that is not over, the latest first. */
  open: readonly StoredUpdate[]
}

export type OfficialView = {
  generatedAt: Date
  channels: readonly ChannelStanding[]
  /** Everything that was said, the latest first, where that was asked for. */
  updates?: readonly StoredUpdate[]
}

type Channel = Pick<ChannelStanding, 'id' | 'name' | 'url' | 'brands'>

type Facts = {
  state: SourceState | undefined
  nextLookAt: Date | undefined
  /** Of this channel. */
  updates: readonly StoredUpdate[]
}

/** How a channel stands. Pure. */
export function standingOf(channel: Channel, { state, nextLookAt, updates }: Facts): ChannelStanding {
  const { id, name, url, brands } = channel
  const { problem, answeredAt, title } = state ?? {}
  const last = lastWord(updates)
  return {
    id,
    name,
    url,
    brands,
    ...(title !== undefined && { title }),
    status: problem !== undefined ? 'unknown' : answeredAt === undefined ? 'never' : 'read',
    ...(answeredAt && { readAt: answeredAt }),
    ...(problem && {
      problem: { failure: problem.failure, since: problem.since, times: problem.times },
    }),
    ...(nextLookAt && { nextLookAt }),
    ...(last && { last }),
    open: openMatters(updates),
  }
}

/** How many of each status there are. */
export const countStatuses = (channels: readonly ChannelStanding[]): Record<ChannelStatus, number> => ({
  read: channels.filter(({ status }) => status === 'read').length,
  unknown: channels.filter(({ status }) => status === 'unknown').length,
  never: channels.filter(({ status }) => status === 'never').length,
})
