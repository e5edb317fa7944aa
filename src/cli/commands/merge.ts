import { Command } from 'commander'
import { withWho } from '../acting-options.js'
import type { App } from '../app.js'
import { withIdOptions } from '../case-options.js'
import type { MergeOptions } from '../run/merge.js'

export const merge = (app: App): Command =>
  withIdOptions(
    withWho(
      new Command('merge')
        .description('Make one case of several: the posts of the others become part of the first')
        .argument('<ids...>', 'the case that stays, and those that become part of it'),
    ),
  )
    .addHelpText(
      'after',
      `
For one person who writes in several places, or under several names. The ids of the others lead to the first from then on. Some
places do not allow to join their people with people elsewhere; then it is refused.

Example:
  $ mentions merge k7f m2x`,
    )
    .action(async (ids: string[], _options, command: Command) => {
      const { runMerge } = await import('../run/merge.js')
      await runMerge(app, ids, command.optsWithGlobals<MergeOptions>())
    })
