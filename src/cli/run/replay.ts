import { replay } from '../../app/replay.js'
import { setUp } from '../../app/setup.js'
import { createJudge } from '../../judge/judge.js'
import { replayJson } from '../../outputs/replay/json.js'
import { replayTable } from '../../outputs/replay/table.js'
import { openSqliteStore } from '../../store/sqlite/index.js'
import { viewOf } from '../../terminal/view.js'
import type { App } from '../app.js'
import type { ReplayOptions } from '../commands/replay.js'
import { filterOf, limitOf } from '../filter.js'
import { print } from '../print.js'
import { progressLine } from '../progress.js'

/** Rows of each part of a table that somebody reads. */
const TABLE_ROWS = '20'

/** `mentions replay`: what the config's rules would change in the list. Reads only. */
export async function runReplay(app: App, options: ReplayOptions): Promise<void> {
  const { config, sources, storePath } = await setUp(app, options)
  const now = app.now()
  const { brands, publishedSince } = filterOf(
    { since: options.since, ...(options.brand === undefined ? {} : { brand: options.brand }) },
    config,
    sources,
    now,
  )
  const limit = limitOf({
    format: options.format,
    limit: options.limit ?? (options.format === 'table' ? TABLE_ROWS : '0'),
  })
  const store = openSqliteStore(storePath, { readOnly: true, lapse: config.lapse })
  const progress = progressLine(app, options.quiet === true)
  try {
    const report = await replay({
      store,
      judge: createJudge(config, sources),
      config,
      sources,
      brands,
      since: publishedSince ?? now,
      now,
      onProgress: (posts) => progress.show(`Judging ${posts} stored posts…`),
    })
    progress.clear()
    const toFile = options.output !== undefined
    const view = { ...viewOf(app, options.color && !toFile), self: app.self }
    await print(
      app,
      options.format === 'json' ? replayJson(report, limit) : replayTable(report, limit, view),
      options.output,
    )
  } finally {
    progress.clear()
    store.close()
  }
}
