import { listInbox } from '../../app/list.js'
import { findNext } from '../../app/next.js'
import { setUp } from '../../app/setup.js'
import { sourcesMeant } from '../../app/sources-meant.js'
import { whoOf } from '../../app/who.js'
import { nextJson } from '../../outputs/next-json.js'
import { nextText } from '../../outputs/next-text.js'
import { table } from '../../outputs/table.js'
import { fold } from '../../terminal/fold.js'
import { terminalWidth, viewOf } from '../../terminal/view.js'
import type { WhoOptions } from '../acting-options.js'
import type { App, GlobalOptions } from '../app.js'
import { filterOf } from '../filter.js'
import { print } from '../print.js'

export type NextOptions = GlobalOptions & WhoOptions & { brand?: string[]; format: 'text' | 'json' }

/** `mentions next`. */
export async function runNext(app: App, options: NextOptions): Promise<void> {
  const setup = await setUp(app, options)
  const { brand, format } = options
  const filter = filterOf({ ...(brand && { brand }) }, setup.config, await sourcesMeant(setup), app.now())
  const found = await findNext(app, setup, { brands: filter.brands, by: whoOf(app, options.as) })
  if (format === 'json') return await print(app, nextJson(found))
  const view = { ...viewOf(app, options.color), self: app.self }
  if (found !== undefined)
    return await print(app, fold(nextText(found, view), terminalWidth(app.stdout), app.self))
  // Whether there is nobody, or nobody could look, is what an empty list says.
  const report = await listInbox(app, setup, { filter, narrowedBy: '', limit: undefined })
  await print(
    app,
    report.mentions.length === 0
      ? table.render(report, view)
      : fold(
          `Nobody waits for you: all of the ${report.mentions.length} posts that wait are with somebody else.\nTo look at them: ${app.self} list\n`,
          terminalWidth(app.stdout),
        ),
  )
}
