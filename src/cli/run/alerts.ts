import { clockFor } from '../../app/calendar.js'
import { listAlerts } from '../../app/list-alerts.js'
import { setUp } from '../../app/setup.js'
import { readSince } from '../../app/since.js'
import { fold } from '../../terminal/fold.js'
import { terminalWidth } from '../../terminal/view.js'
import type { App, GlobalOptions } from '../app.js'
import { print } from '../print.js'

export type AlertsOptions = GlobalOptions & { since?: string; format: 'text' | 'json'; output?: string }

/** `mentions alerts`: what rules told, and what waits. */
export async function runAlerts(app: App, options: AlertsOptions): Promise<void> {
  const setup = await setUp(app, options)
  const since = options.since === undefined ? undefined : readSince(options.since, setup.config, app.now())
  const found = await listAlerts(app, setup, { since })
  if (options.format === 'json') {
    const { alertsJson } = await import('../../outputs/alerts-json.js')
    return await print(app, alertsJson(found), options.output)
  }
  const { alertsText } = await import('../../outputs/alerts-text.js')
  const text = alertsText(found, { self: app.self, clock: clockFor(setup.config) })
  const toFile = options.output !== undefined && options.output !== '-'
  await print(app, toFile ? text : fold(text, terminalWidth(app.stdout), app.self), options.output)
}
