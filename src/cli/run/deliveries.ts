import { clockFor } from '../../app/calendar.js'
import { readDeliveries } from '../../app/deliveries.js'
import { setUp } from '../../app/setup.js'
import { readSince } from '../../app/since.js'
import { MentionsError } from '../../model/error.js'
import { type DeliveryFormat, loadDeliveries } from '../../outputs/deliveries/index.js'
import { viewOf } from '../../terminal/view.js'
import type { App, GlobalOptions } from '../app.js'
import { print } from '../print.js'

export type DeliveriesOptions = GlobalOptions & {
  waiting?: boolean
  failed?: boolean
  since?: string
  to?: string[]
  rule?: string[]
  limit?: string
  format: DeliveryFormat
  output?: string
}

/** As many as somebody reads. */
const SHOWN = 50

/** `mentions deliveries`: what went out and what has to, from the store. */
export async function runDeliveries(app: App, options: DeliveriesOptions): Promise<void> {
  const setup = await setUp(app, options)
  const { waiting, failed, to, rule } = options
  const states = [...(waiting ? ['waiting' as const] : []), ...(failed ? ['failed' as const] : [])]
  const found = await readDeliveries(app, setup, {
    ...(states.length > 0 && { states }),
    ...(options.since !== undefined && { since: readSince(options.since, setup.config, app.now()) }),
    ...(to && { destinations: to }),
    ...(rule && { rules: rule }),
    limit: limitOf(options),
  })
  const toFile = options.output !== undefined && options.output !== '-'
  const view = { ...viewOf(app, options.color && !toFile), self: app.self, clock: clockFor(setup.config) }
  const render = await loadDeliveries(options.format)
  await print(app, render(found, view), options.output)
}

/** @throws MentionsError for what is no number */
function limitOf({ limit, format }: DeliveriesOptions): number {
  if (limit === undefined) return format === 'table' ? SHOWN : Number.POSITIVE_INFINITY
  if (!/^\d{1,6}$/.test(limit))
    throw new MentionsError(`--limit ${JSON.stringify(limit)} is no count.`, {
      hint: 'Give a number such as 20, or 0 for all.',
    })
  return Number(limit) === 0 ? Number.POSITIVE_INFINITY : Number(limit)
}
