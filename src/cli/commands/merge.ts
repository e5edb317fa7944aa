import { Command } from 'commander'
import { type ActingOptions, withActingOptions } from '../acting-options.js'
import type { App } from '../app.js'

export const merge = (app: App): Command =>
  withActingOptions(
    new Command('merge')
      .description('Make one case of several: the posts of the others become part of the first')
      .argument(
        '[ids...]',
        'the case that stays, and those that become part of it; - for ids that are piped in, or none with filters: then the first of the list stays',
      ),
  )
    .addHelpText(
      'after',
      `
For one person who writes in several places, or under several names. The ids of the others lead to the first from then on. Some
places do not allow to join their people with people elsewhere; then it is refused. --dry-run says what would come of it.

Examples:
  $ mentions merge k7f m2x
  $ mentions merge --search 'author:dealbot' --brand "Northwind Hosting" --dry-run`,
    )
    .action(async (ids: string[], _options, command: Command) => {
      const { runMerge } = await import('../run/merge.js')
      await runMerge(app, ids, command.optsWithGlobals<ActingOptions>())
    })
