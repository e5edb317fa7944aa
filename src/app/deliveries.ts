import { nextTry } from '../deliver/tries.js'
import { ownsKey } from '../digest/recipients.js'
import type { DeliveryFilter, ListedDelivery } from '../store/port/outbox.js'
import type { DeliveriesView, DeliveryFacts } from '../views/deliveries.js'
import type { Context } from './context.js'
import { oneName, warnOfStranger } from './filled-by.js'
import type { Setup } from './setup.js'
import { readStoreIfAny } from './stores.js'

/** More than anybody reads; of a store that several configs share each sees its own among them. */
const MOST = 100_000

/** Mails and alerts of this config, the latest first. */
export async function readDeliveries(
  context: Pick<Context, 'now' | 'log'>,
  setup: Setup,
  { limit, ...filter }: DeliveryFilter,
): Promise<DeliveriesView> {
  const isOurs = oursOf(setup)
  const found = await readStoreIfAny(setup, async (store) => {
    if (store === undefined) return []
    await warnOfStranger(context, setup, store)
    return (await store.outbox.list({ ...filter, limit: MOST })).filter(isOurs)
  })
  return {
    generatedAt: context.now(),
    deliveries: found.slice(0, limit).map(factsOf),
    left: Math.max(0, found.length - limit),
  }
}

/** What it is about is of this config; and where it is about no brand, this config sent it. */
export function oursOf({ config, configPath }: Setup): (delivery: ListedDelivery) => boolean {
  const names = config.brands.map(({ name }) => name)
  const own = oneName(configPath)
  return ({ brands = [], brandKey, rule, sender }) =>
    brands.some((brand) => names.includes(brand)) ||
    (rule === undefined ? ownsKey(config, names, brandKey) : sender === own)
}

export const factsOf = (delivery: ListedDelivery): DeliveryFacts => ({
  id: delivery.id,
  what: delivery.rule === undefined ? 'mail' : 'alert',
  subject: delivery.subject,
  rule: delivery.rule,
  destination: delivery.destination,
  isUrgent: delivery.isUrgent === true,
  brands: delivery.brands ?? [],
  createdAt: delivery.createdAt,
  state: delivery.state,
  attempts: delivery.attempts,
  attemptedAt: delivery.attemptedAt,
  acceptedAt: delivery.acceptedAt,
  nextAt: delivery.state === 'waiting' ? nextTry(delivery) : undefined,
  recipients: delivery.recipients.map(({ address, state, problem }) => ({ address, state, problem })),
  problem: delivery.problem,
  repeatedAt: delivery.repeatedAt,
  canRepeat: delivery.state !== 'waiting' && delivery.isKept,
})
