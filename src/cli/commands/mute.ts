import { Command } from 'commander'
import { WHICH_VERB, withWho } from '../acting-options.js'
import type { App } from '../app.js'
import type { MuteOptions } from '../run/mute.js'

export const mute = (app: App): Command =>
  withWho(
    new Command('mute')
      .description(
        'Keep a person, a thread or a place off the list, also what comes in later; without a word: what is muted',
      )
      .argument('[id]', 'a case: its author is meant, unless --thread or --here says otherwise')
      .option('--thread', 'the thread of the case')
      .option('--here', 'the place of the case, with all who write there')
      .option('--place <host>', 'a place by its name: forum.example, or reddit')
      .option('--person <name>', 'somebody by handle or name, at that --place')
      .option('-b, --brand <name>', 'only about this brand')
      .option('--for <time>', 'how long: 2h, 3d, 1w; otherwise for good')
      .option('--until <time>', 'until when: tomorrow, 2026-12-01'),
  )
    .addHelpText(
      'after',
      `
For who writes about your brand and wants nothing of you. Where somebody's life or body is at stake it is on the list all the same, and
so is what somebody marked as a complaint.
${WHICH_VERB}
Examples:
  $ mentions mute
  $ mentions mute k7f
  $ mentions mute k7f --thread --for 1w
  $ mentions mute --person dealbot --place reddit`,
    )
    .action(async (id: string | undefined, _options, command: Command) => {
      const { runMute } = await import('../run/mute.js')
      await runMute(app, id, command.optsWithGlobals<MuteOptions>())
    })
