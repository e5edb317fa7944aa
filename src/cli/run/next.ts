import { findNext } from '../../app/next.js'
import { setUp } from '../../app/setup.js'
import { whoOf } from '../../app/who.js'
import { nextText } from '../../outputs/next-text.js'
import { fold } from '../../terminal/fold.js'
import { terminalWidth, viewOf } from '../../terminal/view.js'
import type { WhoOptions } from '../acting-options.js'
import type { App, GlobalOptions } from '../app.js'
import { brandsNamed } from '../brands-named.js'
import { print } from '../print.js'
import { tellingOf } from '../telling.js'

export type NextOptions = GlobalOptions & WhoOptions & { brand?: string[]; format: 'text' | 'json' }

/** `mentions next`. */
export async function runNext(app: App, options: NextOptions): Promise<void> {
  const setup = await setUp(app, options)
  const { brand, format } = options
  const brands = brandsNamed(brand, setup.config)
  const found = await findNext(app, setup, { brands, by: whoOf(app, options.as) })
  if (format === 'json') {
    const { nextJson } = await import('../../outputs/next-json.js')
    return await print(app, nextJson(found, tellingOf(app, options).as))
  }
  const view = { ...viewOf(app, options.color), ...tellingOf(app, options) }
  if (found !== undefined)
    return await print(app, fold(nextText(found, view), terminalWidth(app.stdout), app.self))
  // Whether there is nobody, or nobody could look, is what an empty list says. Mostly there is somebody, and no list.
  const [{ listInbox }, { table }] = await Promise.all([
    import('../../app/list.js'),
    import('../../outputs/table.js'),
  ])
  const report = await listInbox(app, setup, {
    filter: { brands },
    narrowedBy: '',
    limit: undefined,
  })
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
