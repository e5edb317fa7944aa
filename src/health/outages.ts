import type { Notice } from '../model/notice.js'
import type { Outage } from '../model/outage.js'

/** The one that lasts. */
export const lastingOf = (outages: readonly Outage[]): Outage | undefined =>
  outages.findLast(({ endedAt }) => endedAt === undefined)

/** Milliseconds. Who is offline for longer hears that sources fail: better too soon than never, where they fail by themselves. */
const LONGEST_EXCUSE = 24 * 60 * 60_000

/** One failure more is no news while it lasts. */
export const isExcusing = ({ from }: Outage, now: Date): boolean =>
  now.getTime() - from.getTime() < LONGEST_EXCUSE

type Concerned = { id: string; every: number; paused?: boolean | undefined }

/**
 * What of outages concerns these sources: of each what it left of them. One that lasts is told no more when no run has met it for two
 * intervals of what it left: since then nobody knows.
 */
export const concerning = (outages: readonly Outage[], sources: readonly Concerned[], now: Date): Outage[] =>
  outages.flatMap((outage) => {
    const of = sources.filter(({ id, paused }) => paused !== true && outage.left.includes(id))
    const age = now.getTime() - outage.lastAt.getTime()
    const isOld = outage.endedAt === undefined && age > 2 * Math.max(...of.map(({ every }) => every))
    return of.length === 0 || isOld ? [] : [{ ...outage, left: of.map(({ id }) => id) }]
  })

/** So many are told one by one; of a line that comes and goes all day the last ones say enough. */
const MOST_TOLD = 3

export const outageNotices = (outages: readonly Outage[]): Notice[] =>
  outages.slice(-MOST_TOLD).map(({ reason, from, endedAt, givenUp, left, partly }) => ({
    code: 'outage',
    args: {
      reason,
      from: from.toISOString(),
      ...(endedAt && { to: endedAt.toISOString() }),
      sources: left.length,
      ...(partly === true && { partly }),
      ...(givenUp === true && { givenUp }),
    },
  }))
