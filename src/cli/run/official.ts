import { clockFor } from '../../app/calendar.js'
import { readOfficial } from '../../app/official.js'
import { setUp } from '../../app/setup.js'
import type { CommonFormat } from '../../outputs/index.js'
import { loadOfficial } from '../../outputs/official/index.js'
import { viewOf } from '../../terminal/view.js'
import type { App, GlobalOptions } from '../app.js'
import { brandsNamed } from '../brands-named.js'
import { print } from '../print.js'

export type OfficialOptions = GlobalOptions & { all?: boolean; format: CommonFormat; output?: string }

/** `mentions official`: what the brands said themselves, from the store. */
export async function runOfficial(
  app: App,
  brand: string | undefined,
  options: OfficialOptions,
): Promise<void> {
  const setup = await setUp(app, options)
  const brands = brandsNamed(brand === undefined ? undefined : [brand], setup.config)
  const found = await readOfficial(app, setup, { brands, all: options.all === true })
  const toFile = options.output !== undefined && options.output !== '-'
  const view = { ...viewOf(app, options.color && !toFile), self: app.self, clock: clockFor(setup.config) }
  const render = await loadOfficial(options.format)
  await print(app, render(found, view), options.output)
}
