import { Command, Option } from 'commander'
import { withWho } from '../acting-options.js'
import type { App } from '../app.js'
import { withIdOptions } from '../case-options.js'
import { oneOf } from '../choices.js'
import type { UndoOptions } from '../run/undo.js'

export const undo = (app: App): Command =>
  withIdOptions(
    withWho(
      new Command('undo')
        .description('Take back what you did last, or what you did last with a case')
        .argument('[ids...]', 'the cases; without one: your last command, with all that it changed')
        .addOption(
          oneOf(new Option('-f, --format <format>', 'how to print what was taken back'), [
            'text',
            'json',
          ]).default('text'),
        ),
    ),
  )
    .addHelpText(
      'after',
      `
Only what you did: where somebody else did something with the case since, it is left as it is, and they are named.
An answer is taken back as a record; what you wrote at its place stands there.

Examples:
  $ mentions undo
  $ mentions undo k7f`,
    )
    .action(async (ids: string[], _options, command: Command) => {
      const { runUndo } = await import('../run/undo.js')
      await runUndo(app, ids, command.optsWithGlobals<UndoOptions>())
    })
