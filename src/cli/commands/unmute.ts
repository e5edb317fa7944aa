import { Command } from 'commander'
import { withActingOptions } from '../acting-options.js'
import type { App } from '../app.js'
import { withMuted } from '../muted-options.js'
import type { MuteOptions } from '../run/mute.js'

export const unmute = (app: App): Command =>
  withActingOptions(withMuted(new Command('unmute').description('Put what was muted back on the list')))
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
