import type { Coverage } from '../model/coverage.js'
import { loadOutput } from '../outputs/index.js'
import { viewOf } from '../terminal/view.js'
import type { Report } from '../views/report.js'
import type { App, GlobalOptions } from './app.js'
import { exitCodes } from './exit-codes.js'
import type { ListOptions } from './list-options.js'
import { note, print } from './print.js'

/** Prints a report as the options ask, and asks for the exit code that fits. */
export async function showReport(
  app: App,
  report: Report,
  options: ListOptions & GlobalOptions,
): Promise<void> {
  const toFile = options.output !== undefined && options.output !== '-'
  const output = await loadOutput(options.format)
  await print(
    app,
    output.render(report, { ...viewOf(app, options.color && !toFile), self: app.self }),
    options.output,
  )

  // A table says so itself where somebody sees it.
  if (options.quiet !== true && (toFile || options.format !== 'table')) noteFailures(app, report.coverage)
  if (options.exitCode === true && report.counts.needReply > 0) app.exitWith(exitCodes.due)
  const failed = report.coverage.sources.filter(({ status }) => status === 'failed')
  if (options.strict === true && failed.length > 0) app.exitWith(exitCodes.someFailed)
}

function noteFailures(app: App, coverage: Coverage): void {
  const failed = coverage.sources.filter(({ status }) => status === 'failed')
  if (failed.length === 0) return
  note(
    app,
    `mentions: ${failed.length} of ${coverage.sources.length} sources could not be read: ${app.self} check tells why.`,
  )
}
