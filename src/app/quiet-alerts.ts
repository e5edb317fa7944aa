import type { NewAlert } from '../model/alert.js'
import type { Store } from '../store/port.js'
import { alertRules } from './alert-rules.js'
import type { Context } from './context.js'
import type { Setup } from './setup.js'

/** Does what brings nothing that anybody is to be alerted of: what holds after it and did not before is known to the rules from then on. */
export async function quietly<T>(
  context: Pick<Context, 'now'>,
  setup: Setup,
  store: Store,
  work: () => Promise<T>,
): Promise<T> {
  const rules = alertRules(setup.config)
  if (rules.length === 0) return await work()
  const { lookAtAlerts } = await import('./raise-alerts.js')
  const now = context.now()
  const held = async () =>
    (await lookAtAlerts({ store, setup, rules, coverage: { sources: [] }, now })).evaluation.raise
  const before = new Set((await held()).map(keyOf))
  const result = await work()
  const brought = (await held()).filter((alert) => !before.has(keyOf(alert)))
  if (brought.length === 0) return result
  const keys = new Set(brought.map(keyOf))
  await store.alerts.apply({ raise: brought })
  const waiting = (await store.alerts.waiting()).filter((alert) => keys.has(keyOf(alert)))
  await store.alerts.apply({ drop: { ids: waiting.map(({ id }) => id), at: now } })
  return result
}

const keyOf = ({
  rule,
  subject,
  destination,
  step,
}: Pick<NewAlert, 'rule' | 'subject' | 'destination' | 'step'>): string =>
  JSON.stringify([rule, subject, destination, step])
