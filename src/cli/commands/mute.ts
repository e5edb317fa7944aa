import { Command } from 'commander'
import { WHICH_VERB, withActingOptions } from '../acting-options.js'
import type { App } from '../app.js'
import { withMuted } from '../muted-options.js'
import type { MuteOptions } from '../run/mute.js'

export const mute = (app: App): Command =>
  withActingOptions(
    withMuted(
      new Command('mute').description(
        'Keep a person, a thread or a place off the list, also what comes in later; without a word: what is muted',
      ),
    )
      .option('--for <time>', 'how long: 2h, 3d, 1w; otherwise for good')
      .option('--until <time>', 'until when: tomorrow, 2026-12-01'),
  )
    .addHelpText(
      'after',
      `
For who writes about your brand and wants nothing of you. Where somebody's life or body is at stake it is on the list all the same, and
so is what somebody marked as a complaint. With --brand they are muted about that brand only, otherwise about all.
${WHICH_VERB}
Examples:
  $ mentions mute
  $ mentions mute k7f
  $ mentions mute k7f m2x --thread --for 1w
  $ mentions mute --person dealbot --place reddit
  $ mentions mute --search giveaway --since 1w`,
    )
    .action(async (ids: string[], _options, command: Command) => {
      const { runMute } = await import('../run/mute.js')
      await runMute(app, ids, command.optsWithGlobals<MuteOptions>())
    })
