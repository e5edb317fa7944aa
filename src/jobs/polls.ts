import { called } from '../health/called.js'
import { isExcusing, lastingOf } from '../health/outages.js'
import type { Outcome, Trouble } from '../health/outcome.js'
import { troubleHere } from '../health/trouble-here.js'
import type { Client } from '../http/client.js'
import { WaitingError } from '../http/waiting.js'
import type { Judge } from '../judge/judge.js'
import type { BrandQuery } from '../judge/match/matching.js'
import type { ConfiguredSource } from '../sources/configured.js'
import type { Store } from '../store/port.js'
import { type Asked, askSource } from './ask-source.js'
import { gatherPolls } from './gather-polls.js'
import type { Attempt, Handlers, Job, PollJob } from './job.js'
import type { Sessions } from './login.js'
import { heldBack, nextOutages, outcomeOf } from './outage.js'
import { pollJobs } from './plan.js'
import { budgetOf } from './quota.js'
import { runJobs } from './run-jobs.js'
import { type PollOutcome, savePoll } from './save-poll.js'
import { searchBrands } from './search-brands.js'
import type { Left } from './slots.js'
import { type StillOut, stillOut } from './still-out.js'

/** What of the config polls go by. */
export type PollConfig = {
  brands: readonly BrandQuery[]
  /** Milliseconds. */
  lookback: number
  lapse: number
  http: { pages: number; maxEntries: number }
}

export type PollOptions = {
  config: PollConfig
  sources: readonly ConfiguredSource[]
  /** All that there are, where those are some of them. */
  configured?: readonly ConfiguredSource[] | undefined
  /** The folder that relative paths in the config start at. */
  folder: URL
  store: Store
  client: Client
  judge: Judge
  now: Date
  /** The time as it passes: a site's limits count from when it was really asked. Stands still at `now` without it. */
  clock?: (() => Date) | undefined
  /** Poll sources that are not due, too. */
  force: boolean
  /** Other things to ask the same sites for, which share their turns, and how each kind is done. */
  others?: { jobs: readonly Job[]; handlers: Omit<Handlers, 'poll'> } | undefined
  /** Where logins are kept; without it, for this run alone. */
  sessions?: Sessions | undefined
  /** Leave sites alone whose turns are few or cost something: what is read will not be kept. */
  sparing?: boolean | undefined
  /** Ids of the sources to poll; undefined polls all. */
  only?: ReadonlySet<string> | undefined
  /** Remember what is there and announce nothing. */
  baseline: boolean
  /** What came of asking others lately, of other sites: whether the trouble is here is told by all of them. */
  lately?: readonly Outcome[] | undefined
  signal?: AbortSignal | undefined
  /** Milliseconds that pass only while the machine is awake; without it nobody can tell that it slept. */
  awake?: (() => number) | undefined
  /** A number from 0 to 1, for what must not happen at the same time everywhere; without it always in the middle. */
  random?: (() => number) | undefined
  onProgress?: ((progress: PollProgress) => void) | undefined
}

export type PollProgress = {
  done: number
  of: number
  outcome?: PollOutcome
  out: StillOut
}

export type Polled = {
  outcomes: readonly PollOutcome[]
  /** What each says of whether the world can be reached from here. */
  reached: readonly Outcome[]
  /** Left for a later run. */
  left: readonly Left[]
  notDue: readonly ConfiguredSource[]
}

/** Polls what is due, judges and stores what it brings, and does what other jobs there are. */
export async function pollSources(options: PollOptions): Promise<Polled> {
  const { config, store, client, now, awake, onProgress } = options
  const { clock = () => now, others = { jobs: [], handlers: {} } } = options
  const states = await store.sources.states()
  const sources = called(options.sources, states)
  const outage = lastingOf(await store.outages.since(now))
  const { jobs, notDue } = pollJobs(sources, heldBack(states, outage), { ...options, now: clock() })
  const brands = searchBrands(config.brands)
  const outcomes: PollOutcome[] = []
  const pending = new Set<ConfiguredSource>()
  const outcomesOfAll: Outcome[] = []
  /** Of what failed it is known at the end of the run whether the trouble is here. */
  const doubtful: Doubtful[] = []
  /** Ids of those whose requests were under way when the machine went to sleep. */
  const asleep = new Set<string>()
  let due = 0
  const gatherer = gatherPolls(store, {
    lapse: config.lapse,
    lookback: config.lookback,
    judgeAsAbout: options.judge.judgeAsAbout,
  })

  const save = async (source: ConfiguredSource, asked: Asked) => {
    const { judge, baseline, random = () => 0.5 } = options
    const before = states.get(source.id)
    const outcome = await savePoll(source, asked, {
      store,
      gatherer,
      judge,
      lookback: config.lookback,
      now,
      before,
      baseline,
      random,
    })
    outcomes.push(outcome)
    return outcome
  }
  const told = (outcome?: PollOutcome) =>
    onProgress?.({
      done: due - pending.size,
      of: due,
      ...(outcome && { outcome }),
      out: stillOut(pending),
    })

  const poll = async ({ source }: PollJob): Promise<Attempt> => {
    const before = states.get(source.id)
    const began = { at: clock().getTime(), awake: awake?.() }
    const asked = await askSource(source, {
      client,
      recall: (id, posts) => store.posts.recall(id, posts),
      poll: { brands, now, folder: options.folder, maxEntries: config.http.maxEntries },
      before,
      pages: config.http.pages,
      budget: budgetOf(source.limits, client.sites, clock),
      sessions: options.sessions,
      signal: options.signal,
    })
    const { problem } = asked
    pending.delete(source)
    if (pending.size === 0) gatherer.hurry()
    const outcome = outcomeOf(source, asked, { before, now })
    if (outcome !== undefined) outcomesOfAll.push(outcome)
    if (problem !== undefined && hasSlept(began, clock().getTime(), awake?.())) asleep.add(source.id)
    return {
      problem,
      // Left alone, and not tried: nothing is known of it that wasn't known before.
      isLeft: problem instanceof WaitingError && asked.answered === 0 && !asked.changed,
      async keep() {
        if (mayBeHere(asked)) {
          doubtful.push({ source, asked })
          told()
        } else told(await save(source, asked))
      },
    }
  }

  const left = await runJobs([...jobs, ...others.jobs], {
    handlers: { ...others.handlers, poll },
    sites: client.sites,
    clock,
    sparing: options.sparing,
    onPlan(going) {
      for (const job of going) if (job.kind === 'poll') pending.add(job.source)
      due = pending.size
      onProgress?.({ done: 0, of: due, out: stillOut(pending) })
    },
  })
  const known = outage !== undefined && isExcusing(outage, now) ? outage : undefined
  const trouble = withSleep(troubleHere([...(options.lately ?? []), ...outcomesOfAll], known), asleep)
  const theirs = doubtful.filter(({ source }) => trouble?.sourceIds.has(source.id) !== true)
  await Promise.all(theirs.map(async ({ source, asked }) => told(await save(source, asked))))
  for (const changed of nextOutages(outage, {
    trouble,
    outcomes: outcomesOfAll,
    left: leftBy(trouble, left),
    configured: new Set(
      (options.configured ?? sources).flatMap(({ id, paused }) => (paused === true ? [] : [id])),
    ),
    isSomeRead: outcomes.some(({ status }) => status !== 'failed'),
    now,
  }))
    await store.outages.save(changed)
  return { outcomes, reached: outcomesOfAll, left, notDue }
}

type Doubtful = { source: ConfiguredSource; asked: Asked }

/** It failed, and nothing was read of it. */
const mayBeHere = ({ problem, answered, changed }: Asked): boolean =>
  problem !== undefined && answered === 0 && !changed

/** What was not asked any more since its host was not there is left for the same reason. */
const leftBy = (trouble: Trouble | undefined, left: readonly Left[]): string[] =>
  trouble === undefined
    ? []
    : [
        ...trouble.sourceIds,
        ...left.flatMap(({ job, until, quota }) =>
          job.kind === 'poll' && until === undefined && quota === undefined ? [job.source.id] : [],
        ),
      ]

/** More than clocks that are set now and then differ by, in milliseconds. */
const A_SLEEP = 60_000

const hasSlept = (
  began: { at: number; awake: number | undefined },
  at: number,
  awake: number | undefined,
): boolean =>
  began.awake !== undefined && awake !== undefined && at - began.at - (awake - began.awake) > A_SLEEP

/** A connection does not outlive the sleep of a machine, and nobody is to blame for that. */
const withSleep = (trouble: Trouble | undefined, asleep: ReadonlySet<string>): Trouble | undefined =>
  asleep.size === 0
    ? trouble
    : {
        reason: trouble?.reason ?? { code: 'asleep', args: {} },
        sourceIds: new Set([...(trouble?.sourceIds ?? []), ...asleep]),
      }
