import { placeNamed, readCatalog } from '../../app/places/catalog.js'
import { setUpIfAny } from '../../app/setup.js'
import { loadCatalog } from '../../outputs/catalog/index.js'
import type { CommonFormat } from '../../outputs/index.js'
import { viewOf } from '../../terminal/view.js'
import type { App, GlobalOptions } from '../app.js'
import { print } from '../print.js'

export type CatalogOptions = GlobalOptions & { format: CommonFormat; output?: string }

/** `mentions sources catalog [PLACE]`: every place that can be looked at, whether or not there is a config. */
export async function runSourcesCatalog(
  app: App,
  typed: string | undefined,
  options: CatalogOptions,
): Promise<void> {
  const setup = await setUpIfAny(app, options)
  const places = readCatalog(setup?.sources.map(({ type }) => type) ?? [])
  const toFile = options.output !== undefined && options.output !== '-'
  const view = { ...viewOf(app, options.color && !toFile), self: app.self }
  const render = await loadCatalog(options.format)
  await print(app, render(typed === undefined ? places : [placeNamed(places, typed)], view), options.output)
}
