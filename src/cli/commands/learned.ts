import { Command, Option } from 'commander'
import type { LearnedMove } from '../../views/learned.js'
import type { App } from '../app.js'
import { oneOf } from '../choices.js'
import { repeatable } from '../repeatable.js'
import type { LearnedOptions } from '../run/learned.js'

export const learned = (app: App): Command =>
  withBrand(new Command('learned'))
    .description('Show what your marks taught: every weight in words, and what changed last')
    .option(
      '-n, --limit <count>',
      'weights of each question, the strongest first (default: 20 in text, all in JSON; 0: all)',
    )
    .addOption(
      oneOf(new Option('-f, --format <format>', 'how to print it'), ['text', 'json']).default('text'),
    )
    .addHelpText(
      'after',
      `
Each scan learns from the marks that were made since the last one; replay --learned tries it before.

Examples:
  $ mentions learned
  $ mentions learned --brand "Northwind Hosting" --limit 0
  $ mentions learned off
  $ mentions learned export --output learned.json`,
    )
    .action(async (_options, command: Command) => {
      const { runLearned } = await import('../run/learned.js')
      await runLearned(app, command.optsWithGlobals<LearnedOptions>())
    })
    .addCommand(switching(app, 'off', 'Learn nothing more, and use nothing of what was learned; it is kept'))
    .addCommand(switching(app, 'on', 'Learn from marks again'))
    .addCommand(
      switching(
        app,
        'reset',
        'Forget what was learned: only marks made from now on teach; earlier ones decide about their posts as before',
      ),
    )
    .addCommand(
      withBrand(new Command('export'))
        .description('Print what was learned as JSON, to keep or to compare')
        .option('-o, --output <file>', 'write to this file instead of the terminal')
        .action(async (_options, command: Command) => {
          const { runLearned } = await import('../run/learned.js')
          await runLearned(app, { ...command.optsWithGlobals<LearnedOptions>(), format: 'json' })
        }),
    )

const withBrand = (command: Command): Command =>
  command.option('-b, --brand <name>', 'only about this brand; may be repeated', repeatable)

const switching = (app: App, move: LearnedMove, description: string): Command =>
  withBrand(new Command(move))
    .description(description)
    .action(async (_options, command: Command) => {
      const { runSwitchLearned } = await import('../run/learned.js')
      await runSwitchLearned(app, move, command.optsWithGlobals<LearnedOptions>())
    })
