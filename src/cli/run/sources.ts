import { existsSync } from 'node:fs'
import { setUp } from '../../app/setup.js'
import { readHealth } from '../../app/source-health.js'
import { openSqliteStore } from '../../store/sqlite/index.js'
import { viewOf } from '../../terminal/view.js'
import type { App } from '../app.js'
import type { SourcesOptions } from '../commands/sources.js'
import { print } from '../print.js'

/** `mentions sources`: what is remembered of each source, in words. */
export async function runSources(app: App, options: SourcesOptions): Promise<void> {
  const { config, sources, storePath } = await setUp(app, options)
  const brands = config.brands.map(({ name }) => name)
  const store = existsSync(storePath)
    ? openSqliteStore(storePath, { readOnly: true, lapse: config.lapse })
    : undefined
  try {
    const health = await readHealth(store, { sources, brands, now: app.now() })
    if (options.format === 'json') {
      const { sourcesJson } = await import('../../outputs/sources-json.js')
      return await print(app, sourcesJson(health), options.output)
    }
    const { sourcesTable } = await import('../../outputs/sources-table.js')
    const view = { ...viewOf(app, options.color && options.output === undefined), self: app.self }
    await print(app, sourcesTable(health, view), options.output)
  } finally {
    store?.close()
  }
}
