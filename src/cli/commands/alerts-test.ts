import { Command } from 'commander'
import type { App, GlobalOptions } from '../app.js'

export const alertsTest = (app: App): Command =>
  new Command('test')
    .description(
      'Send a sample to each destination of a rule, or to all, and say what happened; stores nothing',
    )
    .argument('[rule]', 'the name of a rule or of a destination; without it, all destinations')
    .addHelpText(
      'after',
      `
The sample says that it is a test. It goes out at once, whatever the hours and limits of the rule.

Examples:
  $ mentions alerts test
  $ mentions alerts test "night shift"

Exit codes:
  0 everybody took it   2 the config is wrong   5 some destination did not take it`,
    )
    .action(async (rule: string | undefined, _options, self: Command) => {
      const { runAlertsTest } = await import('../run/alerts-test.js')
      await runAlertsTest(app, rule, self.optsWithGlobals<GlobalOptions>())
    })
