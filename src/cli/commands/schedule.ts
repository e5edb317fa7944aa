import { Argument, Command } from 'commander'
import { type Scheduler, schedulerNames } from '../../outputs/schedule/schedulers.js'
import type { App } from '../app.js'
import { oneOf } from '../choices.js'
import type { ScheduleCommandOptions } from '../run/schedule.js'

export const schedule = (app: App): Command =>
  new Command('schedule')
    .description('Print what makes scan and digest run by themselves on this machine; changes nothing')
    .addArgument(
      oneOf(
        new Argument('[for]', 'what starts programs here (default: what such a machine usually has)'),
        schedulerNames,
      ),
    )
    .option('--every <time>', 'how often to scan (default: as often as the busiest source is polled)')
    .option(
      '--digest-at <time>',
      'when to mail the digest, where the config says how: 07:00 each day, or "mon 08:00" for one of the week',
      '07:00',
    )
    .option('-o, --output <path>', 'write to this file, or where there are several files, into this folder')
    .addHelpText(
      'after',
      `
cron and its like know no PATH of yours, and none of the variables you have set. What is printed has whole paths, and names
the variables that the config needs.

Examples:
  $ mentions schedule
  $ mentions schedule systemd --digest-at 08:30
  $ mentions schedule --every 1m --digest-at 'mon 08:00'`,
    )
    .action(async (asked: Scheduler | undefined, _options, command: Command) => {
      const { runSchedule } = await import('../run/schedule.js')
      await runSchedule(app, asked, command.optsWithGlobals<ScheduleCommandOptions>())
    })
