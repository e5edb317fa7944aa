import { jsonText } from '../../text/json-text.js'
import type { DeliveriesView, DeliveryFacts } from '../../views/deliveries.js'
import type { JsonDeliveries } from './json-schema.js'

const deliveryValue = (delivery: DeliveryFacts): JsonDeliveries['deliveries'][number] => ({
  id: delivery.id,
  what: delivery.what,
  subject: delivery.subject,
  rule: delivery.rule,
  destination: delivery.destination,
  urgent: delivery.isUrgent,
  brands: [...delivery.brands],
  createdAt: delivery.createdAt.toISOString(),
  state: delivery.state,
  attempts: delivery.attempts,
  attemptedAt: delivery.attemptedAt?.toISOString(),
  acceptedAt: delivery.acceptedAt?.toISOString(),
  nextAt: delivery.nextAt?.toISOString(),
  recipients: delivery.recipients.map(({ address, state, problem }) => ({ address, state, problem })),
  problem: delivery.problem && { ...delivery.problem },
  repeatedAt: delivery.repeatedAt?.toISOString(),
  canRepeat: delivery.canRepeat,
})

const head = ({ generatedAt, left }: DeliveriesView) => ({
  version: 1 as const,
  generatedAt: generatedAt.toISOString(),
  left,
})

/** All in one document for programs. */
export function deliveriesJson(found: DeliveriesView): string {
  const value: JsonDeliveries = { ...head(found), deliveries: found.deliveries.map(deliveryValue) }
  return `${jsonText(value, 2)}\n`
}

/** A line of JSON for each, then one that says how many are left out. A stream without it was cut. */
export const deliveriesNdjson = (found: DeliveriesView): string =>
  [
    ...found.deliveries.map((delivery) => ({ type: 'delivery', ...deliveryValue(delivery) })),
    { type: 'end', ...head(found) },
  ]
    .map((line) => `${jsonText(line)}\n`)
    .join('')
