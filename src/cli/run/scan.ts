import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { readInbox } from '../../app/inbox.js'
import { readCoverage } from '../../app/read-coverage.js'
import { type ScanProgress, type ScanResult, scan } from '../../app/scan.js'
import { type Setup, setUp } from '../../app/setup.js'
import { sourceAlerts } from '../../app/source-alerts.js'
import { version } from '../../app/version.js'
import { createClient } from '../../http/client.js'
import { clientSettings } from '../../http/settings.js'
import { storedSites } from '../../jobs/sites.js'
import { createMatcher } from '../../judge/match/index.js'
import type { BrandQuery } from '../../judge/match/matching.js'
import type { Coverage } from '../../model/coverage.js'
import { MentionsError } from '../../model/error.js'
import { count } from '../../outputs/wording/count.js'
import type { Store } from '../../store/port.js'
import { copyStore } from '../../store/sqlite/copy.js'
import { openSqliteStore } from '../../store/sqlite/index.js'
import { acquireLock } from '../../store/sqlite/lock.js'
import type { Report } from '../../views/report.js'
import type { App } from '../app.js'
import type { ScanCommandOptions } from '../commands/scan.js'
import { exitCodes } from '../exit-codes.js'
import { filterOf, limitOf, sourceIds } from '../filter.js'
import { note } from '../print.js'
import { progressLine } from '../progress.js'
import { showReport } from '../show-report.js'
import { waitOf } from '../wait.js'

const MANY_SOURCES = 1_000

/** `mentions scan`: poll what is due, store it, show what needs a reply, remember what was shown. */
export async function runScan(app: App, options: ScanCommandOptions): Promise<Report> {
  const setup = await setUp(app, options)
  // Options that can't be read must stop it before anything is polled.
  const now = app.now()
  const filter = filterOf(options, setup.config, setup.sources, now)
  const limit = limitOf(options)
  const wait = waitOf(options.wait)

  if (options.quiet !== true) warnOfEverything(app, setup.config.brands)
  return await withStore(app, setup, { dryRun: options.dryRun === true, wait }, async (store) => {
    const before = await store.sourceStates()
    const { result, stopped } = await poll(app, setup, options, store, now)
    const coverage =
      result?.coverage ?? (await readCoverage(store, { sources: setup.sources, brands: filter.brands, now }))
    // Everybody else sees in what is printed below which source fails.
    if (options.quiet === true)
      for (const alert of sourceAlerts(before, coverage, setup.config.alertAfter, now)) note(app, alert)
    if (options.baseline === true && result !== undefined && options.quiet !== true) {
      const posts = count(result.postsRead, 'post', 'posts')
      note(
        app,
        `Remembered ${posts} from ${count(result.outcomes.length, 'source', 'sources')}; none is announced.`,
      )
    }
    const { report, ids } = await readInbox({
      store,
      config: setup.config,
      filter,
      limit,
      now,
      coverage,
      scanned: result && scanCounts(result),
    })
    // When it was stopped half-way, that nothing is shown would say nothing about the posts.
    if (stopped === undefined || report.mentions.length > 0) await showReport(app, report, options)
    // Only now, so that a kill before this shows them again rather than never.
    if (stopped === undefined) await store.markAnnounced(ids)
    if (everySourceFailed(coverage)) app.exitWith(exitCodes.allFailed)
    if (stopped !== undefined) throw stopped
    return report
  })
}

/** A query that even an empty post fulfils makes every post a mention. */
function warnOfEverything(app: App, brands: readonly BrandQuery[]): void {
  for (const { brand } of createMatcher(brands).match({ text: '' }))
    note(
      app,
      `mentions: ${brand} matches every post, whatever it says. Narrow its \`match\` in the config; ${app.self} check says it in words.`,
    )
}

/** Polls; what stops it (a full disk) is given back, so that what was stored before is still shown. */
async function poll(app: App, setup: Setup, options: ScanCommandOptions, store: Store, now: Date) {
  const progress = progressLine(app, options.quiet === true)
  // What a poll leaves behind is garbage at once. By default V8 lets that grow to four times what is in use before it looks; with few
  // sources that is little, and looking takes time.
  if (setup.sources.length > MANY_SOURCES) setFlagsFromString('--heap-growing-percent=25')
  const client = createClient({
    ...clientSettings(setup.config.http, { version, env: app.env }),
    sites: await storedSites(store),
  })
  const onProgress = (step: ScanProgress) => {
    progress.show(
      step.step === 'judging'
        ? `Judging ${step.done} stored posts again…`
        : `Polling ${step.done}/${step.of}…`,
    )
    if (options.verbose !== true || step.step !== 'polling' || step.outcome === undefined) return
    progress.clear()
    const { source, status, read, saved } = step.outcome
    note(
      app,
      `${source.name}: ${status}, ${count(read, 'post', 'posts')}, ${saved.postsAdded} new, ${count(saved.mentionsAdded, 'mention', 'mentions')}`,
    )
  }
  try {
    const result: ScanResult = await scan({
      ...setup,
      store,
      client,
      now,
      clock: app.now,
      force: options.force === true,
      sparing: options.dryRun === true,
      only: sourceIds(options.source, setup.sources),
      baseline: options.baseline === true,
      signal: app.signal,
      random: Math.random,
      onProgress,
    })
    return { result, stopped: undefined }
  } catch (error) {
    if (!(error instanceof MentionsError)) throw error
    return { result: undefined, stopped: error }
  } finally {
    progress.clear()
    await client.close()
  }
}

/** Opens the store for one scan: under the lock, or a copy that is thrown away for `--dry-run`. */
async function withStore<T>(
  app: App,
  { storePath, config }: Setup,
  { dryRun, wait }: { dryRun: boolean; wait: number | undefined },
  work: (store: Store) => Promise<T>,
): Promise<T> {
  if (dryRun) return await withCopy(app, storePath, config.lapse, work)
  const lock = await acquireLock(storePath, {
    pid: process.pid,
    command: 'scan',
    now: app.now(),
    wait,
    signal: app.signal,
  })
  try {
    const store = openSqliteStore(storePath, { lapse: config.lapse })
    try {
      return await work(store)
    } finally {
      store.close()
    }
  } finally {
    lock.release()
  }
}

async function withCopy<T>(
  app: App,
  storePath: string,
  lapse: number,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'mentions-dry-run-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  // Ctrl-C ends the process before `finally` is reached.
  app.signal.addEventListener('abort', remove)
  try {
    const copy = join(folder, 'mentions.db')
    await copyStore(storePath, copy)
    const store = openSqliteStore(copy, { lapse })
    try {
      return await work(store)
    } finally {
      store.close()
    }
  } finally {
    remove()
  }
}

const scanCounts = ({ postsRead, newPosts, newMentions }: ScanResult) => ({
  postsRead,
  newPosts,
  newMentions,
})

/** Also those that failed before and weren't due this time: what is printed says "could not look", and so does the code. */
const everySourceFailed = ({ sources }: Coverage) =>
  sources.length > 0 && sources.every(({ status }) => status === 'failed')
