import { Command } from 'commander'
import { withWho } from '../acting-options.js'
import type { App } from '../app.js'
import { repeatable } from '../repeatable.js'
import type { SplitOptions } from '../run/split.js'

export const split = (app: App): Command =>
  withWho(
    new Command('split')
      .description('Make a case of their own of some posts of a case')
      .argument('<id>', 'the short id from the table, or its beginning')
      .requiredOption('--url <address>', 'the post that leaves; may be repeated', repeatable),
  )
    .addHelpText(
      'after',
      `
For two matters in one case. The addresses of its posts stand in \`mentions show ID\`.

Example:
  $ mentions split k7f --url https://forum.example/t/9#3`,
    )
    .action(async (id: string, _options, command: Command) => {
      const { runSplit } = await import('../run/split.js')
      await runSplit(app, id, command.optsWithGlobals<SplitOptions>())
    })
