import { storePlace } from '../../app/store-place.js'
import { exportStore, importStore } from '../../app/store-upkeep.js'
import { count } from '../../outputs/wording/count.js'
import { safeText } from '../../terminal/safe.js'
import type { App, GlobalOptions } from '../app.js'
import { note, printPieces } from '../print.js'
import { working } from './store.js'

export type ExportOptions = GlobalOptions & { output?: string; readable?: boolean }

/** `mentions store export`. */
export async function runStoreExport(app: App, options: ExportOptions): Promise<void> {
  const { output, quiet, readable } = options
  const pieces = await exportStore(await storePlace(app, options), readable === true)
  if (output === undefined || output === '-') return void (await printPieces(app, pieces))
  await working(app, options, 'Writing', () => printPieces(app, pieces, output))
  if (quiet !== true) note(app, `Wrote ${safeText(output)}.`)
}

/** `mentions store import FILE`. */
export async function runStoreImport(app: App, file: string, options: GlobalOptions): Promise<void> {
  const place = await storePlace(app, options)
  const { rows, leftOut, forgotten } = await working(app, options, 'Reading', () =>
    importStore(app, place, file),
  )
  if (options.quiet === true) return
  const of = (table: string) => rows.get(table) ?? 0
  const left =
    leftOut === 0
      ? ''
      : ` ${count(leftOut, 'line', 'lines')} could not be taken and ${leftOut === 1 ? 'was' : 'were'} left out.`
  const again =
    forgotten === 0
      ? ''
      : ` ${count(forgotten, 'post', 'posts')} of people who had been forgotten ${forgotten === 1 ? 'is' : 'are'} forgotten anew.`
  note(
    app,
    `Imported ${count(of('posts'), 'post', 'posts')}, ${count(of('mentions'), 'mention', 'mentions')} and ${count(of('cases'), 'case', 'cases')} into ${safeText(place.storeAt.shown)}.${left}${again}`,
  )
}
