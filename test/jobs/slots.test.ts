// Which of the jobs that share a site go now. Looks at threads are made up: only polls are planned today.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSites, type SiteState } from '../../src/http/sites.js'
import type { Attempt, ChannelJob, Job, PollJob, ThreadJob } from '../../src/jobs/job.js'
import { budgetOf, keptForPolls } from '../../src/jobs/quota.js'
import { runJobs } from '../../src/jobs/run-jobs.js'
import { slots } from '../../src/jobs/slots.js'
import { Failed } from '../../src/model/failed.js'
import type { ConfiguredSource } from '../../src/sources/configured.js'
import { toldFailure } from '../support/told.js'

const now = new Date('2026-11-21T12:00:00Z')
const at = (seconds: number) => new Date(now.getTime() + seconds * 1_000)
const slow = { site: 'slow.example', gap: 60_000 }

const source = (id: string, limits?: ConfiguredSource['limits']): ConfiguredSource => ({
  id,
  type: 'askboard',
  name: id,
  every: 900_000,
  own: undefined,
  limits,
  asks: () => [{ tag: 'search', request: { url: `https://${limits?.site ?? 'free.example'}/` } }],
  read: () => ({ posts: [] }),
})
const poll = (id: string, limits?: ConfiguredSource['limits'], since?: Date): PollJob => ({
  kind: 'poll',
  source: source(id, limits),
  since,
})
const thread = (id: string, limits?: ConfiguredSource['limits'], since?: Date): ThreadJob => ({
  kind: 'thread',
  source: source(id, limits),
  since,
  posts: [
    {
      id: '1',
      keys: ['slow:1'],
      url: 'https://slow.example/1',
      place: 'slow.example',
      publishedAt: new Date(0),
    },
  ],
  officials: [],
})
const channel = (id: string): ChannelJob => ({
  kind: 'channel',
  source: { ...source(id), brands: ['Northwind'], url: 'https://free.example/', kind: undefined },
  since: undefined,
})

const planned = (jobs: readonly Job[], state?: SiteState, time = now) => {
  const sites = new Map(state ? [['slow.example', state]] : [])
  const { go, left } = slots(jobs, { sites, now: time })
  return { go: go.map((job) => job.source.id), left: left.map(({ job, until }) => [job.source.id, until]) }
}

test('where nothing is limited, everything goes, in the order given', () => {
  const jobs = [poll('a', undefined, at(-1)), thread('b'), channel('c'), poll('d', undefined, at(-9))]
  expect(planned(jobs).go).toEqual(['a', 'b', 'c', 'd'])
})

test('of the jobs of a slow site the one goes that waits longest, whatever its kind', () => {
  const jobs = [poll('a', slow, at(-100)), thread('b', slow, at(-200)), poll('c', slow, at(-50))]
  expect(planned(jobs)).toEqual({
    go: ['b'],
    left: [
      ['a', at(60)],
      ['c', at(60)],
    ],
  })
})

test('after a look at a thread the next turn is for something else, or for nobody', () => {
  const state = { askedAt: at(-60), turnOf: 'thread' }
  const looks = [thread('a', slow, at(-300)), thread('b', slow, at(-200))]
  expect(planned([...looks, poll('c', slow, at(-60))], state).go).toEqual(['c'])
  expect(planned(looks, state)).toEqual({
    go: [],
    left: [
      ['a', at(60)],
      ['b', at(60)],
    ],
  })
  expect(planned(looks, state, at(60)).go).toEqual(['a'])
  expect(planned(looks, { ...state, turnOf: 'poll' }).go).toEqual(['a'])
})

test('a quota lets as many jobs go as it has requests left, and names itself for the others', () => {
  const quota = { requests: 5, per: 'day' } as const
  const limits = { site: 'slow.example', quota }
  const jobs = ['a', 'b', 'c'].map((id, index) => poll(id, limits, at(index - 10)))
  const requests = { month: '2026-11', count: 90, day: '2026-11-21', today: 3 }
  const { go, left } = slots(jobs, { sites: new Map([['slow.example', { requests }]]), now })
  expect(go.map((job) => job.source.id)).toEqual(['a', 'b'])
  expect(left).toEqual([
    { job: jobs[2], site: 'slow.example', until: new Date('2026-11-22T00:00:00Z'), quota },
  ])
  const monthly = jobs.map((job) => ({
    ...job,
    source: {
      ...job.source,
      limits: { site: 'slow.example', quota: { requests: 91, per: 'month' as const } },
    },
  }))
  const spent = slots(monthly, { sites: new Map([['slow.example', { requests }]]), now })
  expect(spent.go).toHaveLength(1)
  expect(spent.left[0]?.until).toEqual(new Date('2026-12-01T00:00:00Z'))
})

test('where nothing more may be spent this month, all jobs of the place wait and say why', () => {
  const limits = {
    site: 'paid.example',
    cost: { amount: 0.005, currency: 'USD', per: 'post' as const },
    budget: { amount: 20, most: 1.5 },
  }
  const jobs = [poll('a', limits), thread('b', limits), poll('c')]
  const spent = (thousandths: number) => {
    const requests = { month: '2026-11', count: thousandths, day: '2026-11-21', today: 0 }
    return slots(jobs, { sites: new Map([['paid.example spending', { requests }]]), now })
  }
  expect(spent(18_500).go).toEqual(jobs)
  const { go, left } = spent(18_501)
  expect(go).toEqual([jobs[2]])
  const wait = {
    site: 'paid.example',
    until: new Date('2026-12-01T00:00:00Z'),
    budget: { amount: 20, currency: 'USD' },
  }
  expect(left).toEqual([
    { job: jobs[0], ...wait },
    { job: jobs[1], ...wait },
  ])
})

test('looks leave half of a quota to the polls, and do not say that it is spent', () => {
  const limits = { site: 'slow.example', quota: { requests: 10, per: 'day' as const } }
  const jobs = [thread('a', limits), thread('b', limits), poll('c', limits), poll('d', limits)]
  const requests = { month: '2026-11', count: 4, day: '2026-11-21', today: 4 }
  const until = new Date('2026-11-22T00:00:00Z')
  const { go, left } = slots(jobs, { sites: new Map([['slow.example', { requests }]]), now })
  expect(go.map((job) => job.source.id)).toEqual(['a', 'c', 'd'])
  expect(left).toEqual([{ job: jobs[1], site: 'slow.example', until }])
})

test('a look that takes several requests stops where the half is reached', async () => {
  const limits = { site: 'slow.example', quota: { requests: 10, per: 'day' as const } }
  const sites = createSites()
  const taken = async (kept: number, times: number) => {
    const budget = budgetOf(limits, sites, () => now, kept)
    const all = []
    for (let time = 0; time < times; time++) all.push(await budget?.take({ url: 'https://slow.example/' }))
    return all.filter((refusal) => refusal === undefined).length
  }
  expect(await taken(keptForPolls(limits), 9)).toBe(5)
  expect(await taken(0, 9)).toBe(5)
})

/** Runs with made-up handlers that note what they did. */
async function ran(
  jobs: readonly Job[],
  {
    sites = createSites(),
    problem,
    sparing,
  }: { sites?: ReturnType<typeof createSites>; problem?: Failed; sparing?: boolean } = {},
) {
  const done: string[] = []
  const attempt = async (job: Job): Promise<Attempt> => {
    done.push(`${job.kind} ${job.source.id}`)
    return { problem, isLeft: false, keep: async () => void done.push(`kept ${job.source.id}`) }
  }
  const handlers = { poll: attempt, thread: attempt }
  const left = await runJobs(jobs, { handlers, sites, clock: () => now, sparing })
  return { done, left, sites }
}

test('each job is done by the handler of its kind; a kind that nobody does is no job of the run', async () => {
  const { done, left } = await ran([poll('a'), thread('b'), channel('c')])
  expect(done.toSorted()).toEqual(['kept a', 'kept b', 'poll a', 'thread b'])
  expect(left).toEqual([])
})

test('whose turn it was is remembered with the site, also where it brought a problem', async () => {
  const problem = new Failed(toldFailure('no'))
  const { sites, left } = await ran([thread('a', slow), poll('b', slow)], { problem })
  expect(sites.get('slow.example')).toEqual({ askedAt: now, turnOf: 'thread' })
  expect(left.map(({ job }) => job.source.id)).toEqual(['b'])
})

test('what counts is left alone by a run whose results are thrown away', async () => {
  const { done, left } = await ran([thread('a', slow), poll('b')], { sparing: true })
  expect(done).toEqual(['poll b', 'kept b'])
  expect(left).toHaveLength(1)
})

test('one that fails for good is thrown once all others are done', async () => {
  const done: string[] = []
  const running = runJobs([poll('a'), thread('b')], {
    handlers: {
      poll: async () => {
        throw new Error('disk full')
      },
      thread: async () => ({ problem: undefined, isLeft: false, keep: async () => void done.push('b') }),
    },
    sites: createSites(),
    clock: () => now,
  })
  await expect(running).rejects.toThrow('disk full')
  expect(done).toEqual(['b'])
})

test('over any number of runs a slow site never gets two requests within its gap, nor two looks in a row', () => {
  const step = fc.record({ seconds: fc.integer({ min: 1, max: 150 }), looks: fc.nat(3), polls: fc.nat(2) })
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
      let state: SiteState | undefined
      let time = 0
      const turns: { time: number; kind: string }[] = []
      for (const { seconds, looks, polls } of steps) {
        time += seconds
        const jobs = [
          ...Array.from({ length: looks }, (_, index) => thread(`t${index}`, slow, at(-index))),
          ...Array.from({ length: polls }, (_, index) => poll(`p${index}`, slow, at(time - index))),
        ]
        const sites = new Map(state ? [['slow.example', state]] : [])
        const { go } = slots<Job>(jobs, { sites, now: at(time) })
        expect(go.length).toBeLessThanOrEqual(1)
        for (const { kind } of go) {
          turns.push({ time, kind })
          state = { askedAt: at(time), turnOf: kind }
        }
      }
      for (const [index, turn] of turns.entries()) {
        const before = turns[index - 1]
        if (before === undefined) continue
        const isSecondLook = turn.kind === 'thread' && before.kind === 'thread'
        expect(turn.time - before.time).toBeGreaterThanOrEqual(isSecondLook ? 120 : 60)
      }
    }),
  )
})
