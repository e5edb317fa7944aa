import { alertKinds, type NewAlert, type StoredAlert } from '../../model/alert.js'
import type { AlertDelivery } from '../port/alerts.js'
import type { StoredDelivery } from '../port/outbox.js'
import {
  date,
  flag,
  number,
  oneOf,
  optionalDate,
  optionalNumber,
  optionalText,
  orNull,
  type Row,
  storable,
  text,
  type Value,
} from './values.js'

/** Of a new alert, in the order of `alertValues`. */
export const alertColumns = [
  'rule',
  'destination',
  'step',
  'subject',
  'kind',
  'brand',
  'case_id',
  'source',
  'raised',
  'state',
] as const

export const alertValues = (alert: NewAlert): readonly Value[] => [
  storable(alert.rule),
  storable(alert.destination),
  alert.step,
  storable(alert.subject),
  alert.kind,
  orNull(alert.brand),
  alert.caseId ?? null,
  orNull(alert.sourceId),
  alert.raisedAt.getTime(),
  'waiting',
]

/** A row of `alerts`. */
export function alertOf(row: Row): StoredAlert {
  const [brand, sourceId] = [optionalText(row, 'brand'), optionalText(row, 'source')]
  const [caseId, deliveryId] = [optionalNumber(row, 'case_id'), optionalNumber(row, 'delivery')]
  const settledAt = optionalDate(row, 'settled')
  return {
    id: number(row, 'id'),
    rule: text(row, 'rule'),
    destination: text(row, 'destination'),
    step: number(row, 'step'),
    subject: text(row, 'subject'),
    kind: oneOf(row, 'kind', alertKinds),
    raisedAt: date(row, 'raised'),
    state: oneOf(row, 'state', ['waiting', 'told', 'dropped']),
    ...(brand !== undefined && { brand }),
    ...(sourceId !== undefined && { sourceId }),
    ...(caseId !== undefined && { caseId }),
    ...(deliveryId !== undefined && { deliveryId }),
    ...(settledAt && { settledAt }),
    ...(flag(row, 'is_over') && { over: true as const }),
  }
}

/** @throws TypeError when it is no alert */
export function messageOf(delivery: StoredDelivery): AlertDelivery {
  const { rule, destination } = delivery
  if (rule === undefined || destination === undefined)
    throw new TypeError(`The delivery ${delivery.id} is no alert`)
  return { ...delivery, rule, destination }
}
