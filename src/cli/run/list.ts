import { clockFor } from '../../app/calendar.js'
import { caseFilterOf } from '../../app/case-filter.js'
import { listInbox } from '../../app/list.js'
import { readAsWord, sourcesSought } from '../../app/search.js'
import { setUp } from '../../app/setup.js'
import { sourcesMeant } from '../../app/sources-meant.js'
import { legend } from '../../outputs/table/legend.js'
import { viewOf } from '../../terminal/view.js'
import type { App, GlobalOptions } from '../app.js'
import { filterOf, limitOf, sourceIds } from '../filter.js'
import type { ListOptions } from '../list-options.js'
import { narrowingWords } from '../narrowing-words.js'
import { note, print } from '../print.js'
import { rendererOf, showReport } from '../show-report.js'

export type ListCommandOptions = ListOptions &
  GlobalOptions & { search?: string; unjudged?: boolean; legend?: boolean }

/** `mentions list`: what needs a reply, from the store. */
export async function runList(app: App, options: ListCommandOptions): Promise<void> {
  if (options.legend === true) return await print(app, legend(viewOf(app, options.color)), options.output)
  const setup = await setUp(app, options)
  await rendererOf(options)
  const named = [...(options.source ?? []), ...sourcesSought(options.search ?? '')]
  const meant = await sourcesMeant(setup, named)
  const filter = {
    ...filterOf(options, setup.config, meant, app.now()),
    ...(await caseFilterOf(app, setup, options)),
  }
  const asked = sourceIds(options.source, meant)
  const report = await listInbox(app, setup, {
    filter,
    narrowedBy: narrowingWords(options, app.platform),
    limit: limitOf(options),
  })
  await showReport(app, report, options, { clock: clockFor(setup.config), asked })
  const word = report.mentions.length > 0 ? undefined : readAsWord(options.search ?? '')
  if (word !== undefined && options.quiet !== true) note(app, `mentions: ${readAsWordNote(word)}`)
}

const readAsWordNote = ({ word, instead }: NonNullable<ReturnType<typeof readAsWord>>): string =>
  `"${word}" was looked for as a word. ${instead === word.toUpperCase() ? 'Write it in capitals' : 'Write'}: ${instead}.`
