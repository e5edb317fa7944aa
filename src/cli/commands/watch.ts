import { Command, Option } from 'commander'
import { workerRoles } from '../../app/sharing/roles.js'
import type { App } from '../app.js'
import { oneOf } from '../choices.js'
import type { WatchCommandOptions } from '../run/watch.js'

export const watch = (app: App): Command =>
  new Command('watch')
    .description('Keep running: poll, look, mail and tell whenever it is due, until somebody ends it')
    .option(
      '--port <number>',
      'answer /healthz and /metrics (OpenMetrics) on this port of this machine; 0 takes any that is free',
    )
    .addOption(
      oneOf(
        new Option(
          '--role <role>',
          'what this machine does of what several share: only ask the sites, or only send',
        ),
        workerRoles,
      ).default('all'),
    )
    .option('--concurrency <number>', 'how many sites this machine asks at once, of what several share')
    .addHelpText(
      'after',
      `
Each source is polled when it is due, threads and your own channels are looked at, alerts go out, and the digest is mailed at the times
under \`digest.at\`. On a terminal one line says how it stands; elsewhere each event is a line of JSON.

A changed config is read within half a minute; one that is wrong is refused, and the one before holds. SIGHUP reads it, too. SIGTERM and Ctrl-C end it:
what is under way is finished, or left as if it had not begun. Everything else works beside it: scans, verbs, lines of cron.

Of a store in PostgreSQL several machines may watch at once: each site is asked by one of them at a time, each alert is sent once, and what a
machine had begun that is gone for a minute others do (docs/team.md).

Examples:
  $ mentions watch
  $ mentions watch --port 9464 2>> watch.ndjson
  $ mentions watch --role poll --concurrency 32`,
    )
    .action(async (_options, command: Command) => {
      const { runWatch } = await import('../run/watch.js')
      await runWatch(app, command.optsWithGlobals<WatchCommandOptions>())
    })
