import type { Sites } from '../http/sites.js'
import { WaitingError } from '../http/waiting.js'
import { hostOf } from '../sources/configured.js'
import { isScarce, isSlow } from '../sources/limits.js'
import type { Attempt, Handlers, Job } from './job.js'
import { leaveAfter } from './pace.js'
import { type Left, slots } from './slots.js'

type Options = {
  handlers: Handlers
  sites: Sites
  clock: () => Date
  /** Leave sites alone whose turns are few or cost something: what is read will not be kept. */
  sparing?: boolean | undefined
  /** How many are done. */
  onPlan?: ((jobs: readonly Job[]) => void) | undefined
}

/**
 * Does the jobs that their sites have turns for, each by the handler of its kind. They are independent: one that fails or is
 * slow stops no other.
 *
 * @returns what is left for a later run
 */
export async function runJobs(all: readonly Job[], options: Options): Promise<Left[]> {
  const { handlers, sites, clock, sparing, onPlan } = options
  const jobs = all.filter(({ kind }) => handlers[kind] !== undefined)
  const planned = slots(jobs, { sites, now: clock() })
  const { go, left } = sparing === true ? spared(planned, clock()) : planned
  const giveBack = await takeTurns(go, sites, clock)
  onPlan?.(go)
  // The client decides how many run at once and gives each host its turn.
  await settleAll(
    inOrder(go).map(async (job) => {
      const attempt = await perform(job, handlers)
      const { problem } = attempt
      if (wasNotSent(job, problem)) await giveBack(job)
      else await endTurn(job, problem, sites, clock())
      if (attempt.isLeft) left.push(leftBy(job, problem))
      else await attempt.keep()
    }),
  )
  return left
}

/** The handler of a job's kind takes that kind, which TypeScript can't follow through a look-up. */
async function perform(job: Job, handlers: Handlers): Promise<Attempt> {
  const handler = handlers[job.kind] as ((job: Job) => Promise<Attempt>) | undefined
  if (handler === undefined) throw new Error(`Nobody does jobs of the kind ${job.kind}.`)
  return await handler(job)
}

function leftBy(job: Job, problem: unknown): Left {
  if (!(problem instanceof WaitingError)) return { job, site: job.source.limits?.site ?? job.source.name }
  const { failure, host: site, until } = problem
  if (failure.code === 'budget-spent') {
    const { amount, currency } = failure.args
    return { job, site, until, budget: { amount, currency } }
  }
  if (failure.code !== 'quota-spent') return { job, site, until }
  const { requests, per } = failure.args
  return { job, site, until, quota: { requests, per } }
}

/**
 * Remembers that the slow sites are being asked before they are: whatever ends this run, the next one leaves them alone for
 * as long.
 *
 * @returns forgets that a job's site is being asked, for a request that was not sent after all
 */
async function takeTurns(jobs: readonly Job[], sites: Sites, clock: () => Date) {
  const before = new Map<string, ReturnType<Sites['get']>>()
  for (const { kind, source } of jobs) {
    const { limits } = source
    if (limits === undefined || !isSlow(limits)) continue
    const state = sites.get(limits.site)
    before.set(limits.site, state)
    await sites.save(limits.site, { ...state, askedAt: clock(), turnOf: kind })
  }
  return async ({ source: { limits } }: Job): Promise<void> => {
    if (limits === undefined || !isSlow(limits)) return
    const { askedAt: _, turnOf: __, ...rest } = sites.get(limits.site) ?? {}
    const { askedAt, turnOf } = before.get(limits.site) ?? {}
    await sites.save(limits.site, {
      ...rest,
      ...(askedAt && { askedAt }),
      ...(turnOf !== undefined && { turnOf }),
    })
  }
}

/** The host of the request itself was to be left alone. A host that it redirects to is known only once it was sent. */
const wasNotSent = ({ source }: Job, problem: unknown): boolean =>
  problem instanceof WaitingError && (problem.host === hostOf(source) || problem.host === source.limits?.site)

/** The gap counts from the end of a request, and a pause that the site asked for from then on. */
async function endTurn(
  { source: { limits } }: Job,
  problem: unknown,
  sites: Sites,
  now: Date,
): Promise<void> {
  if (limits === undefined || !isSlow(limits)) return
  const { leaveUntil: before, ...state } = sites.get(limits.site) ?? {}
  const leaveUntil = leaveAfter(problem, now) ?? (before !== undefined && before > now ? before : undefined)
  await sites.save(limits.site, { ...state, askedAt: now, ...(leaveUntil && { leaveUntil }) })
}

/**
 * Those of slow sites first, so that they are asked when their turn was taken, and not after a queue. Then those that
 * waited longest: where a site answers only some requests of each run, everyone's turn comes.
 */
const inOrder = (jobs: readonly Job[]) =>
  jobs.toSorted(
    (one, other) =>
      (other.source.limits?.gap ?? 0) - (one.source.limits?.gap ?? 0) || sinceOf(one) - sinceOf(other),
  )

const sinceOf = ({ since }: Job) => since?.getTime() ?? 0

/** Without the jobs that something is taken from by asking for them. */
const spared = ({ go, left }: ReturnType<typeof slots<Job>>, now: Date) => ({
  go: go.filter(({ source }) => !isScarce(source.limits)),
  left: [
    ...left,
    ...go.flatMap((job): Left[] => {
      const { limits } = job.source
      return limits !== undefined && isScarce(limits) ? [{ job, site: limits.site, until: now }] : []
    }),
  ],
})

/** Waits for all, then throws the first error: what a full disk stopped must not leave other jobs running behind it. */
async function settleAll(all: readonly Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(all)
  const failed = results.find((result) => result.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}
