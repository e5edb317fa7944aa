import { Command } from 'commander'
import { type ActingOptions, WHICH, withActingOptions } from '../acting-options.js'
import type { App } from '../app.js'

export const reopen = (app: App): Command =>
  withActingOptions(
    new Command('reopen').description('Put cases back on the list').argument('[ids...]', WHICH),
  )
    .addHelpText(
      'after',
      `
Its person has waited all the time, since it was no answer after all.

Examples:
  $ mentions reopen k7f`,
    )
    .action(async (words: string[], _options, command: Command) => {
      const { runAct } = await import('../run/act.js')
      await runAct(app, command.optsWithGlobals<ActingOptions>(), {
        words,
        again: (which) => `reopen ${which}`,
        question: (cases) => `Reopen ${cases}`,
        command: () => ({ do: 'reopen' }),
      })
    })
