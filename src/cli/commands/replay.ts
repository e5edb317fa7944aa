import { Command, Option } from 'commander'
import type { App } from '../app.js'
import { oneOf } from '../choices.js'
import { repeatable } from '../repeatable.js'
import type { ReplayOptions } from '../run/replay.js'

export const replay = (app: App): Command =>
  new Command('replay')
    .description('Judge stored posts by changed rules, and show what would be otherwise; changes nothing')
    .option(
      '--since <time>',
      'posts published since: 12h, 3d, 1w, today, yesterday, 2026-11-20, 2026-11-20T08:15',
      '30d',
    )
    .option('-b, --brand <name>', 'only this brand; may be repeated', repeatable)
    .option(
      '--learned',
      'by what all marks teach now, before a scan learns it; a marked post is judged by the other marks',
    )
    .option('-n, --limit <count>', 'rows of each part (default: 20 in a table, all in JSON; 0: all)')
    .addOption(
      oneOf(new Option('-f, --format <format>', 'how to print it'), ['table', 'json']).default('table'),
    )
    .option('-o, --output <file>', 'write to this file instead of the terminal; its ending says the format')
    .addHelpText(
      'after',
      `
Stored are the verdicts of the last scan. Change mentions.yaml, or a copy of it, and see what that would do.

Examples:
  $ mentions replay
  $ mentions replay --since 7d --config other.yaml
  $ mentions replay --learned
  $ mentions replay --format json | jq .marks`,
    )
    .action(async (_options, command: Command) => {
      const { runReplay } = await import('../run/replay.js')
      await runReplay(app, command.optsWithGlobals<ReplayOptions>())
    })
