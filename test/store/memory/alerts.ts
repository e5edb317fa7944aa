import type { NewAlert, StoredAlert } from '../../../src/model/alert.js'
import type { AlertChange, AlertDelivery, AlertMemory } from '../../../src/store/port/alerts.js'
import type { StoredDelivery } from '../../../src/store/port/outbox.js'
import { storable } from '../../../src/text/storable.js'
import { addDelivery } from './outbox.js'
import { nextNumber, type Tables } from './tables.js'

export function alertMemory(
  { alerts, deliveries, rules: begun }: Tables,
  names: readonly string[],
  since: Date,
): AlertMemory {
  const rules = names.map(storable)
  return {
    begun: new Map([...begun].filter(([rule]) => rules.includes(rule))),
    alerts: [...alerts.values()]
      .map(({ alert }) => alert)
      .filter(
        ({ rule, settledAt }) => rules.includes(rule) && (settledAt === undefined || settledAt >= since),
      )
      .toSorted((one, other) => one.id - other.id),
    messages: [...deliveries.values()]
      .flatMap(({ delivery }): AlertDelivery[] => {
        const { rule, destination, createdAt } = delivery
        const isMeant = rule !== undefined && destination !== undefined && rules.includes(rule)
        return isMeant && createdAt >= since ? [{ ...delivery, rule, destination }] : []
      })
      .toSorted((one, other) => one.createdAt.getTime() - other.createdAt.getTime() || one.id - other.id),
  }
}

export const waitingOfAll = ({ alerts }: Tables): StoredAlert[] =>
  [...alerts.values()]
    .map(({ alert }) => alert)
    .filter(({ state }) => state === 'waiting')
    .toSorted((one, other) => one.id - other.id)

export const knownAlerts = ({ alerts }: Tables, rule: string, subjects: readonly string[]) =>
  [...alerts.values()]
    .map(({ alert }) => alert)
    .filter((alert) => alert.rule === storable(rule) && subjects.map(storable).includes(alert.subject))
    .toSorted((one, other) => one.id - other.id)
    .map(({ subject, destination, step }) => ({ subject, destination, step }))

export function applyAlerts(
  tables: Tables,
  { begin, raise = [], drop, end = [], tell = [] }: AlertChange,
): readonly StoredDelivery[] {
  const { alerts } = tables
  for (const rule of (begin?.rules ?? []).map(storable))
    if (begin !== undefined && !tables.rules.has(rule)) tables.rules.set(rule, begin.at)
  const raised = raise.map((alert) => addAlert(tables, alert))
  const put = (id: number, change: (alert: StoredAlert) => StoredAlert) => {
    const row = alerts.get(id)
    if (row !== undefined) alerts.set(id, { ...row, alert: change(row.alert) })
  }
  for (const id of drop?.ids ?? [])
    put(id, (alert) =>
      drop !== undefined && alert.state === 'waiting'
        ? { ...alert, state: 'dropped', settledAt: drop.at }
        : alert,
    )
  for (const id of end) put(id, (alert) => (alert.state === 'told' ? { ...alert, over: true } : alert))
  return tell.flatMap(({ message, ids = [], raised: places = [] }) => {
    const told = [...ids, ...places.flatMap((place) => raised[place] ?? [])].filter(
      (id) => (alerts.get(id)?.alert.state ?? 'dropped') !== 'dropped',
    )
    if (told.length === 0 && ids.length + places.length > 0) return []
    const delivery = addDelivery(tables, message)
    for (const id of new Set(told)) {
      const row = alerts.get(id)
      if (row === undefined) continue
      const { alert, tellings } = row
      alerts.set(id, {
        alert: {
          ...alert,
          state: 'told',
          settledAt: alert.settledAt ?? delivery.createdAt,
          deliveryId: delivery.id,
        },
        tellings: [...new Set([...tellings, delivery.id])],
      })
    }
    return [delivery]
  })
}

function addAlert({ alerts }: Tables, given: NewAlert): number | undefined {
  const { brand, sourceId, caseId, ...rest } = given
  const alert: StoredAlert = {
    ...rest,
    rule: storable(given.rule),
    destination: storable(given.destination),
    subject: storable(given.subject),
    ...(brand !== undefined && { brand: storable(brand) }),
    ...(sourceId !== undefined && { sourceId: storable(sourceId) }),
    ...(caseId !== undefined && { caseId }),
    id: nextNumber(alerts.keys()),
    state: 'waiting',
  }
  const isKnown = [...alerts.values()].some(
    ({ alert: { rule, destination, step, subject } }) =>
      rule === alert.rule &&
      destination === alert.destination &&
      step === alert.step &&
      subject === alert.subject,
  )
  if (isKnown) return undefined
  alerts.set(alert.id, { alert, tellings: [] })
  return alert.id
}

/** Of messages that told of these cases, or of what they were made of. */
export function emptyAlertsOf(tables: Tables, caseIds: readonly number[]): void {
  const cases = new Set(caseIds)
  for (const id of cases) {
    for (const [other, events] of tables.history)
      if (events.some(({ code, args }) => code === 'removed' && args.into === id)) cases.add(other)
    for (const { code, args } of tables.history.get(id) ?? []) if (code === 'split-off') cases.add(args.from)
  }
  const tellings = new Set(
    [...tables.alerts.values()].flatMap(({ alert: { caseId }, tellings }) =>
      caseId !== undefined && cases.has(caseId) ? tellings : [],
    ),
  )
  for (const id of tellings) {
    const row = tables.deliveries.get(id)
    if (row === undefined) continue
    const { delivery } = row
    const { state, acceptedAt, claim, createdAt } = delivery
    if (state !== 'waiting')
      tables.deliveries.set(id, { ...row, message: undefined, delivery: { ...delivery, subject: '' } })
    else if (acceptedAt !== undefined || claim !== undefined)
      tables.deliveries.set(id, { ...row, delivery: { ...delivery, giveUpAt: createdAt } })
    else {
      const replaced = { ...delivery, state: 'replaced' as const, subject: '' }
      tables.deliveries.set(id, { ...row, message: undefined, delivery: replaced })
      tellAgain(tables, id)
    }
  }
}

/** What it told waits again, but for what another one has told as well. */
function tellAgain({ alerts }: Tables, deliveryId: number): void {
  for (const [id, { alert, tellings }] of alerts) {
    if (!tellings.includes(deliveryId)) continue
    const others = tellings.filter((one) => one !== deliveryId)
    const { settledAt, deliveryId: _, ...bare } = alert
    const next: StoredAlert =
      others.length > 0
        ? { ...bare, ...(settledAt && { settledAt }), deliveryId: Math.max(...others) }
        : { ...bare, state: 'waiting' }
    alerts.set(id, { alert: next, tellings: others })
  }
}
