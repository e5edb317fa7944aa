import { Command } from 'commander'
import { type ActingOptions, WHICH, WHICH_VERB, withActingOptions } from '../acting-options.js'
import type { App } from '../app.js'

export const resolve = (app: App): Command =>
  withActingOptions(
    new Command('resolve').description('Say that the trouble of cases is solved').argument('[ids...]', WHICH),
  )
    .addHelpText(
      'after',
      `
A resolved case leaves the list. When its author complains again it is back.
${WHICH_VERB}
Examples:
  $ mentions resolve k7f
  $ mentions resolve --kind outage --since today --yes`,
    )
    .action(async (words: string[], _options, command: Command) => {
      const { runAct } = await import('../run/act.js')
      await runAct(app, command.optsWithGlobals<ActingOptions>(), {
        words,
        again: (which) => `resolve ${which}`,
        question: (cases) => `Resolve ${cases}`,
        command: () => ({ do: 'resolve' }),
      })
    })
