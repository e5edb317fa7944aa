import { type ImportPostsOptions, importPosts } from '../../app/import-posts.js'
import { setUp } from '../../app/setup.js'
import { importedText } from '../../outputs/imported-text.js'
import { grouped } from '../../outputs/wording/count.js'
import { fold } from '../../terminal/fold.js'
import { terminalWidth } from '../../terminal/view.js'
import type { App, GlobalOptions } from '../app.js'
import { print } from '../print.js'
import { progressLine } from '../progress.js'
import { waitOf } from '../wait.js'

export type ImportOptions = GlobalOptions & {
  type?: NonNullable<ImportPostsOptions['type']>
  map?: readonly string[]
  place: string
  undated?: boolean
  dryRun?: boolean
  /** `--wait` alone is true. */
  wait?: string | true
}

/** `mentions import FILE`. */
export async function runImport(app: App, file: string, options: ImportOptions): Promise<void> {
  const setup = await setUp(app, options)
  const progress = progressLine(app, options.quiet === true)
  const isTry = options.dryRun === true
  const imported = await importPosts(app, setup, {
    file,
    type: options.type,
    map: options.map ?? [],
    mayBeUndated: options.undated === true,
    place: options.place.trim(),
    dryRun: isTry,
    wait: waitOf(options.wait),
    onProgress: (read) => progress.show(`Importing: ${grouped(read)} posts read…`),
  }).finally(progress.clear)
  if (options.quiet === true && imported.skipped.length === 0 && imported.danger === 0) return
  await print(
    app,
    fold(importedText(imported, { isTry, self: app.self }), terminalWidth(app.stdout), app.self),
  )
}
