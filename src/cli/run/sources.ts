import { clockFor } from '../../app/calendar.js'
import { setUp } from '../../app/setup.js'
import { sourceHealth } from '../../app/source-health.js'
import { viewOf } from '../../terminal/view.js'
import type { App, GlobalOptions } from '../app.js'
import { print } from '../print.js'

export type SourcesOptions = GlobalOptions & { format: 'table' | 'json'; output?: string }

/** `mentions sources`: what is remembered of each source, in words. */
export async function runSources(app: App, options: SourcesOptions): Promise<void> {
  const setup = await setUp(app, options)
  const health = await sourceHealth(app, setup)
  if (options.format === 'json') {
    const { sourcesJson } = await import('../../outputs/sources-json.js')
    return await print(app, sourcesJson(health), options.output)
  }
  const { sourcesTable } = await import('../../outputs/sources-table.js')
  const view = {
    ...viewOf(app, options.color && options.output === undefined),
    self: app.self,
    clock: clockFor(setup.config),
  }
  await print(app, sourcesTable(health, view), options.output)
}
