import { placeNamed, readCatalog } from '../../app/places/catalog.js'
import { type Setup, setUpIfAny } from '../../app/setup.js'
import { MentionsError } from '../../model/error.js'
import { loadCatalog } from '../../outputs/catalog/index.js'
import type { CommonFormat } from '../../outputs/index.js'
import { viewOf } from '../../terminal/view.js'
import type { App, GlobalOptions } from '../app.js'
import { note, print } from '../print.js'

export type CatalogOptions = GlobalOptions & { format: CommonFormat; output?: string }

/** `mentions sources catalog [PLACE]`: every place that can be looked at, whether or not there is a config. */
export async function runSourcesCatalog(
  app: App,
  typed: string | undefined,
  options: CatalogOptions,
): Promise<void> {
  const setup = await configured(app, options)
  const places = readCatalog(setup?.sources.map(({ type }) => type) ?? [])
  const toFile = options.output !== undefined && options.output !== '-'
  const view = { ...viewOf(app, options.color && !toFile), self: app.self }
  const render = await loadCatalog(options.format)
  await print(app, render(typed === undefined ? places : [placeNamed(places, typed)], view), options.output)
}

/** A config that can't be read keeps nobody from seeing what there is: its mending may depend on that. */
async function configured(app: App, options: CatalogOptions): Promise<Setup | undefined> {
  try {
    return await setUpIfAny(app, options)
  } catch (error) {
    if (!(error instanceof MentionsError)) throw error
    if (options.quiet !== true)
      note(app, `What your config has of it is not told: it can't be read. See \`${app.self} check\``)
    return undefined
  }
}
