import { clockFor } from '../../app/calendar.js'
import { undoMutes } from '../../app/mute.js'
import { type Setup, setUp } from '../../app/setup.js'
import { type LastAbout, lastAbout, movedBy, undoMoves } from '../../app/undo-moves.js'
import { whoOf } from '../../app/who.js'
import { lastIncidentOf } from '../../app/working-incidents/last-deed.js'
import { MentionsError } from '../../model/error.js'
import { undoneJson, undoneMutingJson } from '../../outputs/acted-json.js'
import { undoneText } from '../../outputs/acted-text.js'
import { mutedWords, undoneMutingText } from '../../outputs/mutes-text.js'
import { count } from '../../outputs/wording/count.js'
import type { ActingOptions } from '../acting-options.js'
import type { App } from '../app.js'
import { isNarrowed } from '../cases-asked.js'
import { casesToActOn, tellNothingDone } from '../cases-to-act-on.js'
import { exitCodes } from '../exit-codes.js'
import { doInOneChange, folded, tellingFor } from '../in-one-change.js'
import { note, print } from '../print.js'
import { tellingOf } from '../telling.js'

/** `mentions undo`. */
export async function runUndo(app: App, words: readonly string[], options: ActingOptions): Promise<void> {
  const setup = await setUp(app, options)
  const by = whoOf(app, options.as)
  const { format } = options
  if (words.length === 0 && !isNarrowed(app, options)) return await undoLast(app, setup, by, options)
  const asked = {
    words,
    options,
    again: (which: string) => `undo ${which}`,
    question: (cases: string) => `Take back what you did last with ${cases}`,
    among: (mentions: readonly { case: { id: number } }[]) =>
      movedBy(
        setup,
        by,
        mentions.map((mention) => mention.case.id),
      ),
  }
  const caseIds = await casesToActOn(app, setup, asked, { by, format })
  if (caseIds.length > 0) await takeBack(app, setup, { by, caseIds }, options)
}

/** The last command, with all that it changed. */
async function undoLast(app: App, setup: Setup, by: string, options: ActingOptions): Promise<void> {
  const incident = await lastIncidentOf(app, setup, by)
  if (incident !== undefined)
    throw new MentionsError(
      `What ${by} did last was with the incident ${incident}. Nothing was taken back.`,
      {
        hint: `\`mentions incidents undo ${incident}${tellingOf(app, options).as ?? ''}\`; what was done with a case before that: \`mentions undo ID\``,
      },
    )
  const last = await lastAbout(app, setup, by)
  if (options.dryRun === true) return await sayWhatLast(app, setup, { by, last }, options)
  if ('caseIds' in last) return await takeBack(app, setup, { by, caseIds: undefined }, options)
  await doInOneChange(
    app,
    setup,
    async () => {
      const undone = await undoMutes(app, setup, by)
      if (undone !== undefined && undone.overtaken.length > 0) app.exitWith(exitCodes.couldNotRun)
      return undone
    },
    {
      by,
      options,
      cases: 0,
      json: undoneMutingJson,
      text: undoneMutingText,
      isLoud: ({ overtaken }) => overtaken.length > 0,
    },
  )
}

async function sayWhatLast(
  app: App,
  setup: Setup,
  { by, last }: { by: string; last: LastAbout },
  { format }: ActingOptions,
): Promise<void> {
  const [what, names] =
    'caseIds' in last
      ? [count(last.caseIds.length, 'case', 'cases'), last.shortIds]
      : [
          count(last.mutes.length, 'mute', 'mutes'),
          last.mutes.map((one) => mutedWords(one, clockFor(setup.config))),
        ]
  note(
    app,
    `Take back what you did last with ${what}: not done, since this is a dry run: ${names.join(', ')}`,
  )
  await tellNothingDone(app, setup, {
    by,
    format,
    caseIds: 'caseIds' in last ? last.caseIds : [],
    isDry: true,
    ...('mutes' in last && { mutes: last.mutes }),
  })
}

type Meant = { by: string; caseIds: readonly number[] | undefined }

async function takeBack(app: App, setup: Setup, meant: Meant, options: ActingOptions): Promise<void> {
  await app.endingItself(async () => {
    const undone = await undoMoves(app, setup, meant)
    const isDone = undone.cases.every(({ refusal }) => refusal === undefined)
    if (!isDone) app.exitWith(exitCodes.couldNotRun)
    if (options.format === 'json') return await print(app, undoneJson(undone))
    if (options.quiet === true && isDone && undone.left === 0) return
    await print(app, folded(app, undoneText(undone, tellingFor(app, setup, options))))
  })
}
