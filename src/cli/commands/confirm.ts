import { Command } from 'commander'
import { type ActingOptions, WHICH, withActingOptions } from '../acting-options.js'
import type { App } from '../app.js'

export const confirm = (app: App): Command =>
  withActingOptions(
    new Command('confirm')
      .description('Say that the author of cases agrees: it is solved')
      .argument('[ids...]', WHICH),
  )
    .addHelpText(
      'after',
      `
For what was answered or resolved. When its author complains again it is back.

Examples:
  $ mentions confirm k7f`,
    )
    .action(async (words: string[], _options, command: Command) => {
      const { runAct } = await import('../run/act.js')
      await runAct(app, command.optsWithGlobals<ActingOptions>(), {
        words,
        again: (which) => `confirm ${which}`,
        question: (cases) => `Confirm ${cases}`,
        command: () => ({ do: 'confirm' }),
      })
    })
