import type { DeliveriesView, DeliveryFacts } from '../../views/deliveries.js'
import { cell, textOf } from '../csv.js'

const columns = [
  'id',
  'what',
  'subject',
  'rule',
  'destination',
  'urgent',
  'brands',
  'createdAt',
  'state',
  'attempts',
  'attemptedAt',
  'acceptedAt',
  'nextAt',
  'recipient',
  'recipientState',
  'problem',
  'hint',
  'repeatedAt',
  'canRepeat',
] as const

type Row = Partial<Record<(typeof columns)[number], string | number | boolean | undefined>>

/** For spreadsheets: a row for each recipient of each. */
export function deliveriesCsv({ deliveries }: DeliveriesView): string {
  const rows = deliveries.flatMap((delivery) =>
    delivery.recipients.map(
      ({ address, state, problem }): Row => ({
        ...rowOf(delivery),
        recipient: address,
        recipientState: state,
        problem: problem ?? delivery.problem?.message,
        hint: delivery.problem?.hint,
      }),
    ),
  )
  return textOf([
    columns.join(','),
    ...rows.map((row) => columns.map((column) => cell(row[column])).join(',')),
  ])
}

const rowOf = (delivery: DeliveryFacts): Row => ({
  id: delivery.id,
  what: delivery.what,
  subject: delivery.subject,
  rule: delivery.rule,
  destination: delivery.destination,
  urgent: delivery.isUrgent,
  brands: delivery.brands.join(', '),
  createdAt: delivery.createdAt.toISOString(),
  state: delivery.state,
  attempts: delivery.attempts,
  attemptedAt: delivery.attemptedAt?.toISOString(),
  acceptedAt: delivery.acceptedAt?.toISOString(),
  nextAt: delivery.nextAt?.toISOString(),
  repeatedAt: delivery.repeatedAt?.toISOString(),
  canRepeat: delivery.canRepeat,
})
