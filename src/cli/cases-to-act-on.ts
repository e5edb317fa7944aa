import { nothingDone } from '../app/nothing-done.js'
import type { Setup } from '../app/setup.js'
import type { Mute } from '../model/mute.js'
import { nothingDoneJson } from '../outputs/acted-json.js'
import type { App } from './app.js'
import type { Asked } from './case-options.js'
import { casesFound } from './cases-asked.js'
import { print } from './print.js'

type How = { by: string; format: 'text' | 'json' }

/**
 * The numbers of the cases that a verb is to work on. Where there is nothing to do none is given, and all was said: programs get their
 * document then, too.
 *
 * @throws MentionsError as `casesFound`
 */
export async function casesToActOn(
  app: App,
  setup: Setup,
  asked: Asked,
  how: How,
): Promise<readonly number[]> {
  const { caseIds, isDry } = await casesFound(app, setup, asked)
  if (!isDry && caseIds.length > 0) return caseIds
  await tellNothingDone(app, setup, { ...how, caseIds, isDry })
  return []
}

/** The document of a command that did nothing; people were told why. */
export async function tellNothingDone(
  app: App,
  setup: Setup,
  {
    by,
    format,
    caseIds,
    isDry,
    left = 0,
    mutes,
  }: How & { caseIds: readonly number[]; isDry: boolean; left?: number; mutes?: readonly Mute[] },
): Promise<void> {
  if (format !== 'json') return
  const nothing = await nothingDone(app, setup, { by, caseIds: isDry ? caseIds : [] })
  await print(app, nothingDoneJson(nothing, { isDry, left, ...(mutes && { mutes }) }))
}
