import { Command, Option } from 'commander'
import type { App } from '../app.js'
import { oneOf } from '../choices.js'
import { SEARCH, withListOptions } from '../list-options.js'
import type { ListCommandOptions } from '../run/list.js'

export const list = (app: App): Command =>
  withListOptions(
    new Command('list').description('Show what needs a reply, from what earlier scans stored; polls nothing'),
  )
    .option(...SEARCH)
    .addOption(
      oneOf(
        new Option(
          '--by <what>',
          'one line each instead of the posts: who waits, since when, and how many came this week',
        ),
        ['brand', 'kind', 'owner', 'state', 'tag', 'cause'],
      ),
    )
    .option(
      '--after <cursor>',
      'only what is new, changed or left the list since this cursor was printed; start for all (ndjson)',
    )
    .option(
      '--reader <name>',
      'the same since this reader was given something last; the store remembers where it stands (ndjson)',
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
  $ mentions list --search '(refund OR "money back") -invoice'
  $ mentions list --search 'author:ann OR site:reddit'
  $ mentions list --broken --owner nobody
  $ mentions list --by brand
  $ mentions list --format ndjson --reader chat | send-to-chat
  $ mentions list --all --format csv --output mentions.csv

Exit codes:
  0 done   1 replies are due (with --exit-code)   2 could not run
  3 some source, or every one, gave no answer when last asked (with --strict)`,
    )
    .action(async (_options, command: Command) => {
      const { runList } = await import('../run/list.js')
      await runList(app, command.optsWithGlobals<ListCommandOptions>())
    })
