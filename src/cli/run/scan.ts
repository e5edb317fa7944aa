import type { ScanProgress } from '../../app/scan.js'
import { scanInbox } from '../../app/scan-inbox.js'
import { setUp } from '../../app/setup.js'
import { sourcesMeant } from '../../app/sources-meant.js'
import type { Report } from '../../views/report.js'
import type { App, GlobalOptions } from '../app.js'
import { exitCodes } from '../exit-codes.js'
import { filterOf, limitOf, sourceIds } from '../filter.js'
import type { ListOptions } from '../list-options.js'
import { asking, progressLine } from '../progress.js'
import { rendererOf, showReport } from '../show-report.js'
import { waitOf } from '../wait.js'

export type ScanCommandOptions = ListOptions &
  GlobalOptions & {
    force?: boolean
    dryRun?: boolean
    baseline?: boolean
    adopt?: boolean
    /** `--wait` alone is true. */
    wait?: string | true
  }

/** `mentions scan`: poll what is due, show what needs a reply. */
export async function runScan(app: App, options: ScanCommandOptions): Promise<Report> {
  const setup = await setUp(app, options)
  const sources = await sourcesMeant(setup, options.source)
  // Options that can't be read must stop it before anything is polled.
  const wanted = {
    filter: filterOf(options, setup.config, sources, app.now()),
    limit: limitOf(options),
    force: options.force === true,
    dryRun: options.dryRun === true,
    adopt: options.adopt === true,
    baseline: options.baseline === true,
    only: sourceIds(options.source, sources),
    wait: waitOf(options.wait),
  }
  await rendererOf(options)
  const progress = progressLine(app, options.quiet === true)
  const onProgress = (step: ScanProgress) => progress.show(stepWords(step))
  // Nothing that is said may stand behind the line of progress.
  const aside: App = {
    ...app,
    log(event) {
      progress.clear()
      app.log(event)
    },
  }
  try {
    const { report, everySourceFailed } = await scanInbox(
      aside,
      setup,
      { ...wanted, onProgress },
      async (found) => {
        progress.clear()
        return await showReport(app, found, options, wanted.filter.sources)
      },
    )
    if (everySourceFailed) app.exitWith(exitCodes.allFailed)
    return report
  } finally {
    progress.clear()
  }
}

const stepWords = (step: ScanProgress): string =>
  step.step === 'judging' ? `Judging ${step.done} stored posts again…` : asking('Polling', step)
