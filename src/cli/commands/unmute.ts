import { Command } from 'commander'
import { withActingOptions } from '../acting-options.js'
import type { App } from '../app.js'
import type { MuteOptions } from '../run/mute.js'

export const unmute = (app: App): Command =>
  withActingOptions(
    new Command('unmute')
      .description('Put what was muted back on the list')
      .argument(
        '[ids...]',
        'cases, - for ids that are piped in, or none with filters: their authors are meant, unless --thread or --here says otherwise',
      )
      .option('--thread', 'the threads of the cases')
      .option('--here', 'the places of the cases, with all who write there')
      .option('--place <host>', 'a place by its name: forum.example, or reddit')
      .option('--person <name>', 'somebody by handle or name, at that --place'),
  )
    .addHelpText(
      'after',
      `
What is muted stands in \`mentions mute\`. With filters: of all cases that fit, those of which something is muted. With --brand only
what was muted about that brand.

Examples:
  $ mentions unmute k7f
  $ mentions unmute --place forum.example`,
    )
    .action(async (ids: string[], _options, command: Command) => {
      const { runUnmute } = await import('../run/mute.js')
      await runUnmute(app, ids, command.optsWithGlobals<MuteOptions>())
    })
