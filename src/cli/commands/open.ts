import { Command } from 'commander'
import type { App } from '../app.js'
import { withIdOptions } from '../case-options.js'
import type { OpenOptions } from '../run/open.js'

export const open = (app: App): Command =>
  withIdOptions(
    new Command('open')
      .description(
        'Open the post that waits in the browser, or the newest; prints its address where there is none',
      )
      .argument(
        '<ids...>',
        'the short id from the table, or its beginning; several; - for ids that are piped in',
      )
      .option('--all', 'every post of the case')
      .option('--print', 'print the addresses, and open nothing')
      .option('-y, --yes', 'open more than 20 pages'),
  )
    .addHelpText(
      'after',
      `
The browser is the one that $BROWSER names, or else that of the system.

Examples:
  $ mentions open k7f
  $ mentions open k7f --all
  $ mentions open k7f --print

Exit codes:
  0 opened, or printed where there is no browser   2 could not run, or the browser failed`,
    )
    .action(async (ids: string[], _options, command: Command) => {
      const { runOpen } = await import('../run/open.js')
      await runOpen(app, ids, command.optsWithGlobals<OpenOptions>())
    })
