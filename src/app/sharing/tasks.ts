import { createHash } from 'node:crypto'
import { siteOf } from '../../jobs/site-of.js'
import { isExpected } from '../../model/failed.js'
import type { QueuedJob, Tasks, Worker } from '../../store/port/crew.js'
import { firstOf } from '../../text/moments.js'
import { alertsHindrance } from '../alert-rules.js'
import type { Context } from '../context.js'
import { nextAlertTry, sendWaitingAlerts } from '../send-alerts.js'
import type { Setup } from '../setup.js'
import { crewOf, isHeld, readStoreIfAny, SITE_TASK, withSitesLeftAlone } from '../stores.js'
import { waitingMails } from '../waiting-mails.js'
import { dueDigests } from '../watching/due-digests.js'
import { askingWork } from '../watching/next-work.js'
import { logDelivery, mailed, scanned, undeliveredOf } from '../watching/pass.js'
import { countPass, type WatchState } from '../watching/state.js'
import { askSite, type Kept } from './ask-site.js'
import type { WorkerRole } from './roles.js'

/** What several sites bring is looked at together, so many milliseconds after the first of it. */
const TOGETHER = 1_000
/** While somebody else is at it, or sites are left alone, and after what failed here. */
const SOON_AGAIN = 5_000
const AGAIN_AFTER = 60_000
/** Some sites let nobody ask more than once a minute. */
const LONGEST_FIRST = 2 * 60_000
/** Mails and all that no site brings is looked at so often at least, since a config may have changed. */
const AT_LEAST = 5 * 60_000

/** Those of configs that watch the same brands are the same, whichever machine has which. */
export function taskNames({ config }: Pick<Setup, 'config'>) {
  const brands = config.brands.map(({ name }) => name).toSorted()
  const of = createHash('sha256').update(JSON.stringify(brands)).digest('hex').slice(0, 12)
  return { site: `${SITE_TASK} ${of}`, round: `round ${of}`, alerts: `alerts ${of}`, mails: `mails ${of}` }
}

type Names = ReturnType<typeof taskNames>

/** Of a site; the name of a program or a file may be long. */
const siteKey = (names: Names, site: string): string =>
  `${names.site} ${site.length <= 200 ? site : createHash('sha256').update(site).digest('hex')}`

/** All jobs that there have to be, each waiting or under way. */
export function wantedJobs(setup: Setup): readonly QueuedJob[] {
  const names = taskNames(setup)
  const sites = [...setup.sources.filter(({ paused }) => paused !== true), ...setup.channels].map(siteOf)
  return [
    { task: names.alerts, key: names.alerts },
    { task: names.mails, key: names.mails },
    { task: names.round, key: names.round },
    ...[...new Set(sites)].map((site) => ({
      task: names.site,
      key: siteKey(names, site),
      payload: { site },
    })),
  ]
}

/** Sites that are due earlier than they wait for, since the config is another one, or an incident has begun, are asked earlier. */
export async function advanceSites(setup: Setup, kept: Kept, worker: Worker, now: Date): Promise<void> {
  const names = taskNames(setup)
  const first = new Map<string, Date>()
  for (const { site, at } of await askingWork(kept.store, setup, now)) {
    const known = first.get(site)
    if (known === undefined || at < known) first.set(site, at)
  }
  await worker.advance([...first].map(([site, at]) => ({ key: siteKey(names, site), at })))
}

/** What the tasks of one process share. */
export type Shared = {
  /** By the database's clock, and ended when this is no worker any more. */
  context: Context
  state: WatchState
  kept: Kept
  joined: Promise<Worker>
  /** How the person calls this program, for the commands in messages. */
  self: string
  /** By job: what it failed with, until it does not. */
  troubles: Map<string, unknown>
  /** What is no person's to mend ends the watch. */
  onDefect(error: unknown): void
  onDone(): void
}

/** What came of a job: its next time, and others that it leads to. */
type Done = { next: Date | undefined; payload?: QueuedJob['payload']; also?: readonly QueuedJob[] }

const after = (now: Date, milliseconds: number): Date => new Date(now.getTime() + milliseconds)

/** The tasks of a role: those that ask sites, and the others, of which none waits for a slow site. */
export function tasksOf(shared: Shared, setup: Setup, role: WorkerRole): { sites: Tasks; others: Tasks } {
  const names = taskNames(setup)
  const task = (name: string, rank: number, work: (payload: Payload) => Promise<Done>) => ({
    [name]: { rank, run: (job: { key: string; payload: Payload }) => doing(shared, name, job, work) },
  })
  return {
    sites: role === 'deliver' ? {} : task(names.site, 0, (payload) => site(shared, names, payload)),
    others: {
      ...(role !== 'deliver' && task(names.round, -1, () => round(shared, names))),
      ...(role !== 'poll' && {
        ...task(names.alerts, -3, () => alerts(shared)),
        ...task(names.mails, -2, (payload) => mails(shared, payload)),
      }),
    },
  }
}

type Payload = Readonly<Record<string, unknown>>

/** Does a job, and queues its successor as the last that it does: whoever is stopped before has done nothing that is not done again. */
async function doing(
  { context, troubles, joined, state, onDefect, onDone }: Shared,
  task: string,
  { key, payload }: { key: string; payload: Payload },
  work: (payload: Payload) => Promise<Done>,
): Promise<void> {
  const worker = await joined
  const begun = context.now()
  let done: Done
  try {
    done = await work(payload)
    troubles.delete(key)
  } catch (error) {
    if (context.signal.aborted) throw error
    if (!isExpected(error)) {
      onDefect(error)
      throw error
    }
    if (!isHeld(error)) troubles.set(key, error)
    done = { next: after(context.now(), isHeld(error) ? SOON_AGAIN : AGAIN_AFTER), payload }
  }
  const { next, also = [] } = done
  if (also.length > 0) await worker.add(also, 'unless-waiting')
  const successor = { task, key: lasting(key), payload: done.payload ?? payload, at: next }
  if (next !== undefined) await worker.add([successor], 'in-place')
  countPass(state, begun, context.now())
  onDone()
}

/** What is to be done soon waits under a key of its own: in place of what waits for later it would be put off again and again. */
const SOON = ' soon'
const soonKey = (name: string): string => name + SOON
const lasting = (key: string): string => (key.endsWith(SOON) ? key.slice(0, -SOON.length) : key)

async function site(
  { context, state: { setup }, kept, joined }: Shared,
  names: Names,
  payload: Payload,
): Promise<Done> {
  const name = typeof payload.site === 'string' ? payload.site : ''
  const shared = crewOf(setup)
  const worker = await joined
  const isQuiet = shared !== undefined && (await shared.crew.isQuiet(shared.place))
  if (isQuiet) return { next: after(context.now(), SOON_AGAIN) }
  const asked = await askSite(context, setup, kept, {
    site: name,
    refuseIfUnsure: () => worker.refuseIfUnsure(),
  })
  const now = context.now()
  const soon = { task: names.round, key: soonKey(names.round), at: after(now, TOGETHER) }
  if ('isOver' in asked) return { next: undefined }
  if ('isStale' in asked) return { next: after(now, SOON_AGAIN), also: [soon] }
  const earliest = after(now, setup.config.http.gap)
  return { next: asked.next < earliest ? earliest : asked.next, also: asked.isNews ? [soon] : [] }
}

/** All that a scan does but to ask: judges anew, tells of troubles, finds incidents, writes alerts, lets go of what is old. */
async function round({ context, state, kept, joined, self, troubles }: Shared, names: Names): Promise<Done> {
  const { setup } = state
  if (await isTooEarly(setup, kept)) return { next: after(context.now(), 2 * TOGETHER) }
  const hindrance = alertsHindrance(setup)
  if (hindrance === undefined) troubles.delete('alerts')
  else troubles.set('alerts', hindrance)
  const { report, alertsAt } = await scanned(context, setup, self, {
    only: new Set(),
    isBesideOthers: true,
    whileQuiet: (work) => withSitesLeftAlone(context, setup, { command: 'scan', wait: undefined }, work),
  })
  state.found = { counts: report.counts, coverage: report.coverage }
  await advanceSites({ ...setup, sources: [] }, kept, await joined, context.now())
  const now = context.now()
  const waiting = (await kept.store.outbox.alerts()).waiting.length > 0
  const wanted = firstOf([
    after(now, Math.min(AT_LEAST, setup.config.every)),
    ...(alertsAt ? [alertsAt] : []),
  ])
  const earliest = after(now, TOGETHER)
  return {
    next: wanted === undefined || wanted < earliest ? earliest : wanted,
    also: waiting ? [{ task: names.alerts, key: soonKey(names.alerts) }] : [],
  }
}

/** What is there to begin with is nobody's news: into an empty store each source is read once before anybody is told of anything. */
async function isTooEarly({ sources }: Setup, { store, since }: Kept): Promise<boolean> {
  if (performance.now() - since > LONGEST_FIRST || (await store.configs.all()).length > 0) return false
  const states = await store.sources.states()
  return sources.some(({ id, paused }) => paused !== true && !states.has(id))
}

async function alerts({ context, state }: Shared): Promise<Done> {
  const { setup } = state
  const { results, isElsewhere } = await sendWaitingAlerts(context, setup, {
    isScheduled: true,
    command: 'watch',
  })
  for (const result of results) logDelivery(context, result)
  const now = context.now()
  state.undelivered = await undeliveredOf(setup, now)
  const next = await nextAlertTry(context, setup)
  if (next === undefined) return { next: after(now, AT_LEAST) }
  return { next: next > now ? next : after(now, isElsewhere ? SOON_AGAIN : AGAIN_AFTER) }
}

async function mails({ context, state: { setup }, self }: Shared, payload: Payload): Promise<Done> {
  const done = new Set(
    (Array.isArray(payload.done) ? payload.done : []).filter((at): at is number => typeof at === 'number'),
  )
  await mailed(context, setup, { done, self })
  const now = context.now()
  const moments = await readStoreIfAny(setup, async (store) => {
    const { next } = await dueDigests(store, setup, { now, done })
    const tries = store === undefined ? [] : (await waitingMails(store, setup)).map((mail) => mail.next)
    return [next, ...tries].filter((at) => at !== undefined)
  })
  const next = firstOf([...moments, after(now, AT_LEAST)]) ?? now
  // The times that were served long ago are of no more use.
  const kept = [...done].toSorted((one, other) => one - other).slice(-2)
  return { next: next > now ? next : after(now, AGAIN_AFTER), payload: { done: kept } }
}
