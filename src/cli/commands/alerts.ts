import { Command, Option } from 'commander'
import type { App } from '../app.js'
import { oneOf } from '../choices.js'
import type { AlertsOptions } from '../run/alerts.js'
import { alertsTest } from './alerts-test.js'

export const alerts = (app: App): Command =>
  new Command('alerts')
    .description(
      'Show who is told at once of what, what was told last, and what waits and why; sends nothing',
    )
    .option('--since <time>', 'instead: what was told since then: 12h, 3d, yesterday, 2026-12-01')
    .addOption(
      oneOf(new Option('-f, --format <format>', 'how to print it'), ['text', 'json']).default('text'),
    )
    .option('-o, --output <file>', 'write to this file instead of the terminal; its ending says the format')
    .addHelpText(
      'after',
      `
The rules are those under \`alerts\` in the config. Scans tell what they find by them. Somebody's danger is mailed to the \`contacts\`
of the brand without any rule.

Examples:
  $ mentions alerts
  $ mentions alerts --since 24h
  $ mentions alerts test
  $ mentions alerts --format json`,
    )
    .action(async (_options, command: Command) => {
      const { runAlerts } = await import('../run/alerts.js')
      await runAlerts(app, command.optsWithGlobals<AlertsOptions>())
    })
    .addCommand(alertsTest(app))
