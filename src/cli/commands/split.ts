import { Command } from 'commander'
import { withFormat, withWho } from '../acting-options.js'
import type { App } from '../app.js'
import { repeatable } from '../repeatable.js'
import type { SplitOptions } from '../run/split.js'

export const split = (app: App): Command =>
  withFormat(
    withWho(
      new Command('split')
        .description('Make a case of their own of some posts of a case')
        .argument('<id...>', 'the short id from the table, or its beginning; - for one that is piped in')
        .requiredOption(
          '--url <address>',
          'the post that leaves; may be repeated; - for addresses that are piped in',
          repeatable,
        ),
    ),
  )
    .addHelpText(
      'after',
      `
For two matters in one case. The addresses of its posts stand in \`mentions show ID\`. All that leave are one case then.

Examples:
  $ mentions split k7f --url https://forum.example/t/9#3
  $ mentions split k7f --url https://forum.example/t/9#3 --url https://forum.example/t/9#5`,
    )
    .action(async (ids: string[], _options, command: Command) => {
      const { runSplit } = await import('../run/split.js')
      await runSplit(app, ids, command.optsWithGlobals<SplitOptions>())
    })
