import { clockFor } from '../../app/calendar.js'
import { setUp } from '../../app/setup.js'
import { sourceHealth } from '../../app/source-health.js'
import type { CommonFormat } from '../../outputs/index.js'
import { loadSources } from '../../outputs/sources-formats.js'
import { viewOf } from '../../terminal/view.js'
import type { App, GlobalOptions } from '../app.js'
import { print } from '../print.js'

export type SourcesOptions = GlobalOptions & { format: CommonFormat; output?: string }

/** `mentions sources`: what is remembered of each source, in words. */
export async function runSources(app: App, options: SourcesOptions): Promise<void> {
  const setup = await setUp(app, options)
  const health = await sourceHealth(app, setup)
  const toFile = options.output !== undefined && options.output !== '-'
  const view = { ...viewOf(app, options.color && !toFile), self: app.self, clock: clockFor(setup.config) }
  const render = await loadSources(options.format)
  await print(app, render(health, view), options.output)
}
