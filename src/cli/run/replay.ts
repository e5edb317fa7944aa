import { clockFor } from '../../app/calendar.js'
import { replayRules } from '../../app/replay-rules.js'
import { setUp } from '../../app/setup.js'
import { replayJson } from '../../outputs/replay/json.js'
import { replayTable } from '../../outputs/replay/table.js'
import { viewOf } from '../../terminal/view.js'
import type { App, GlobalOptions } from '../app.js'
import { filterOf, limitOf } from '../filter.js'
import { print } from '../print.js'
import { progressLine } from '../progress.js'

export type ReplayOptions = GlobalOptions & {
  since: string
  learned?: boolean
  brand?: string[]
  limit?: string
  format: 'table' | 'json'
  output?: string
}

/** Rows of each part of a table that somebody reads. */
const TABLE_ROWS = '20'

/** `mentions replay`: what the config's rules would change in the list. Reads only. */
export async function runReplay(app: App, options: ReplayOptions): Promise<void> {
  const setup = await setUp(app, options)
  const { brands, publishedSince } = filterOf(
    { since: options.since, ...(options.brand && { brand: options.brand }) },
    setup.config,
    { ...setup, places: new Map() },
    app.now(),
  )
  const limit = limitOf({
    format: options.format,
    limit: options.limit ?? (options.format === 'table' ? TABLE_ROWS : '0'),
  })
  const progress = progressLine(app, options.quiet === true)
  try {
    const report = await replayRules(app, setup, {
      brands,
      since: publishedSince ?? app.now(),
      learned: options.learned === true,
      onProgress: (posts) => progress.show(`Judging ${posts} stored posts…`),
    })
    progress.clear()
    const view = {
      ...viewOf(app, options.color && options.output === undefined),
      self: app.self,
      clock: clockFor(setup.config),
    }
    const text = options.format === 'json' ? replayJson(report, limit) : replayTable(report, limit, view)
    await print(app, text, options.output)
  } finally {
    progress.clear()
  }
}
