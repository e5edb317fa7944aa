import { setUp } from '../../app/setup.js'
import { showCase } from '../../app/show.js'
import { caseJson } from '../../outputs/case-json.js'
import { caseText } from '../../outputs/case-text.js'
import { fold } from '../../terminal/fold.js'
import { terminalWidth, viewOf } from '../../terminal/view.js'
import type { App, GlobalOptions } from '../app.js'
import { print } from '../print.js'

export type ShowOptions = GlobalOptions & { format: 'text' | 'json' }

/** `mentions show ID`. */
export async function runShow(app: App, id: string, options: ShowOptions): Promise<void> {
  const view = await showCase(app, await setUp(app, options), id)
  await print(
    app,
    options.format === 'json'
      ? caseJson(view)
      : fold(caseText(view, { ...viewOf(app, options.color), self: app.self }), terminalWidth(app.stdout)),
  )
}
