import { Command } from 'commander'
import { type ActingOptions, WHICH, withActingOptions } from '../acting-options.js'
import type { App } from '../app.js'
import type { AssignOptions } from '../run/assign.js'

export const assign = (app: App): Command =>
  withActingOptions(
    new Command('assign')
      .description('Say who sees to cases: you, unless somebody else is named')
      .argument('[ids...]', WHICH)
      .option('--to <name>', 'who')
      .option('--nobody', 'nobody any more'),
  )
    .addHelpText(
      'after',
      `
\`mentions next\` leaves out what others have.

Examples:
  $ mentions assign k7f
  $ mentions assign k7f m2x --to ben
  $ mentions assign k7f --nobody`,
    )
    .action(async (words: string[], _options, command: Command) => {
      const { runAssign } = await import('../run/assign.js')
      await runAssign(app, words, command.optsWithGlobals<ActingOptions & AssignOptions>())
    })
