import { clockFor } from '../app/calendar.js'
import type { Setup } from '../app/setup.js'
import type { Telling } from '../outputs/acted-text.js'
import { fold } from '../terminal/fold.js'
import { terminalWidth } from '../terminal/view.js'
import type { ActingOptions } from './acting-options.js'
import type { App } from './app.js'
import { tellNothingDone } from './cases-to-act-on.js'
import { print } from './print.js'
import { tellingOf } from './telling.js'

type Ways<Done> = {
  by: string
  options: Pick<ActingOptions, 'as' | 'format' | 'quiet'>
  /** How many cases were meant, for whoever interrupts it. */
  cases: number
  json: (done: Done) => string
  text: (done: Done, telling: Telling) => string
  /** Something was left as it was, which even `--quiet` says. */
  isLoud?: (done: Done) => boolean
}

/** Does what is one change, all of it or nothing, and says what it did; a Ctrl-C that came before says that nothing was. */
export async function doInOneChange<Done>(
  app: App,
  setup: Setup,
  work: () => Promise<Done | undefined>,
  { by, options, cases, json, text, isLoud }: Ways<Done>,
): Promise<void> {
  const { format, quiet } = options
  await app.endingItself(async () => {
    const done = await work()
    if (done === undefined) {
      if (format !== 'json') return await print(app, 'Interrupted: nothing was done.\n')
      return await tellNothingDone(app, setup, { by, format, caseIds: [], isDry: false, left: cases })
    }
    if (format === 'json') return await print(app, json(done))
    if (quiet === true && isLoud?.(done) !== true) return
    await print(app, folded(app, text(done, tellingFor(app, setup, options))))
  })
}

export const folded = (app: App, text: string): string => fold(text, terminalWidth(app.stdout), app.self)

export const tellingFor = (app: App, { config }: Setup, options: Pick<ActingOptions, 'as'>): Telling => ({
  ...tellingOf(app, options),
  clock: clockFor(config),
  now: app.now(),
})
