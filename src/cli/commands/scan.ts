import { Command } from 'commander'
import type { App } from '../app.js'
import { withListOptions } from '../list-options.js'
import type { ScanCommandOptions } from '../run/scan.js'

export const scan = (app: App): Command =>
  withListOptions(
    new Command('scan')
      .description('Poll the sources that are due, and show what needs a reply')
      .option('--force', 'poll every source, even one that was polled lately')
      .option('--dry-run', 'show what would be found, and remember nothing: what is new has no id yet')
      .option(
        '--baseline',
        'start from now: poll every source, remember what is there, announce none of it, and take off the list what waits; danger stays, and so do cases in which somebody did something (`undo` takes it back)',
      )
      .option('-y, --yes', 'with --baseline: take it off the list without asking')
      .option(
        '--adopt',
        'scan into a store that another config fills, with other brands, or take over its cases of a renamed brand',
      )
      .option('--wait [time]', 'wait for another scan to finish, at most this long (10m)'),
  )
    .addHelpText(
      'after',
      `
Examples:
  $ mentions scan
  $ mentions scan --new --format ndjson --posts-only >> new.ndjson
  $ mentions scan --exit-code --quiet > /dev/null; [ $? -eq 1 ] && echo "somebody waits for a reply"

Exit codes:
  0 done   1 replies are due (with --exit-code)   2 could not run
  3 some source failed (with --strict)   4 every source failed   130 interrupted
  Where several hold, the first of 2, 1, 4, 3. With --source only those sources count.`,
    )
    .action(async (_options, command: Command) => {
      const { runScan } = await import('../run/scan.js')
      await runScan(app, command.optsWithGlobals<ScanCommandOptions>())
    })
