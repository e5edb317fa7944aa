import { isEndedThere } from '../cases/closed-by-itself.js'
import type { InboxFilter } from '../cases/wanted.js'
import type { DeliveryResult } from '../deliver/attempt.js'
import { channelsAsSources } from '../health/channels.js'
import { lastingOf } from '../health/outages.js'
import { matchesEverything } from '../judge/match/index.js'
import type { Coverage } from '../model/coverage.js'
import type { Store } from '../store/port.js'
import { firstOf } from '../text/moments.js'
import type { Report } from '../views/report.js'
import { alertRules } from './alert-rules.js'
import { clockFor } from './calendar.js'
import { closedByThemselves } from './closed-by-themselves.js'
import type { Context } from './context.js'
import { endMutes } from './end-mutes.js'
import { everySourceFailed } from './every-source-failed.js'
import { claimStore } from './filled-by.js'
import { forgetAgainAndSay } from './forget.js'
import { readInbox } from './inbox.js'
import { tellIncidents } from './incidents/tell-incidents.js'
import { watchIncidents } from './incidents/watch-incidents.js'
import { leftListEvents } from './left-list.js'
import { tellOutages } from './outage-alerts.js'
import { type PollDueOptions, pollDue } from './poll-due.js'
import type { AlertsRaised } from './raise-alerts.js'
import { readCoverage } from './read-coverage.js'
import { renameBrands } from './rename-brands.js'
import type { ScanResult } from './scan.js'
import { settleBaseline } from './settle-baseline.js'
import type { Setup } from './setup.js'
import { sourceAlerts } from './source-alerts.js'
import { withLease, withStoreCopy } from './stores.js'
import { whoOf } from './who.js'

export type ScanInboxOptions = PollDueOptions & {
  filter: InboxFilter
  /** The options that it was read from, as somebody types them. */
  narrowedBy: string
  /** How many people to show; undefined shows all. */
  limit: number | undefined
  /** For these two see `readInbox`. */
  eachCopy: boolean
  eachOfIncident: boolean
  /** Scan into a store that another config fills, and take over what one that is not to be seen from here watched under an old name. */
  adopt: boolean
  /** Tell of sources that fail for long, to who sees nothing else of the run. */
  alerts: boolean
  /** How the person calls this program, for the commands in messages. */
  self: string
  /** Milliseconds to wait for another writer; undefined doesn't wait. */
  wait: number | undefined
  /** Others ask the sites meanwhile, and send what waits: this asks none, and sends nothing. */
  isBesideOthers?: boolean
}

/** What of a report somebody can read: the posts, all of them; and what is told beside them. */
export type Shown = { rows: boolean; rest: boolean }

export type ScannedInbox = {
  report: Report
  /** None of the sources asked for gave an answer, also those that failed before and weren't due this time. */
  everySourceFailed: boolean
  /** When an alert that waits may go out, one is tried again, or the next person is told; undefined where none waits. */
  alertsAt?: Date | undefined
  /** What became of alerts that waited, or came of it. */
  deliveries: readonly DeliveryResult[]
}

/**
 * Polls what is due, stores it, and gives what needs a reply.
 *
 * @param show hands on what was found, and says what of it somebody can read. Only that counts as announced, so that a kill before, a
 *   reader that left or a report that was thrown away shows it again
 * @throws Failed what stopped the polling half-way (a full disk), after what was stored before is shown
 */
export async function scanInbox(
  context: Context,
  setup: Setup,
  options: ScanInboxOptions,
  show: (report: Report) => Promise<Shown>,
): Promise<ScannedInbox> {
  const { isBesideOthers = false } = options
  warnOfEverything(context, setup)
  const work = async (store: Store): Promise<Omit<ScannedInbox, 'deliveries'> & { isToSend: boolean }> => {
    // Once it is our turn: a digest that is written meanwhile tells nothing of what we find.
    await claimStore(context, setup, store, options.adopt)
    await renameBrands(context, setup, store, options.adopt)
    const now = context.now()
    // Not in a dry run, whose store is thrown away.
    if (!options.dryRun) await forgetAgainAndSay(context, store, setup.storeAt)
    await endMutes(store, now)
    const before = await store.sources.states()
    const { result, stopped } = await pollDue(context, setup, options, store, now)
    const { filter, narrowedBy, limit, eachCopy, eachOfIncident } = options
    const found =
      result?.coverage ??
      (await readCoverage(store, {
        sources: setup.sources,
        channels: setup.channels,
        brands: filter.brands,
        config: setup.config,
        configPath: setup.configPath,
        tellGone: true,
        now,
      }))
    const coverage = { ...found }
    const clock = clockFor(setup.config)
    if (options.alerts) {
      for (const event of leftListEvents(found, clock)) context.log(event)
      const states = await store.sources.states()
      // While the trouble is here, a channel is not to blame either.
      const isHere = lastingOf(found.outages ?? []) !== undefined
      const asked = {
        sources: [...found.sources, ...(isHere ? [] : channelsAsSources(setup.channels, states))],
      }
      const { events, told } = sourceAlerts(states, asked, setup.config.alertAfter, now, clock)
      for (const event of events) context.log(event)
      if (told.length > 0) await store.sources.markTroubleTold(told)
      await tellOutages(context, setup, store, { coverage: found, now })
    }
    if (options.baseline && result !== undefined) {
      const left = await rememberBaseline(context, setup, store, { options, result, found, now })
      // What was counted before is no more.
      if (left.unjudged > 0) delete coverage.unjudged
    }
    // What a baseline finds is to be told to nobody, and what stopped half-way left nothing to go by.
    const incidents = result === undefined || options.baseline ? [] : await watchIncidents(store, setup, now)
    tellIncidents(context, incidents)
    const { closed, told } = await closedByThemselves(store, { brands: filter.brands, now })
    const { report: inbox, ids } = await readInbox({
      store,
      config: setup.config,
      filter,
      narrowedBy,
      limit,
      eachCopy,
      eachOfIncident,
      channels: setup.channels,
      now,
      coverage,
      scanned: result && scanCounts(result),
      isFirst: before.size === 0 && !options.dryRun,
      isTry: options.dryRun,
    })
    const tells = result !== undefined && !options.baseline
    // Nobody waited for the end of what a first scan finds; but whoever knows of a complaint and misses it here is told why.
    const ended = inbox.isFirst ? closed.filter(isEndedThere) : closed
    const report = { ...inbox, ...(tells && { closed: ended }) }
    // When it was stopped half-way, that nothing is shown would say nothing about the posts.
    const shown =
      stopped === undefined || report.mentions.length > 0 ? await show(report) : { rows: false, rest: false }
    if (stopped !== undefined) throw stopped
    if (shown.rows) await store.cases.markAnnounced(ids)
    if (shown.rest) await store.cases.markClosingsTold(told)
    const { nextAt: alertsAt } = await tellAlerts(context, setup, options, store, coverage)
    const { waiting } = await store.outbox.alerts()
    return {
      report,
      everySourceFailed: everySourceFailed(coverage, setup.sources, options.only),
      alertsAt,
      isToSend: waiting.length > 0,
    }
  }
  if (options.dryRun) return { ...(await withStoreCopy(context, setup, work)), deliveries: [] }
  const { isToSend, ...scanned } = await withLease(
    context,
    setup,
    { kind: 'scan', command: 'scan', wait: options.wait, isBesideOthers },
    work,
  )
  if (!isToSend || isBesideOthers) return { ...scanned, deliveries: [] }
  // A place that is slow keeps nobody from scanning.
  const { nextAlertTry, sendWaitingAlerts } = await import('./send-alerts.js')
  const { results } = await sendWaitingAlerts(context, setup, { isScheduled: true, command: 'scan' })
  // Asked of the store: what an earlier run tried, and was not due in this one, is tried again as well.
  const moments = [scanned.alertsAt, await nextAlertTry(context, setup)].filter((at) => at !== undefined)
  return {
    ...scanned,
    alertsAt: firstOf(moments),
    deliveries: results,
  }
}

/** Takes what is there off the list, and says so. */
async function rememberBaseline(
  context: Context,
  { config }: Setup,
  store: Store,
  {
    options,
    result,
    found,
    now,
  }: { options: ScanInboxOptions; result: ScanResult; found: Coverage; now: Date },
): Promise<{ unjudged: number }> {
  const { leaving, staying } = await settleBaseline(store, options.filter, {
    config,
    now,
    by: whoOf(context),
  })
  const unread = unreadIn(found, options.only)
  context.log({
    code: 'remembered',
    args: {
      posts: result.postsRead,
      sources: result.outcomes.filter(({ status }) => status !== 'failed').length,
      ...(leaving.posts > 0 && { settled: leaving.posts }),
      ...(leaving.unjudged > 0 && { unjudged: leaving.unjudged }),
      ...(staying.danger > 0 && { danger: staying.danger }),
      ...(staying.touched > 0 && { touched: staying.touched }),
      ...(unread.length > 0 && { unread }),
      ...(options.dryRun && { isTry: true as const }),
    },
  })
  return leaving
}

/** Of what a baseline takes off the list nobody hears. Loaded only where a config has something told: it takes a while. */
async function tellAlerts(
  context: Context,
  setup: Setup,
  { dryRun, baseline, self }: ScanInboxOptions,
  store: Store,
  coverage: Coverage,
): Promise<Pick<AlertsRaised, 'nextAt'>> {
  if (dryRun || alertRules(setup.config).length === 0) return { nextAt: undefined }
  const { beginAlerts, raiseAlerts } = await import('./raise-alerts.js')
  if (!baseline) return await raiseAlerts(context, setup, store, { coverage, self })
  await beginAlerts(context, setup, store)
  return { nextAt: undefined }
}

function warnOfEverything({ log }: Context, { config }: Setup): void {
  for (const brand of config.brands)
    if (matchesEverything(brand)) log({ code: 'matches-everything', args: { brand: brand.name } })
}

const scanCounts = ({ postsRead, newPosts, newMentions }: ScanResult) => ({
  postsRead,
  newPosts,
  newMentions,
})

/** The names of the sources asked for that gave no answer in this run: they failed, were left out, or their site wants to rest. */
const unreadIn = ({ sources }: Coverage, only: ScanInboxOptions['only']): string[] =>
  sources
    .filter(({ id, status }) => (only?.has(id) ?? true) && status !== 'answered' && status !== 'unchanged')
    .map(({ name }) => name)
