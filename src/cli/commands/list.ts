import { Command } from 'commander'
import type { App } from '../app.js'
import { withListOptions } from '../list-options.js'
import type { ListCommandOptions } from '../run/list.js'

export const list = (app: App): Command =>
  withListOptions(
    new Command('list').description('Show what needs a reply, from what earlier scans stored; polls nothing'),
  )
    .option(
      '--search <words>',
      'only posts with all of these words; "several words" as a phrase, refund OR invoice for either',
    )
    .option('--legend', 'say what the signs and short words of the table mean, and do nothing else')
    .option(
      '--unjudged',
      'only posts in a language that cannot be judged yet; nobody knows whether they need a reply',
    )
    .addHelpText(
      'after',
      `
Examples:
  $ mentions list
  $ mentions list --search refund --since 1w
  $ mentions list --search '"money back" OR refund OR invoice'
  $ mentions list --all --format csv --output mentions.csv`,
    )
    .action(async (_options, command: Command) => {
      const { runList } = await import('../run/list.js')
      await runList(app, command.optsWithGlobals<ListCommandOptions>())
    })
