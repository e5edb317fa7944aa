import { Command } from 'commander'
import type { App } from '../app.js'
import { alertsTest } from './alerts-test.js'

export const alerts = (app: App): Command =>
  new Command('alerts')
    .description('Alerts: where they go, and whether they arrive')
    .addHelpText(
      'after',
      `
Examples:
  $ mentions alerts test`,
    )
    .addCommand(alertsTest(app))
