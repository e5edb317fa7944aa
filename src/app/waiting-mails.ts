import { nextTry } from '../deliver/tries.js'
import { ownsKey } from '../digest/recipients.js'
import type { Store } from '../store/port.js'
import type { WaitingMail } from '../views/check.js'
import type { Setup } from './setup.js'

/** What earlier runs could not send of the brands of this config. */
export async function waitingMails(store: Store, { config }: Setup): Promise<readonly WaitingMail[]> {
  const names = config.brands.map(({ name }) => name)
  return (await store.outbox.pending())
    .filter(({ brandKey }) => ownsKey(config, names, brandKey))
    .map((delivery) => ({
      subject: delivery.subject,
      to: delivery.recipients.flatMap(({ state, address }) => (state === 'waiting' ? [address] : [])),
      madeAt: delivery.createdAt,
      attempts: delivery.attempts,
      next: nextTry(delivery),
      problem: delivery.problem?.message,
    }))
}
