import type { Coverage } from '../model/coverage.js'
import { MentionsError } from '../model/error.js'
import { loadOutput } from '../outputs/index.js'
import { legend } from '../outputs/table/legend.js'
import { viewOf } from '../terminal/view.js'
import type { Output, Report } from '../views/report.js'
import type { App, GlobalOptions } from './app.js'
import { exitCodes } from './exit-codes.js'
import type { ListOptions } from './list-options.js'
import { note, tell } from './print.js'

/**
 * Prints a report as the options ask, and asks for the exit code that fits.
 *
 * @returns whether somebody can read all of it
 */
export async function showReport(
  app: App,
  report: Report,
  options: ListOptions & GlobalOptions,
): Promise<boolean> {
  const toFile = options.output !== undefined && options.output !== '-'
  const render = await rendererOf(options)
  const view = {
    ...viewOf(app, options.color && !toFile),
    self: app.self,
    ...(options.urls === true && { urls: 'all' as const }),
  }
  const isFirstTable =
    report.isFirst === true &&
    report.mentions.length > 0 &&
    options.format === 'table' &&
    app.stdout.isTTY === true &&
    !toFile
  const below = isFirstTable ? `\n${legend(view)}` : ''
  const isTold = await tell(app, render(report, view) + below, options.output)

  // A table says so itself where somebody sees it.
  if (options.quiet !== true && (toFile || options.format !== 'table')) noteFailures(app, report.coverage)
  if (options.exitCode === true && report.counts.needReply > 0) app.exitWith(exitCodes.due)
  const failed = report.coverage.sources.filter(({ status }) => status === 'failed')
  if (options.strict === true && failed.length > 0) app.exitWith(exitCodes.someFailed)
  return isTold
}

/**
 * How the options want it printed.
 *
 * @throws MentionsError where `--posts-only` is asked of a format that is no lines
 */
export async function rendererOf({
  format,
  postsOnly,
}: Pick<ListOptions, 'format' | 'postsOnly'>): Promise<Output['render']> {
  const { render, renderPosts } = await loadOutput(format)
  if (postsOnly !== true) return render
  if (renderPosts !== undefined) return renderPosts
  throw new MentionsError(`--posts-only is for files that are appended to; ${format} is no such format.`, {
    hint: 'Add --format ndjson, or --format csv.',
  })
}

function noteFailures(app: App, coverage: Coverage): void {
  const failed = coverage.sources.filter(({ status }) => status === 'failed')
  if (failed.length === 0) return
  note(
    app,
    `mentions: ${failed.length} of ${coverage.sources.length} sources could not be read: ${app.self} check tells why.`,
  )
}
