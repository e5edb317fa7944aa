import { clockFor } from '../../app/calendar.js'
import { setUp } from '../../app/setup.js'
import { testAlerts } from '../../app/test-alerts.js'
import { alertTriesText, alertTryText } from '../../outputs/alerts/test-text.js'
import { fold } from '../../terminal/fold.js'
import { terminalWidth } from '../../terminal/view.js'
import type { App, GlobalOptions } from '../app.js'
import { exitCodes } from '../exit-codes.js'
import { print } from '../print.js'

/** `mentions alerts test [RULE]`: a sample to each destination, now. Stores nothing. */
export async function runAlertsTest(
  app: App,
  rule: string | undefined,
  options: GlobalOptions,
): Promise<void> {
  const setup = await setUp(app, options)
  const words = { self: app.self, clock: clockFor(setup.config) }
  const width = terminalWidth(app.stdout)
  const tries = await testAlerts(app, setup, rule, (tried) =>
    print(app, fold(alertTryText(tried, words), width)),
  )
  await print(app, `\n${alertTriesText(tries)}`)
  if (tries.some(({ problem }) => problem !== undefined)) app.exitWith(exitCodes.deliveryFailed)
}
