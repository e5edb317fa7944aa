import type { Crew, CrewStatus, Worker } from '../../store/port/crew.js'
import type { Store } from '../../store/port.js'
import type { Context } from '../context.js'
import { keptLogins } from '../kept-logins.js'
import type { Setup } from '../setup.js'
import { writeStore } from '../stores.js'
import type { Work } from '../watching/next-work.js'
import { nap, statusOf, tell, type WatchOptions, type WatchState } from '../watching/state.js'
import { type WatchedConfig, watchedConfig } from '../watching/watched-config.js'
import { atWork } from './at-work.js'
import { meaningOf } from './meaning.js'
import type { SharingOptions } from './roles.js'
import { advanceSites, type Shared, taskNames, tasksOf, wantedJobs } from './tasks.js'

/** Between two looks at the config, at what is missing, and at how it stands, in milliseconds. */
const NAP = 10_000
/** Until it is tried again, after the database could not be had, or others took over what was begun here. */
const JOIN_AGAIN_AFTER = 2_000
/** Of what asks no site: each kind. */
const OTHERS_AT_ONCE = 3

type Options = WatchOptions & SharingOptions

type At = { crew: Crew; place: string }

/**
 * Watches beside others on other machines: what is due is a job, which one of all of them does. Whoever lost the database, or was silent for
 * too long, begins anew as another one.
 *
 * @throws Failed where the database cannot be had to begin with, or what is no person's to mend
 */
export async function watchTogether(context: Context, first: Setup, at: At, options: Options): Promise<void> {
  const state: WatchState = { since: context.now(), setup: first, passes: 0 }
  const statusNow = () => statusOf(state, context.now())
  const look = () => options.onStatus(statusNow)
  look()
  const config = watchedConfig(context, state, options)
  for (let isBegun = false; !context.signal.aborted; ) {
    const defects: unknown[] = []
    try {
      await writeStore(context, first, async (store) =>
        membership(context, { state, at, store, options, config, defects, look }, () => {
          isBegun = true
        }),
      )
    } catch (error) {
      if (context.signal.aborted) return
      if (!isBegun || defects.length > 0) throw defects[0] ?? error
      tell(context, state, error)
      look()
    }
    if (!context.signal.aborted) await nap(context, JOIN_AGAIN_AFTER, context.signal)
  }
}

type Membership = {
  state: WatchState
  at: At
  store: Store
  options: Options
  config: WatchedConfig
  defects: unknown[]
  look: () => void
}

/** As one worker, until it is none any more, or the brands are others: then its tasks have other names. */
async function membership(
  context: Context,
  { state, at, store, options, config, defects, look }: Membership,
  onJoined: () => void,
): Promise<void> {
  const { role, atOnce = state.setup.config.http.hosts, self } = options
  const ended = new AbortController()
  const end = (reason: unknown) => ended.abort(reason)
  const onAbort = () => end(context.signal.reason)
  context.signal.addEventListener('abort', onAbort)
  let waker = new AbortController()
  const wake = () => waker.abort()
  ended.signal.addEventListener('abort', wake)
  config.onAsked(wake)
  let worker: Worker | undefined
  const now = () => new Date(context.now().getTime() + (worker?.ahead() ?? 0))
  let join = (_: Worker) => {}
  const joined = new Promise<Worker>((resolve) => {
    join = resolve
  })
  const shared: Shared = {
    context: { ...context, now, signal: ended.signal },
    state,
    kept: {
      store,
      sessions: keptLogins(state.setup.storeAt, now),
      since: performance.now(),
      reached: new Map(),
    },
    joined,
    self,
    troubles: new Map(),
    onDefect(error) {
      defects.push(error)
      end(error)
    },
    onDone: look,
  }
  const names = taskNames(state.setup)
  const { sites, others } = tasksOf(shared, state.setup, role)
  try {
    worker = await at.crew.join(at.place, {
      pid: process.pid,
      role,
      teams: [
        ...(role === 'deliver' ? [] : [{ tasks: sites, atOnce }]),
        { tasks: others, atOnce: OTHERS_AT_ONCE },
      ],
      now: context.now,
      times: context.crewTimes,
    })
    const { over } = worker
    over.addEventListener('abort', () => end(over.reason))
    if (over.aborted) end(over.reason)
    join(worker)
    onJoined()
    for (let isFirst = true; !ended.signal.aborted; isFirst = false) {
      const isOther = await config.refresh()
      if (taskNames(state.setup).site !== names.site) return
      await worker.add(wantedJobs(state.setup), 'missing')
      if (isOther || isFirst) await advanceSites(state.setup, shared.kept, worker, now())
      const status = await at.crew.status(at.place)
      state.crew = atWork(status)
      state.next = nextOf(status, [...Object.keys(sites), ...Object.keys(others)])
      tell(context, state, shared.troubles.values().next().value)
      look()
      await nap(context, NAP, waker.signal)
      if (waker.signal.aborted) waker = new AbortController()
    }
    if (!context.signal.aborted) throw ended.signal.reason
  } finally {
    context.signal.removeEventListener('abort', onAbort)
    end(new Error('The watch has ended'))
    await worker?.leave()
  }
}

/** What one of these tasks has to do next, as far as nobody is at it; jobs come in the order of their times. */
function nextOf(crew: CrewStatus | undefined, tasks: readonly string[]): Work | undefined {
  const next = crew?.jobs.find(({ task, doneBy }) => doneBy === undefined && tasks.includes(task))
  if (next === undefined) return undefined
  const { what, site } = meaningOf(next)
  return { at: next.at, what: works[what], ...(site !== undefined && { name: site }) }
}

const works = { site: 'poll', round: 'poll', alerts: 'alert', mails: 'mail' } as const
