import { Command } from 'commander'
import { type ActingOptions, withActingOptions } from '../acting-options.js'
import type { App } from '../app.js'
import type { CauseOptions } from '../run/cause.js'

export const cause = (app: App): Command =>
  withActingOptions(
    new Command('cause')
      .description('Say what the trouble of cases came from, so that they are counted and found together')
      .argument(
        '[words...]',
        'which cases: short ids from the table, the beginning of one, - for ids that are piped in, or none with filters; and then the cause',
      )
      .option('--none', 'nobody knows it any more'),
  )
    .addHelpText(
      'after',
      `
A cause is a few words of your own, the same for all cases that came from it; write it in quotes.

Examples:
  $ mentions cause k7f m2x "expired certificate"
  $ mentions cause --kind outage --since 1d --all "expired certificate"
  $ mentions cause k7f --none
  $ mentions list --all --by cause`,
    )
    .action(async (words: string[], _options, command: Command) => {
      const { runCause } = await import('../run/cause.js')
      await runCause(app, words, command.optsWithGlobals<ActingOptions & CauseOptions>())
    })
