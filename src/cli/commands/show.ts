import { Command, Option } from 'commander'
import type { App } from '../app.js'
import { withIdOptions } from '../case-options.js'
import { oneOf } from '../choices.js'
import type { ShowOptions } from '../run/show.js'

export const show = (app: App): Command =>
  withIdOptions(
    new Command('show')
      .description('Show a case: its posts in full, every reason in their scores, and its history')
      .argument(
        '<ids...>',
        'the short id from the table, or its beginning; several; - for ids that are piped in',
      )
      .addOption(
        oneOf(new Option('-f, --format <format>', 'how to print it'), ['text', 'json']).default('text'),
      ),
  )
    .addHelpText(
      'after',
      `
Examples:
  $ mentions show k7f
  $ mentions show k7
  $ mentions show k7f m2x
  $ mentions list --kind outage --format ndjson | mentions show -`,
    )
    .action(async (ids: string[], _options, command: Command) => {
      const { runShow } = await import('../run/show.js')
      await runShow(app, ids, command.optsWithGlobals<ShowOptions>())
    })
