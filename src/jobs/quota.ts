import { addressOf, type Request } from '../http/request.js'
import type { SiteState, Sites } from '../http/sites.js'
import { WaitingError } from '../http/waiting.js'
import type { Failure } from '../model/failure.js'
import type { Limits, Quota } from '../sources/limits.js'
import { parseUrl } from '../text/parse-url.js'

/** How many more requests a site allows now; Infinity where it does not limit them. */
export function requestsLeft(
  { quota }: Pick<Limits, 'quota'>,
  site: SiteState | undefined,
  now: Date,
): number {
  if (quota === undefined) return Number.POSITIVE_INFINITY
  const { day, month } = periodsOf(now)
  const { requests } = site ?? {}
  const sent =
    quota.per === 'day'
      ? requests?.day === day
        ? requests.today
        : 0
      : requests?.month === month
        ? requests.count
        : 0
  return Math.max(0, quota.requests - sent)
}

/**
 * How many requests looks at threads leave to the polls: half of all. Each takes several, and without them an answer is heard later; without
 * polls nothing is.
 */
export const keptForPolls = ({ quota }: Pick<Limits, 'quota'>): number => (quota?.requests ?? 0) / 2

/** When a quota begins anew. UTC; a site with another midnight says itself that it is too early. */
export function renewedAt({ per }: Quota, now: Date): Date {
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()]
  return new Date(per === 'day' ? Date.UTC(year, month, day + 1) : Date.UTC(year, month + 1))
}

/** Who asks, and what may be asked for: the requests of a site, those that it counts apart, or the money of a person. */
type Cap = {
  /** By which name it is counted. */
  site: string
  quota: Quota
  /** What a request takes of it. */
  takes: number
  failure(until: string): Failure
}

/** Money is counted in thousandths. */
const PARTS = 1_000

/** The name under which what a site costs is counted. */
const spending = (site: string): string => `${site} spending`

/** @param request only what it counts to; without it, what all do */
function capsOf(limits: Limits, request?: Request): readonly Cap[] {
  const { site, quota, cost, budget, apart } = limits
  const ofRequests = (named: string, { requests, per }: Quota): Cap => ({
    site: named,
    quota: { requests, per },
    takes: 1,
    failure: (until) => ({ code: 'quota-spent', args: { site: named, requests, per, until } }),
  })
  return [
    ...(quota === undefined && cost === undefined
      ? []
      : [ofRequests(site, quota ?? { requests: Number.POSITIVE_INFINITY, per: 'month' })]),
    ...(apart !== undefined && isApart(apart.path, request)
      ? [ofRequests(`${site} ${apart.bucket}`, apart.quota)]
      : []),
    ...(budget === undefined ? [] : [ofMoney(site, budget, cost?.currency ?? '')]),
  ]
}

const ofMoney = (site: string, { amount, most }: Money, currency: string): Cap => ({
  site: spending(site),
  quota: { requests: Math.round(amount * PARTS), per: 'month' },
  takes: Math.ceil(most * PARTS),
  failure: (until) => ({ code: 'budget-spent', args: { site, amount, currency, until } }),
})

type Money = NonNullable<Limits['budget']>

const isApart = (path: string, request: Request | undefined): boolean =>
  request !== undefined && (parseUrl(addressOf(request) ?? '')?.pathname ?? '').includes(path)

/** Until when nothing more may be spent at a site; undefined while one request may be sent. */
export function spentUntil(
  limits: Limits,
  sites: { get(site: string): SiteState | undefined },
  now: Date,
): Date | undefined {
  const { site, budget } = limits
  if (budget === undefined) return undefined
  const cap = ofMoney(site, budget, '')
  return requestsLeft(cap, sites.get(cap.site), now) < cap.takes ? renewedAt(cap.quota, now) : undefined
}

/** The counters of a site with so many more, or less. */
function countRequests({ requests, ...site }: SiteState, now: Date, by: number): SiteState {
  const { day, month } = periodsOf(now)
  const count = Math.max(0, (requests?.month === month ? requests.count : 0) + by)
  const today = Math.max(0, (requests?.day === day ? requests.today : 0) + by)
  return { ...site, requests: { month, count, day, today } }
}

/** Asks before each request whether it may be sent, and counts it. */
export interface Budget {
  /** Counted before it is sent, so that whatever ends the run, the next one knows. @returns why it may not be sent */
  take(request: Request): Promise<WaitingError | undefined>
  /** It was not sent after all. */
  giveBack(request: Request): Promise<void>
  /** It was answered, and cost so much: until then it counts for the most that it may cost. */
  settle(cost: number): Promise<void>
  /** What of the money was spent this month; undefined where nobody set a limit to it. */
  spent(): { site: string; spent: number; amount: number; currency: string } | undefined
}

/**
 * @param kept requests that are left to others
 * @returns undefined where nothing is counted, since nothing is limited and nothing costs
 */
export function budgetOf(
  limits: Limits | undefined,
  sites: Sites,
  clock: () => Date,
  kept = 0,
): Budget | undefined {
  if (limits === undefined || (capsOf(limits).length === 0 && limits.apart === undefined)) return undefined
  const count = async (caps: readonly Cap[], by: (cap: Cap) => number) => {
    const now = clock()
    await Promise.all(
      caps.map((cap) => sites.save(cap.site, countRequests(sites.get(cap.site) ?? {}, now, by(cap)))),
    )
  }
  const money = () => capsOf(limits).filter(({ site }) => site === spending(limits.site))
  return {
    async take(request) {
      const now = clock()
      const caps = capsOf(limits, request)
      const short = caps.find((cap) => {
        const left = requestsLeft(cap, sites.get(cap.site), now)
        return left < cap.takes || (cap.site === limits.site && left <= kept)
      })
      if (short !== undefined) {
        const until = renewedAt(short.quota, now)
        return new WaitingError(limits.site, short.failure(until.toISOString()), until)
      }
      await count(caps, ({ takes }) => takes)
      return undefined
    },
    giveBack: async (request) => await count(capsOf(limits, request), ({ takes }) => -takes),
    settle: async (cost) => await count(money(), ({ takes }) => Math.round(cost * PARTS) - takes),
    spent() {
      const [cap] = money()
      if (cap === undefined || limits.budget === undefined) return undefined
      const left = requestsLeft(cap, sites.get(cap.site), clock())
      return {
        site: limits.site,
        spent: (cap.quota.requests - left) / PARTS,
        amount: limits.budget.amount,
        currency: limits.cost?.currency ?? '',
      }
    },
  }
}

/** `2026-11-21` and `2026-11`. */
function periodsOf(now: Date): { day: string; month: string } {
  const day = now.toISOString().slice(0, 10)
  return { day, month: day.slice(0, 7) }
}
