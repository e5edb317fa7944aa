import type { View } from '../../terminal/view.js'
import type { DeliveriesView } from '../../views/deliveries.js'

export const deliveryFormats = ['table', 'json', 'ndjson', 'csv', 'md'] as const
export type DeliveryFormat = (typeof deliveryFormats)[number]

type Render = (found: DeliveriesView, view: View) => string

/** What was sent and what waits; a format is imported when it is asked for. */
const renderers: Readonly<Record<DeliveryFormat, () => Promise<Render>>> = {
  table: async () => (await import('./table.js')).deliveriesTable,
  json: async () => (await import('./json.js')).deliveriesJson,
  ndjson: async () => (await import('./json.js')).deliveriesNdjson,
  csv: async () => (await import('./csv.js')).deliveriesCsv,
  md: async () => (await import('./md.js')).deliveriesMarkdown,
}

export const loadDeliveries = (format: DeliveryFormat): Promise<Render> => renderers[format]()
