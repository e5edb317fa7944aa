import { setUp } from '../../app/setup.js'
import { showCases } from '../../app/show.js'
import { caseJson, casesJson } from '../../outputs/case-json.js'
import { caseText } from '../../outputs/case-text.js'
import { fold } from '../../terminal/fold.js'
import { terminalWidth, viewOf } from '../../terminal/view.js'
import type { App, GlobalOptions } from '../app.js'
import type { IdOptions } from '../case-options.js'
import { casesToLookAt } from '../cases-asked.js'
import { print } from '../print.js'

export type ShowOptions = GlobalOptions & IdOptions & { format: 'text' | 'json' }

/** `mentions show ID`, or several. */
export async function runShow(app: App, words: readonly string[], options: ShowOptions): Promise<void> {
  const setup = await setUp(app, options)
  const caseIds = await casesToLookAt(app, setup, {
    words,
    options,
    again: (which) => `show ${which}`,
    question: (cases) => `Show ${cases}`,
  })
  const views = await showCases(app, setup, caseIds)
  if (options.format === 'json') {
    // One that was asked for by itself is no list of one; whatever was piped in is a list.
    const [only] = views
    const isList = words.length !== 1 || words.includes('-') || only === undefined || views.length > 1
    await print(app, isList ? casesJson(views) : caseJson(only))
    return
  }
  const view = { ...viewOf(app, options.color), self: app.self }
  const texts = views.map((one) => caseText(one, view))
  await print(
    app,
    fold(texts.join(`\n${'─'.repeat(Math.min(view.width, RULE))}\n\n`), terminalWidth(app.stdout)),
  )
}

/** Columns of the line between two cases. */
const RULE = 40
