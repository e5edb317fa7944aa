import { resolve } from 'node:path'
import type { DraftLanguage } from '../../answers/draft/languages.js'
import { draftFor } from '../../app/draft.js'
import { templatesFolder, writeTemplates } from '../../app/draft-templates.js'
import { findNext } from '../../app/next.js'
import { setUp, setUpIfAny } from '../../app/setup.js'
import { readUntil } from '../../app/until.js'
import { whoOf } from '../../app/who.js'
import { MentionsError } from '../../model/error.js'
import { draftJson } from '../../outputs/draft-json.js'
import { draftAlone, draftBeside, draftText } from '../../outputs/draft-text.js'
import { fold } from '../../terminal/fold.js'
import { safeText } from '../../terminal/safe.js'
import { terminalWidth, viewOf } from '../../terminal/view.js'
import type { App, GlobalOptions } from '../app.js'
import { oneCaseAsked } from '../cases-asked.js'
import { note, print } from '../print.js'
import { tellingOf } from '../telling.js'

export type DraftOptions = GlobalOptions & {
  as?: string
  known?: string
  next?: string
  language?: DraftLanguage
  format: 'text' | 'json'
  templates?: string | true
}

/** `mentions draft`. */
export async function runDraft(app: App, id: string | undefined, options: DraftOptions): Promise<void> {
  if (options.templates !== undefined) return await writeThem(app, options, options.templates)
  const setup = await setUp(app, options)
  const caseId =
    id === undefined
      ? (
          await findNext(app, setup, {
            brands: setup.config.brands.map(({ name }) => name),
            by: whoOf(app, options.as),
          })
        )?.next.first.case.id
      : await oneCaseAsked(app, setup, { word: id, options, again: (which) => `draft ${which}` })
  if (caseId === undefined) {
    note(
      app,
      `Nobody waits for you, so there is nothing to draft. A case of your choice: ${app.self} draft ID${tellingOf(app, options).as ?? ''}`,
    )
    return
  }
  const { as, known, language } = options
  const next =
    options.next === undefined
      ? undefined
      : readUntil('--next', options.next, { config: setup.config, now: app.now(), day: 'ends' })
  const found = await draftFor(app, setup, { caseId, as, known, next, language })
  if (found === undefined)
    throw new MentionsError('The case is gone: somebody removed it meanwhile.', { hint: '`mentions list`' })
  if (options.format === 'json') return await print(app, draftJson(found, tellingOf(app, options).as))
  const view = { ...viewOf(app, options.color), ...tellingOf(app, options) }
  if (app.stdout.isTTY === true)
    return await print(app, fold(draftText(found, view), terminalWidth(app.stdout), app.self))
  // What is piped on may be posted: it holds nothing but the draft.
  await print(app, draftAlone(found))
  if (options.quiet !== true || !('draft' in found)) note(app, draftBeside(found, view))
}

async function writeThem(app: App, options: DraftOptions, typed: string | true): Promise<void> {
  const setup = await setUpIfAny(app, options)
  const configured = setup === undefined ? undefined : templatesFolder(app, setup)
  const folder = typed === true ? (configured ?? resolve(app.cwd, 'templates')) : resolve(app.cwd, typed)
  for (const { path, written } of await writeTemplates(folder))
    note(app, `${written ? 'Wrote' : 'Left as it is, since it is there already:'} ${safeText(path)}`)
  if (configured !== folder)
    note(app, `To use them, name the folder in the config: templates: ${safeText(folder)}`)
}
