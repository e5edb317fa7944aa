import { setUp } from '../../app/setup.js'
import { sourceHealth } from '../../app/source-health.js'
import { viewOf } from '../../terminal/view.js'
import type { App, GlobalOptions } from '../app.js'
import { print } from '../print.js'

export type SourcesOptions = GlobalOptions & { format: 'table' | 'json'; output?: string }

/** `mentions sources`: what is remembered of each source, in words. */
export async function runSources(app: App, options: SourcesOptions): Promise<void> {
  const health = await sourceHealth(app, await setUp(app, options))
  if (options.format === 'json') {
    const { sourcesJson } = await import('../../outputs/sources-json.js')
    return await print(app, sourcesJson(health), options.output)
  }
  const { sourcesTable } = await import('../../outputs/sources-table.js')
  const view = { ...viewOf(app, options.color && options.output === undefined), self: app.self }
  await print(app, sourcesTable(health, view), options.output)
}
