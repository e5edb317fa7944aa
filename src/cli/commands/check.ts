import { Command } from 'commander'
import type { App } from '../app.js'
import type { CheckOptions } from '../run/check.js'

export const check = (app: App): Command =>
  new Command('check')
    .description('Check the config, and try every source and the mail server once; changes nothing')
    .option('--schema', 'print the JSON Schema of the config, for editors, and stop')
    .option('--send-test', 'also mail a test to everybody who gets a digest')
    .addHelpText(
      'after',
      `
Examples:
  $ mentions check
  $ mentions check --send-test
  $ mentions check --schema > mentions.schema.json

Exit codes:
  0 all is well   2 the config or the store is wrong   3 some source failed   4 every source failed
  5 mail could not be sent`,
    )
    .action(async (_options, command: Command) => {
      const { runCheck } = await import('../run/check.js')
      await runCheck(app, command.optsWithGlobals<CheckOptions>())
    })
