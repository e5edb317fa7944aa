import type { SiteState, Sites } from '../http/sites.js'
import { WaitingError } from '../http/waiting.js'
import type { Limits, Quota } from '../sources/limits.js'

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

/** The counters of a site with one more request, or with one less. */
function countRequest({ requests, ...site }: SiteState, now: Date, by: 1 | -1 = 1): SiteState {
  const { day, month } = periodsOf(now)
  const count = Math.max(0, (requests?.month === month ? requests.count : 0) + by)
  const today = Math.max(0, (requests?.day === day ? requests.today : 0) + by)
  return { ...site, requests: { month, count, day, today } }
}

/** Asks before each request whether it may be sent, and counts it. */
export interface Budget {
  /** Counted before it is sent, so that whatever ends the run, the next one knows. @returns false where none is left */
  take(): Promise<boolean>
  /** It was not sent after all. */
  giveBack(): Promise<void>
  /** Why none is left. */
  spent(): WaitingError
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
  if (limits === undefined || (limits.quota === undefined && limits.cost === undefined)) return undefined
  const { site, quota } = limits
  const state = () => sites.get(site)
  return {
    async take() {
      const now = clock()
      if (requestsLeft(limits, state(), now) <= kept) return false
      await sites.save(site, countRequest(state() ?? {}, now))
      return true
    },
    giveBack: async () => await sites.save(site, countRequest(state() ?? {}, clock(), -1)),
    spent() {
      const { requests, per } = quota ?? { requests: 0, per: 'day' }
      const until = renewedAt({ requests, per }, clock())
      const args = { site, requests, per, until: until.toISOString() }
      return new WaitingError(site, { code: 'quota-spent', args }, until)
    },
  }
}

/** `2026-11-21` and `2026-11`. */
function periodsOf(now: Date): { day: string; month: string } {
  const day = now.toISOString().slice(0, 10)
  return { day, month: day.slice(0, 7) }
}
