import { Command, Option } from 'commander'
import { commonFormats } from '../../outputs/index.js'
import { groupings } from '../../outputs/stats/index.js'
import type { App } from '../app.js'
import { oneOf } from '../choices.js'
import { repeatable } from '../repeatable.js'
import type { StatsOptions } from '../run/stats.js'

export const stats = (app: App): Command =>
  new Command('stats')
    .description('Count over weeks: how many wrote, how soon they were answered, whether promises were kept')
    .optionsGroup('What is counted:')
    .option('-b, --brand <name>', 'only this brand; may be repeated', repeatable)
    .option(
      '-s, --source <name>',
      'only from this source or place (as lists show it, or by its address, id or type); may be repeated',
      repeatable,
    )
    .option('--kind <kind>', 'only of this kind, such as outage or question; may be repeated', repeatable)
    .option('--cause <cause>', 'only cases with this cause; may be repeated', repeatable)
    .option(
      '--since <time>',
      'from when on: 12h, 3d, 1w, today, yesterday, 2026-11-20, 2026-11-20T08:15 (default: the last 28 days, today as far as it has come)',
    )
    .option('--until <time>', 'until when, likewise; a day counts until it begins (default: now)')
    .addOption(oneOf(new Option('--by <what>', 'one line each instead of the page'), groupings))
    .option(
      '--people',
      'name everybody who was ever hit by the --cause, so that they can be told that it changed',
    )
    .optionsGroup('How to show it:')
    .addOption(oneOf(new Option('-f, --format <format>', 'how to print it'), commonFormats).default('table'))
    .option('-o, --output <file>', 'write to this file instead of the terminal; its ending says the format')
    .optionsGroup('Options:')
    .addHelpText(
      'after',
      `
Examples:
  $ mentions stats
  $ mentions stats --by week --since 2026-10-01 --until 2026-11-01
  $ mentions stats --by audience --brand "Northwind Hosting"
  $ mentions stats --by colleague --format csv --output team.csv
  $ mentions stats --cause "expired certificate" --people

Each figure is explained in docs/statistics.md.

Exit codes:
  0 done, also where sources gave no answer: it says so   2 could not run`,
    )
    .action(async (_options, command: Command) => {
      const { runStats } = await import('../run/stats.js')
      await runStats(app, command.optsWithGlobals<StatsOptions>())
    })
