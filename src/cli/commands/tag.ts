import { Command } from 'commander'
import { type ActingOptions, withActingOptions } from '../acting-options.js'
import type { App } from '../app.js'
import type { TagOptions } from '../run/tag.js'

export const tag = (app: App): Command =>
  withActingOptions(
    new Command('tag')
      .description('Give cases a tag of your own, or take it from them')
      .argument(
        '[words...]',
        'which cases: short ids from the table, the beginning of one, - for ids that are piped in, or none with filters; and then the tag',
      )
      .option('--remove', 'take it from them'),
  )
    .addHelpText(
      'after',
      `
Examples:
  $ mentions tag k7f refund
  $ mentions tag k7f m2x refund --remove
  $ mentions tag --kind billing --since 1w refund`,
    )
    .action(async (words: string[], _options, command: Command) => {
      const { runTag } = await import('../run/tag.js')
      await runTag(app, words, command.optsWithGlobals<ActingOptions & TagOptions>())
    })
