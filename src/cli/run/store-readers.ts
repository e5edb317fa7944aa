import { clockFor } from '../../app/calendar.js'
import { readersOf, removeReaders } from '../../app/readers.js'
import { storePlace } from '../../app/store-place.js'
import { readersText } from '../../outputs/store/readers-text.js'
import type { App, GlobalOptions } from '../app.js'
import { note, print } from '../print.js'

export type ReadersOptions = GlobalOptions & { remove?: string[] }

/** `mentions store readers`. */
export async function runStoreReaders(app: App, options: ReadersOptions): Promise<void> {
  const place = await storePlace(app, options)
  if (options.remove === undefined) {
    const view = { self: app.self, now: app.now(), clock: clockFor(place.config) }
    return await print(app, readersText(await readersOf(place), view))
  }
  const removed = await removeReaders(app, place, options.remove)
  if (options.quiet !== true) note(app, `Removed: ${removed.join(', ')}.`)
}
