import { type ActOptions, actOnCases } from '../../app/act.js'
import { type Setup, setUp } from '../../app/setup.js'
import { whoOf } from '../../app/who.js'
import { actedJson } from '../../outputs/acted-json.js'
import { actedText } from '../../outputs/acted-text.js'
import type { Acted } from '../../views/acted.js'
import type { ActingOptions } from '../acting-options.js'
import type { App } from '../app.js'
import { casesToActOn } from '../cases-to-act-on.js'
import { exitCodes } from '../exit-codes.js'
import { folded, tellingFor } from '../in-one-change.js'
import { print } from '../print.js'

/** A verb as somebody typed it. */
export type Typed = {
  /** Which cases, as typed. */
  words: readonly string[]
  /** How it is typed for other cases, without the name of the program: `snooze k7f --for 2h` for `k7f`. */
  again: (which: string) => string
  /** What would be done, of a number of cases: `Resolve 24 cases`. */
  question: (cases: string) => string
  command: (setup: Setup, now: Date) => ActOptions['command']
}

/** A verb that does the same with each of some cases, and says what came of it. */
export async function runAct(app: App, options: ActingOptions, typed: Typed): Promise<void> {
  const setup = await setUp(app, options)
  const by = whoOf(app, options.as)
  const command = typed.command(setup, app.now())
  const caseIds = await casesToActOn(
    app,
    setup,
    { ...typed, options, mayCopy: true },
    { by, format: options.format },
  )
  if (caseIds.length === 0) return
  await app.endingItself(async () => {
    const acted = await actOnCases(app, setup, { caseIds, command, by })
    if (acted.refused.length + acted.gone.length > 0) app.exitWith(exitCodes.couldNotRun)
    if (options.format === 'json') return await print(app, actedJson(acted))
    if (options.quiet === true && isAllDone(acted)) return
    await print(app, folded(app, actedText(acted, tellingFor(app, setup, options))))
  })
}

const isAllDone = ({ refused, gone, left }: Acted): boolean => refused.length + gone.length + left === 0
