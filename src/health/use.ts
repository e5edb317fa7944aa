import type { Limits, Quota } from '../sources/limits.js'

const DAY = 24 * 60 * 60_000
/** What a month is taken for. */
export const DAYS_OF_MONTH = 30

/** What a source takes of its site at the present intervals, and of somebody's money. */
export type Use = {
  /** Requests in 30 days, at the least: what they lead to comes on top. Undefined where nobody can say. */
  requests?: number
  /** Money for 30 days. `amount` is undefined where it is paid for each post, and nobody knows yet how many come. */
  money?: {
    amount: number | undefined
    currency: string
    /** What one request or post costs. */
    price: number
    per: 'request' | 'post'
    /** What the config allows to be spent in a month. */
    most?: number
  }
  quota?: QuotaUse
}

export type QuotaUse = Quota & {
  site: string
  /** Sent in this day or month, by all sources there. */
  sent: number
  /** When it begins anew. */
  renewsAt: Date
  /** When none will be left, by the present pace, where that is before it begins anew; in the past where none is. */
  runsOutAt?: Date
}

/** What is known of a source. Times in milliseconds. */
export type UseFacts = {
  limits: Limits | undefined
  /** Requests in a day. */
  perDay: number | undefined
  /** The same of all sources that its site counts together. */
  ofSite: number
  /** New posts in a day. */
  postsADay: number | undefined
  /** Between two polls. */
  every: number
  /** Of the quota of its site, where it has one. */
  counted: { left: number; renewsAt: Date } | undefined
  now: Date
}

/** Pure. */
export function useOf({ limits, perDay, ofSite, postsADay, every, counted, now }: UseFacts): Use {
  const { cost, quota, budget, site = '' } = limits ?? {}
  const requests = perDay === undefined ? undefined : perDay * DAYS_OF_MONTH
  const paid = cost?.per === 'request' ? requests : postsADay && postsADay * DAYS_OF_MONTH
  return {
    ...(requests !== undefined && { requests }),
    ...(cost && {
      money: {
        amount: paid === undefined ? undefined : paid * cost.amount,
        currency: cost.currency,
        price: cost.amount,
        per: cost.per,
        ...(budget !== undefined && { most: budget.amount }),
      },
    }),
    ...(quota &&
      counted && { quota: { ...quota, site, ...quotaUse(quota, { ...counted, ofSite, every, now }) } }),
  }
}

type Counted = { left: number; renewsAt: Date; ofSite: number; every: number; now: Date }

/** By what the sources will ask, or by what they asked since the quota began anew, whichever is more: pages are turned, threads looked at. */
function quotaUse(
  { requests, per }: Quota,
  { left, renewsAt, ofSite, every, now }: Counted,
): Pick<QuotaUse, 'sent' | 'renewsAt' | 'runsOutAt'> {
  const sent = requests - left
  const begun = new Date(renewsAt)
  if (per === 'day') begun.setUTCDate(begun.getUTCDate() - 1)
  else begun.setUTCMonth(begun.getUTCMonth() - 1)
  // A day that began a minute ago says little by its first poll.
  const lasted = Math.max(now.getTime() - begun.getTime(), every)
  const pace = Math.max(ofSite / DAY, lasted === 0 ? 0 : sent / lasted)
  const runsOut = pace === 0 ? Number.POSITIVE_INFINITY : now.getTime() + left / pace
  return { sent, renewsAt, ...(runsOut < renewsAt.getTime() && { runsOutAt: new Date(runsOut) }) }
}

/** Of several sources together: money by its currency. */
export function totalUse(uses: readonly (Use | undefined)[]): {
  requests: number
  money: Map<string, number>
} {
  const money = new Map<string, number>()
  for (const use of uses)
    if (use?.money?.amount !== undefined)
      money.set(use.money.currency, (money.get(use.money.currency) ?? 0) + use.money.amount)
  return { requests: uses.reduce((sum, use) => sum + (use?.requests ?? 0), 0), money }
}
