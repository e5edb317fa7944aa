import type { Notice } from '../model/notice.js'
import type { Outage } from '../model/outage.js'

/** The one that lasts. */
export const lastingOf = (outages: readonly Outage[]): Outage | undefined =>
  outages.findLast(({ endedAt }) => endedAt === undefined)

/** So many are told one by one; of a line that comes and goes all day the last ones say enough. */
const MOST_TOLD = 3

export const outageNotices = (outages: readonly Outage[]): Notice[] =>
  outages.slice(-MOST_TOLD).map(({ reason, from, endedAt, left, partly }) => ({
    code: 'outage',
    args: {
      reason,
      from: from.toISOString(),
      ...(endedAt && { to: endedAt.toISOString() }),
      sources: left.length,
      ...(partly === true && { partly }),
    },
  }))
