import type { SiteState } from '../http/sites.js'
import { isSlow, type Quota } from '../sources/limits.js'
import type { Job } from './job.js'
import { waitsUntil } from './pace.js'
import { keptForPolls, renewedAt, requestsLeft, spentUntil } from './quota.js'

/** A job whose site may not be asked before `until`; before the next run, where that is not known. */
export type Left<J extends Job = Job> = {
  job: J
  site: string
  until?: Date | undefined
  /** All that its site allows in that time were sent. */
  quota?: Quota | undefined
  /** It is what a person lets it cost in a month that was spent. */
  budget?: { amount: number; currency: string } | undefined
}

type SiteStates = { get(site: string): SiteState | undefined }

/**
 * Gives the jobs of a run the turns that their sites have: of those that share a slow site one may go, if any may, and of
 * those that share a quota as many as it has requests left. Whoever waited longest goes first. Pure.
 *
 * @returns the jobs that go now, in the order given, and those that are left for a later run
 */
export function slots<J extends Job>(
  jobs: readonly J[],
  { sites = new Map(), now }: { sites?: SiteStates; now: Date },
): { go: J[]; left: Left<J>[] } {
  const taken = new Set<string>()
  const used = new Map<string, number>()
  const order = (one: Job, other: Job) =>
    Number(isSecondLook(one, sites)) - Number(isSecondLook(other, sites)) ||
    compare(sinceOf(one), sinceOf(other))
  const left = jobs.toSorted(order).flatMap((job): Left<J>[] => {
    const { limits } = job.source
    if (limits === undefined) return []
    const { site, gap = 0, quota } = limits
    const state = sites.get(site)
    const until = waitsUntil(limits, state, now)
    if (until !== undefined) return [{ job, site, until }]
    const spent = spentUntil(limits, sites, now)
    if (spent !== undefined && limits.budget !== undefined) {
      const budget = { amount: limits.budget.amount, currency: limits.cost?.currency ?? '' }
      return [{ job, site, until: spent, budget }]
    }
    const requests = used.get(site) ?? 0
    if (quota !== undefined) {
      const free = requestsLeft(limits, state, now) - requests
      const until = renewedAt(quota, now)
      if (free <= 0) return [{ job, site, until, quota }]
      if (job.kind === 'thread' && free <= keptForPolls(limits)) return [{ job, site, until }]
    }
    if (isSlow(limits)) {
      if (taken.has(site)) return [{ job, site, until: new Date(now.getTime() + gap) }]
      const turn = isSecondLook(job, sites) ? turnAfterNext(state, gap) : now
      if (turn > now) return [{ job, site, until: turn }]
      taken.add(site)
    }
    used.set(site, requests + 1)
    return []
  })
  const waits = new Set(left.map(({ job }) => job))
  return { go: jobs.filter((job) => !waits.has(job)), left }
}

/** A look at a thread gets every second turn of a slow site at the most: after one, others go first. */
const isSecondLook = ({ kind, source: { limits } }: Job, sites: SiteStates): boolean =>
  kind === 'thread' && limits !== undefined && isSlow(limits) && sites.get(limits.site)?.turnOf === 'thread'

/** A turn that nobody took counts, too. */
const turnAfterNext = (state: SiteState | undefined, gap: number): Date =>
  new Date((state?.askedAt?.getTime() ?? 0) + 2 * gap)

const sinceOf = ({ since }: Job) => since?.getTime() ?? Number.NEGATIVE_INFINITY

/** Not a difference: two that wait since ever would be NaN apart. */
const compare = (one: number, other: number) => (one < other ? -1 : one > other ? 1 : 0)
