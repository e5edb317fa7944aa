import { clockFor } from '../../app/calendar.js'
import { caseFilterOf } from '../../app/case-filter.js'
import { listInbox } from '../../app/list.js'
import type { Grouping, InboxFilter } from '../../app/list-groups.js'
import { listGroups } from '../../app/list-groups.js'
import { readAsWord, sourcesSought } from '../../app/search.js'
import { type Setup, setUp } from '../../app/setup.js'
import { sourcesMeant } from '../../app/sources-meant.js'
import { MentionsError } from '../../model/error.js'
import { loadGroups } from '../../outputs/groups/index.js'
import { isCommonFormat } from '../../outputs/index.js'
import { legend } from '../../outputs/table/legend.js'
import { viewOf } from '../../terminal/view.js'
import type { App, GlobalOptions } from '../app.js'
import { filterOf, limitOf, sourceIds } from '../filter.js'
import { eachOf, type ListOptions } from '../list-options.js'
import { narrowingWords } from '../narrowing-words.js'
import { note, print } from '../print.js'
import { askForExit, BYTE_ORDER_MARK, rendererOf, showReport } from '../show-report.js'
import { type ChangesOptions, refuseChanges, showChanges } from './list-changes.js'

export type ListCommandOptions = ListOptions &
  GlobalOptions & { search?: string; unjudged?: boolean; legend?: boolean; by?: Grouping } & ChangesOptions

/** `mentions list`: what needs a reply, from the store. */
export async function runList(app: App, options: ListCommandOptions): Promise<void> {
  if (options.legend === true) return await print(app, legend(viewOf(app, options.color)), options.output)
  refuseChanges(options)
  const setup = await setUp(app, options)
  await rendererOf(app, options)
  const named = [...(options.source ?? []), ...sourcesSought(options.search ?? '')]
  const meant = await sourcesMeant(setup, named)
  const filter = {
    ...filterOf(options, setup.config, meant, app.now()),
    ...(await caseFilterOf(app, setup, options)),
  }
  const asked = sourceIds(options.source, meant)
  if (options.by !== undefined)
    return await showGroups(app, setup, options, { filter, by: options.by, asked })
  if (options.after !== undefined || options.reader !== undefined) {
    const narrowedBy = narrowingWords(options, app.platform)
    return await showChanges(app, setup, options, { filter, narrowedBy, asked })
  }
  const report = await listInbox(app, setup, {
    filter,
    narrowedBy: narrowingWords(options, app.platform),
    limit: limitOf(options),
    ...eachOf(options),
  })
  await showReport(app, report, options, { clock: clockFor(setup.config), asked })
  const word = report.mentions.length > 0 ? undefined : readAsWord(options.search ?? '')
  if (word !== undefined && options.quiet !== true) note(app, `mentions: ${readAsWordNote(word)}`)
}

type Grouped = { filter: InboxFilter; by: Grouping; asked: ReadonlySet<string> | undefined }

/** One line each, in the format that was asked for. */
async function showGroups(
  app: App,
  setup: Setup,
  options: ListCommandOptions,
  { filter, by, asked }: Grouped,
): Promise<void> {
  const narrowedBy = narrowingWords(options, app.platform)
  const found = await listGroups(app, setup, { filter, narrowedBy, by })
  const { format, template } = options
  if (template !== undefined)
    throw new MentionsError('--by prints figures, and a template has the values of a list of posts.', {
      hint: 'Leave --by or --template out.',
    })
  if (!isCommonFormat(format))
    throw new MentionsError(`--by prints figures, and ${format} is a feed of posts.`, {
      hint: 'Leave --by out, or choose another format, such as --format json.',
    })
  const render = await loadGroups(format)
  const toFile = options.output !== undefined && options.output !== '-'
  const view = {
    ...viewOf(app, options.color && !toFile),
    self: app.self,
    clock: clockFor(setup.config),
  }
  await print(app, (options.bom === true ? BYTE_ORDER_MARK : '') + render(found, view), options.output)
  askForExit(app, found.report, options, asked)
}

const readAsWordNote = ({ word, instead }: NonNullable<ReturnType<typeof readAsWord>>): string =>
  `"${word}" was looked for as a word. ${instead === word.toUpperCase() ? 'Write it in capitals' : 'Write'}: ${instead}.`
