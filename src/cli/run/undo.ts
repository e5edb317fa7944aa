import { clockFor } from '../../app/calendar.js'
import { undoMutes } from '../../app/mute.js'
import { type Setup, setUp } from '../../app/setup.js'
import { lastMutes, undoMoves } from '../../app/undo-moves.js'
import { whoOf } from '../../app/who.js'
import { whoIsNext } from '../../app/who-is-next.js'
import { undoneJson, undoneMutesJson } from '../../outputs/acted-json.js'
import { nextWords, undoneText } from '../../outputs/acted-text.js'
import { mutedWords } from '../../outputs/mutes-text.js'
import { fold } from '../../terminal/fold.js'
import { terminalWidth } from '../../terminal/view.js'
import type { WhoOptions } from '../acting-options.js'
import type { App, GlobalOptions } from '../app.js'
import type { IdOptions } from '../case-options.js'
import { casesAsked } from '../cases-asked.js'
import { exitCodes } from '../exit-codes.js'
import { print } from '../print.js'
import { tellingOf } from '../telling.js'

export type UndoOptions = GlobalOptions & IdOptions & WhoOptions & { format: 'text' | 'json' }

/** `mentions undo`. */
export async function runUndo(app: App, words: readonly string[], options: UndoOptions): Promise<void> {
  const setup = await setUp(app, options)
  const by = whoOf(app, options.as)
  const caseIds =
    words.length === 0
      ? undefined
      : await casesAsked(app, setup, {
          words,
          options,
          again: (which) => `undo ${which}`,
          question: (cases) => `Take back what you did with ${cases}`,
        })
  if (caseIds?.length === 0) return
  const muteIds = caseIds === undefined ? await lastMutes(app, setup, by) : undefined
  if (muteIds !== undefined) return await undoMuting(app, setup, { muteIds, by, options })
  await app.endingItself(async () => {
    const undone = await undoMoves(app, setup, { by, caseIds })
    const isDone = undone.cases.every(({ refusal }) => refusal === undefined)
    if (!isDone) app.exitWith(exitCodes.couldNotRun)
    if (options.format === 'json') return await print(app, undoneJson(undone))
    if (options.quiet === true && isDone && undone.left === 0) return
    const text = undoneText(undone, {
      ...tellingOf(app, options),
      clock: clockFor(setup.config),
      now: app.now(),
    })
    await print(app, fold(text, terminalWidth(app.stdout), app.self))
  })
}

async function undoMuting(
  app: App,
  setup: Setup,
  { muteIds, by, options }: { muteIds: readonly number[]; by: string; options: UndoOptions },
): Promise<void> {
  const { mutes, refused } = await undoMutes(app, setup, { muteIds, by })
  if (refused !== undefined) app.exitWith(exitCodes.couldNotRun)
  if (options.format === 'json')
    return await print(app, undoneMutesJson({ by, mutes, refused: refused?.last?.by }))
  if (options.quiet === true && refused === undefined) return
  const clock = clockFor(setup.config)
  const what = mutes.map((one) => mutedWords(one, clock)).join(', ')
  const text =
    refused === undefined
      ? `Taken back: ${what} is as before.\n${nextWords(await whoIsNext(app, setup, by), tellingOf(app, options))}\n`
      : `What is muted is as it was: the last thing was done by ${refused.last?.by ?? 'somebody else'}. See it: ${app.self} mute\n`
  await print(app, fold(text, terminalWidth(app.stdout), app.self))
}
