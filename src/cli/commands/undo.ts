import { Command } from 'commander'
import { type ActingOptions, withActingOptions } from '../acting-options.js'
import type { App } from '../app.js'

export const undo = (app: App): Command =>
  withActingOptions(
    new Command('undo')
      .description('Take back what you did last, or what you did last with a case')
      .argument(
        '[ids...]',
        'the cases; - for ids that are piped in; without one, and without filters: your last command, with all that it changed',
      ),
  )
    .addHelpText(
      'after',
      `
Only what you did: where somebody else did something with the case since, it is left as it is, and they are named.
An answer is taken back as a record; what you wrote at its place stands there.
With filters: what you did last with each case that fits and in which you did something, whether it is in the list or not.

Examples:
  $ mentions undo
  $ mentions undo k7f
  $ mentions undo --tag refund --since 1w`,
    )
    .action(async (ids: string[], _options, command: Command) => {
      const { runUndo } = await import('../run/undo.js')
      await runUndo(app, ids, command.optsWithGlobals<ActingOptions>())
    })
