import { listInbox } from '../../app/list.js'
import { setUp } from '../../app/setup.js'
import type { App, GlobalOptions } from '../app.js'
import { filterOf, limitOf } from '../filter.js'
import type { ListOptions } from '../list-options.js'
import { rendererOf, showReport } from '../show-report.js'

export type ListCommandOptions = ListOptions & GlobalOptions & { search?: string; unjudged?: boolean }

/** `mentions list`: what needs a reply, from the store. */
export async function runList(app: App, options: ListCommandOptions): Promise<void> {
  const setup = await setUp(app, options)
  await rendererOf(options)
  const filter = filterOf(options, setup.config, setup.sources, app.now())
  await showReport(app, await listInbox(app, setup, { filter, limit: limitOf(options) }), options)
}
