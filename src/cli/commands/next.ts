import { Command, Option } from 'commander'
import { withWho } from '../acting-options.js'
import type { App } from '../app.js'
import { oneOf } from '../choices.js'
import { repeatable } from '../repeatable.js'
import type { NextOptions } from '../run/next.js'

export const next = (app: App): Command =>
  withWho(
    new Command('next')
      .description('Show the one case to answer now, whole, with what to type')
      .option('-b, --brand <name>', 'only of this brand; may be repeated', repeatable)
      .addOption(
        oneOf(new Option('-f, --format <format>', 'how to print it'), ['text', 'json']).default('text'),
      ),
  )
    .addHelpText(
      'after',
      `
Cases that others have are left out, and those that somebody has acknowledged come behind those of whom nobody has taken note.

Examples:
  $ mentions next
  $ mentions next --brand "Northwind Hosting"`,
    )
    .action(async (_options, command: Command) => {
      const { runNext } = await import('../run/next.js')
      await runNext(app, command.optsWithGlobals<NextOptions>())
    })
