import type { Shown } from '../app/scan-inbox.js'
import type { Coverage } from '../model/coverage.js'
import { MentionsError } from '../model/error.js'
import { loadOutput } from '../outputs/index.js'
import { viewOf } from '../terminal/view.js'
import type { Clock } from '../text/clock.js'
import type { Output, Report } from '../views/report.js'
import type { App, GlobalOptions } from './app.js'
import { exitCodes } from './exit-codes.js'
import type { ListOptions } from './list-options.js'
import { note, tell } from './print.js'
import { templateOutput } from './template-output.js'

type Reader = {
  /** By which they are told moments. */
  clock: Clock
  /** Ids of the sources that they asked for; undefined means all. A failure of another one is no news to them. */
  asked: ReadonlySet<string> | undefined
}

/**
 * Prints a report as the options ask, and asks for the exit code that fits.
 *
 * @returns what of it somebody can read
 */
export async function showReport(
  app: App,
  report: Report,
  options: ListOptions & GlobalOptions,
  { clock, asked }: Reader,
): Promise<Shown> {
  const toFile = options.output !== undefined && options.output !== '-'
  const { render, saysCoverage, answersAlways } = await rendererOf(app, options)
  const view = {
    ...viewOf(app, options.color && !toFile),
    self: app.self,
    clock,
    ...(options.urls === true && { urls: 'all' as const }),
  }
  const isFirstTable =
    report.isFirst === true &&
    report.mentions.length > 0 &&
    options.format === 'table' &&
    options.template === undefined &&
    app.stdout.isTTY === true &&
    !toFile
  const below = isFirstTable ? `\n${(await import('../outputs/table/legend.js')).legend(view)}` : ''
  // What cron mails: a file is written all the same, so that it never keeps what held before.
  const isSilent = options.quiet === true && report.mentions.length === 0 && !toFile && !answersAlways
  const isTold = isSilent || (await tell(app, render(report, view) + below, options.output))

  if (options.quiet !== true) {
    // A table says so itself where somebody sees it.
    if (!saysCoverage) note(app, await closingText(app, report, clock))
    else if (toFile || options.format !== 'table' || options.template !== undefined)
      noteFailures(app, report.coverage)
  }
  askForExit(app, report, options, asked)
  // Rows alone tell nothing else, unless it was noted beside them.
  return { rows: isTold, rest: isTold && !isSilent && (saysCoverage || options.quiet !== true) }
}

/** For the exit code that fits what is due and what failed. */
export function askForExit(
  app: App,
  report: Report,
  options: Pick<ListOptions, 'exitCode' | 'strict'>,
  asked: Reader['asked'],
): void {
  if (options.exitCode === true && report.counts.needReply > 0) app.exitWith(exitCodes.due)
  const failed = report.coverage.sources.filter(
    ({ id, status, leftHere }) => (status === 'failed' || leftHere === true) && (asked?.has(id) ?? true),
  )
  if (options.strict === true && failed.length > 0) app.exitWith(exitCodes.someFailed)
}

type Wanted = Pick<ListOptions, 'format' | 'template' | 'coverage' | 'postsOnly' | 'bom'>

/** `saysCoverage`: what is rendered tells of the sources, too. `answersAlways`: also when asked to be quiet, with nothing to show. */
type Renderer = { render: Output['render']; saysCoverage: boolean; answersAlways: boolean }

/**
 * How the options want it printed.
 *
 * @throws MentionsError where they ask for what the format has not, or for opposites
 */
export async function rendererOf(app: Pick<App, 'cwd'>, wanted: Wanted): Promise<Renderer> {
  const { format, template, coverage, postsOnly, bom } = wanted
  if (template !== undefined) return await templateRenderer(app, wanted, template)
  const { render, renderRows, isForSpreadsheets, isForPrograms } = await loadOutput(format)
  if (bom === true && (isForSpreadsheets !== true || postsOnly === true))
    throw new MentionsError('--bom is for a whole file that a spreadsheet opens.', {
      hint: 'Add --format csv, without --posts-only.',
    })
  if (renderRows === undefined) {
    const refused = postsOnly === true ? '--posts-only' : coverage === false ? '--no-coverage' : undefined
    if (refused === undefined) return { render, saysCoverage: true, answersAlways: isForPrograms === true }
    throw new MentionsError(`${refused} is for files of rows; ${format} is no such format.`, {
      hint: 'Add --format ndjson, or --format csv.',
    })
  }
  if (postsOnly === true && coverage === true)
    throw new MentionsError('--posts-only and --coverage ask for opposites.', {
      hint: 'Leave one of them out.',
    })
  const rows = {
    coverage: postsOnly !== true && (coverage ?? isForSpreadsheets !== true),
    header: postsOnly !== true,
  }
  return {
    render: (report) => (bom === true ? BYTE_ORDER_MARK : '') + renderRows(report, rows),
    saysCoverage: rows.coverage,
    answersAlways: isForPrograms === true || coverage === true,
  }
}

async function templateRenderer(
  app: Pick<App, 'cwd'>,
  { format, coverage, postsOnly, bom }: Wanted,
  template: string,
): Promise<Renderer> {
  const other = [
    format === 'table' ? undefined : `--format ${format}`,
    coverage === undefined ? undefined : coverage ? '--coverage' : '--no-coverage',
    postsOnly === true ? '--posts-only' : undefined,
    bom === true ? '--bom' : undefined,
  ].find((option) => option !== undefined)
  if (other !== undefined)
    throw new MentionsError(`--template says all of what is printed, and ${other} is for another format.`, {
      hint: `Leave ${other} or --template out.`,
    })
  return { ...(await templateOutput(app, template)), answersAlways: false }
}

export const BYTE_ORDER_MARK = '\ufeff'

/** What a table has below its rows. */
async function closingText(app: App, report: Report, clock: Clock): Promise<string> {
  const [{ footer }, { paletteOf }] = await Promise.all([
    import('../outputs/table/footer.js'),
    import('../outputs/table/palette.js'),
  ])
  return footer(report, { ...viewOf(app, false), self: app.self, clock }, paletteOf(false))
}

function noteFailures(app: App, coverage: Coverage): void {
  const failed = coverage.sources.filter(({ status }) => status === 'failed')
  if (failed.length === 0) return
  note(
    app,
    `mentions: ${failed.length} of ${coverage.sources.length} sources could not be read: ${app.self} check tells why.`,
  )
}
