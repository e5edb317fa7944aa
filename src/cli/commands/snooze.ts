import { Command } from 'commander'
import { type ActingOptions, WHICH, withActingOptions } from '../acting-options.js'
import type { App } from '../app.js'
import type { SnoozeOptions } from '../run/snooze.js'

export const snooze = (app: App): Command =>
  withActingOptions(
    new Command('snooze')
      .description('Take cases off the list until a moment')
      .argument('[ids...]', WHICH)
      .option('--for <time>', 'how long: 2h, 3d, 1w')
      .option(
        '--until <time>',
        'until when: 17:00, 2026-12-01T09:00, or a day such as tomorrow, friday or 2026-12-01, when your hours begin, or at 8:00',
      ),
  )
    .addHelpText(
      'after',
      `
Then it is back on the list, and has waited since its post. Danger in a later post of it brings it back at once.

Examples:
  $ mentions snooze k7f --for 2h
  $ mentions snooze k7f m2x --until 2026-12-01T09:00`,
    )
    .action(async (words: string[], _options, command: Command) => {
      const { runSnooze } = await import('../run/snooze.js')
      await runSnooze(app, words, command.optsWithGlobals<ActingOptions & SnoozeOptions>())
    })
