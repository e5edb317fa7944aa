import { alertsHindrance } from '../../app/alert-rules.js'
import { clockFor } from '../../app/calendar.js'
import { caseFilterOf } from '../../app/case-filter.js'
import type { MentionFilter } from '../../app/inbox.js'
import type { ScanProgress } from '../../app/scan.js'
import { type ScannedInbox, scanInbox } from '../../app/scan-inbox.js'
import { baselineTaking } from '../../app/settle-baseline.js'
import { type Setup, setUp } from '../../app/setup.js'
import { sourcesMeant } from '../../app/sources-meant.js'
import { MentionsError } from '../../model/error.js'
import { KEPT, undelivered } from '../../outputs/wording/alerts.js'
import { takingWords } from '../../outputs/wording/baseline.js'
import type { Report } from '../../views/report.js'
import type { App, GlobalOptions } from '../app.js'
import { ask, canAsk } from '../ask.js'
import { exitCodes } from '../exit-codes.js'
import { filterOf, limitOf, sourceIds } from '../filter.js'
import { eachOf, type ListOptions } from '../list-options.js'
import { narrowingWords } from '../narrowing-words.js'
import { note } from '../print.js'
import { asking, progressLine } from '../progress.js'
import { rendererOf, showReport } from '../show-report.js'
import { waitOf } from '../wait.js'

export type ScanCommandOptions = ListOptions &
  GlobalOptions & {
    force?: boolean
    dryRun?: boolean
    baseline?: boolean
    yes?: boolean
    adopt?: boolean
    /** `--wait` alone is true. */
    wait?: string | true
  }

/** `mentions scan`: poll what is due, show what needs a reply. */
export async function runScan(app: App, options: ScanCommandOptions): Promise<Report> {
  const setup = await setUp(app, options)
  const meant = await sourcesMeant(setup, options.source)
  // Options that can't be read must stop it before anything is polled.
  const wanted = {
    filter: {
      ...filterOf(options, setup.config, meant, app.now()),
      ...(await caseFilterOf(app, setup, options)),
    },
    narrowedBy: narrowingWords(options, app.platform),
    limit: limitOf(options),
    ...eachOf(options),
    force: options.force === true,
    dryRun: options.dryRun === true,
    adopt: options.adopt === true,
    baseline: options.baseline === true,
    alerts: options.quiet === true,
    self: app.self,
    only: sourceIds(options.source, meant),
    wait: waitOf(options.wait),
  }
  await rendererOf(app, options)
  if (wanted.baseline && !wanted.dryRun && options.yes !== true)
    await confirmBaseline(app, setup, wanted.filter)
  const progress = progressLine(app, options.quiet === true)
  const onProgress = (step: ScanProgress) => progress.show((silentFor) => stepWords(step, silentFor))
  // Nothing that is said may stand behind the line of progress.
  const aside: App = {
    ...app,
    log(event) {
      progress.clear()
      app.log(event)
    },
  }
  try {
    const { report, everySourceFailed, deliveries } = await scanInbox(
      aside,
      setup,
      { ...wanted, onProgress },
      async (found) => {
        progress.clear()
        return await showReport(app, found, options, {
          clock: clockFor(setup.config),
          asked: wanted.only,
        })
      },
    )
    if (everySourceFailed) app.exitWith(exitCodes.allFailed)
    await reportDeliveries(app, deliveries)
    const hindrance = wanted.dryRun ? undefined : alertsHindrance(setup)
    if (hindrance !== undefined) {
      const { reportError } = await import('../report-error.js')
      reportError(app, hindrance)
      app.exitWith(exitCodes.deliveryFailed)
    }
    return report
  } finally {
    progress.clear()
  }
}

/** What could not be told, once for each place: what is down is down for every message. */
async function reportDeliveries(app: App, deliveries: ScannedInbox['deliveries']): Promise<void> {
  const failed = deliveries.filter(({ problems }) => problems.length > 0)
  if (failed.length === 0) return
  const { reportError } = await import('../report-error.js')
  const told = new Set<string>()
  for (const { delivery, problems, next } of failed)
    for (const { message, hint } of problems) {
      const words = undelivered(delivery.destination ?? '', message)
      if (told.has(words)) continue
      told.add(words)
      reportError(app, new MentionsError(words, { hint: next === undefined ? hint : `${hint} ${KEPT}` }))
    }
  app.exitWith(exitCodes.deliveryFailed)
}

const stepWords = (step: ScanProgress, silentFor: number): string =>
  step.step === 'judging' ? `Judging ${step.done} stored posts again…` : asking('Polling', step, silentFor)

/** Nobody finds 24 people again who left the list unseen: a person is asked first, and a script has to say so. */
async function confirmBaseline(app: App, setup: Setup, filter: MentionFilter): Promise<void> {
  const now = app.now()
  const taking = await baselineTaking(setup, filter, now)
  const { leaving } = taking
  const all = leaving.posts + leaving.unjudged
  if (all === 0) return
  const sentences = takingWords(taking, now)
  const hint =
    'To look at what waits: `mentions list`; to take it off without being asked: `mentions scan --baseline --yes`'
  if (!canAsk(app)) throw new MentionsError(`${sentences.join(' ')} Nothing was scanned.`, { hint })
  const them = all === 1 ? 'it' : 'them'
  note(
    app,
    `${sentences.join('\n')}
You can still see ${them} with \`${app.self} list --all\`, bring one back with \`${app.self} mark ID complaint\`, and all with \`${app.self} undo\`.`,
  )
  const answer = await ask(app, `Take ${all === 1 ? 'this post' : `these ${all} posts`} off the list? [y/N] `)
  if (!/^y(es)?$/i.test(answer.trim()))
    throw new MentionsError('Nothing was scanned, and the list is as it was.', { hint })
}
