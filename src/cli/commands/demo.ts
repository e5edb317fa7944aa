import { Command, Option } from 'commander'
import type { App } from '../app.js'
import type { DemoOptions } from '../run/demo.js'

export const demo = (app: App): Command =>
  new Command('demo')
    .description('Scan bundled posts about an invented company, to see what mentions does')
    .addOption(
      new Option(
        '--later <time>',
        'move the clock of the last demo on, such as 2h, and scan: promises break, new posts come, threads get solved',
      ).conflicts('clean'),
    )
    .option('--clean', 'remove what the last demo left')
    .addHelpText(
      'after',
      `
A demo replaces the last one. In its folder every command works as it will for your own brand; the feeds are served by this machine.

Examples:
  $ mentions demo
  $ mentions demo --later 2h
  $ mentions demo --clean`,
    )
    .action(async (_options, command: Command) => {
      const { runDemo } = await import('../run/demo.js')
      await runDemo(app, command.optsWithGlobals<DemoOptions>())
    })
