import { Command, Option } from 'commander'
import type { App } from '../app.js'
import { oneOf } from '../choices.js'
import type { ShowOptions } from '../run/show.js'

export const show = (app: App): Command =>
  new Command('show')
    .description('Show one case: its posts in full, every reason in their scores, and its history')
    .argument('<id>', 'the short id from the table')
    .addOption(
      oneOf(new Option('-f, --format <format>', 'how to print it'), ['text', 'json']).default('text'),
    )
    .addHelpText('after', '\nExample:\n  $ mentions show k7f')
    .action(async (id: string, _options, command: Command) => {
      const { runShow } = await import('../run/show.js')
      await runShow(app, id, command.optsWithGlobals<ShowOptions>())
    })
