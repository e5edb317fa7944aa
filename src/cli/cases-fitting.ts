import { clockFor } from '../app/calendar.js'
import { caseFilterOf } from '../app/case-filter.js'
import { listInbox } from '../app/list.js'
import { sourcesSought } from '../app/search.js'
import type { Setup } from '../app/setup.js'
import { sourcesMeant } from '../app/sources-meant.js'
import { MentionsError } from '../model/error.js'
import { tableRows } from '../outputs/table.js'
import { count } from '../outputs/wording/count.js'
import { viewOf } from '../terminal/view.js'
import type { Report } from '../views/report.js'
import type { App } from './app.js'
import { ask, canAsk } from './ask.js'
import type { Asked } from './case-options.js'
import { filterOf } from './filter.js'
import { note } from './print.js'

type Fitting = Asked & {
  /** The filters as they can be typed again. */
  filters: string
}

/** So many are done without a question: a person sees all of them at once, and can take them back one by one. */
const MOST_UNASKED = 20

/**
 * The cases that the filters let through, in the order of the list: those that wait, unless all are asked for. What is not to be done at
 * once is shown first, as rows of the list; so is what a dry run means.
 *
 * @throws MentionsError where more than 20 fit, and nobody said yes
 */
export async function casesFitting(app: App, setup: Setup, fitting: Fitting): Promise<readonly number[]> {
  const { filters, again, question, among } = fitting
  // What is to be taken back has mostly left the list.
  const options = among === undefined ? fitting.options : { ...fitting.options, all: true }
  const named = [...(options.source ?? []), ...sourcesSought(options.search ?? '')]
  const filter = {
    ...filterOf(options, setup.config, await sourcesMeant(setup, named), app.now()),
    ...(await caseFilterOf(app, setup, options)),
  }
  const found = await listInbox(app, setup, {
    filter,
    narrowedBy: filters,
    limit: undefined,
    eachCopy: true,
    eachOfIncident: true,
  })
  const meant = await among?.(found.mentions)
  const mentions = found.mentions.filter((mention) => meant?.has(mention.case.id) ?? true)
  const report = { ...found, mentions }
  const caseIds = [...new Set(report.mentions.map((mention) => mention.case.id))]
  const cases = count(caseIds.length, 'case', 'cases')
  if (caseIds.length === 0) {
    if (options.quiet !== true)
      note(
        app,
        `No case fits${among === undefined ? '' : ' of which there is something to take back'}, so there is nothing to do. To look: ${app.self} list ${filters}`,
      )
    return []
  }
  if (options.dryRun === true) {
    preview(app, setup, fitting, report, caseIds)
    note(app, `${question(cases)}: not done, since this is a dry run.`)
    return caseIds
  }
  if (caseIds.length <= MOST_UNASKED || options.yes === true) return caseIds
  preview(app, setup, fitting, report, caseIds)
  const withYes = `\`mentions ${again(filters)} --yes\``
  if (!canAsk(app))
    throw new MentionsError(`${cases} fit, which is more than ${MOST_UNASKED}, so nothing was done.`, {
      hint: `To look at all of them: \`mentions list ${filters}\`; to do it all the same: ${withYes}`,
    })
  const answer = await ask(app, `${question(cases)}? [y/N] `)
  if (/^y(es)?$/i.test(answer.trim())) return caseIds
  throw new MentionsError('Nothing was done.', {
    hint: `To look at all of them: \`mentions list ${filters}\`; to do it without being asked: ${withYes}`,
  })
}

/** On stderr, since what was done is what is printed. */
function preview(
  app: App,
  { config }: Setup,
  { options }: Fitting,
  report: Report,
  caseIds: readonly number[],
): void {
  const shown = new Set(caseIds.slice(0, MOST_UNASKED))
  const mentions = report.mentions.filter((mention) => shown.has(mention.case.id))
  const view = {
    ...viewOf({ ...app, stdout: app.stderr }, options.color),
    self: app.self,
    clock: clockFor(config),
  }
  const rest = caseIds.length - shown.size
  note(app, tableRows({ ...report, mentions }, view) + (rest > 0 ? `… and ${rest} more.` : ''))
}
