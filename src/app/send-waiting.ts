import type { DeliveryResult } from '../deliver/attempt.js'
import type { StoredDelivery } from '../store/port/outbox.js'
import type { Context } from './context.js'
import { mailDigests } from './mail-digests.js'
import { sendWaitingAlerts } from './send-alerts.js'
import type { Setup } from './setup.js'
import { isHeld, readStoreIfAny } from './stores.js'

export type { DeliveryResult }

type Options = {
  /** Only this one, which is an alert. */
  only?: number
  self: string
}

/** Sends all that waits, at once: alerts first. `isElsewhere`: another program sends just now, what waits here as well. */
export async function sendWaiting(
  context: Context,
  setup: Setup,
  { only, self }: Options,
): Promise<{ results: readonly DeliveryResult[]; isElsewhere: boolean }> {
  const alerts = await sendWaitingAlerts(context, setup, {
    isScheduled: false,
    command: 'deliveries send',
    ...(only !== undefined && { only: ({ id }: StoredDelivery) => id === only }),
  })
  if (only !== undefined || !(await mailsWait(setup))) return alerts
  try {
    const mails = await mailDigests(context, {
      setup,
      brands: setup.config.brands.map(({ name }) => name),
      wait: undefined,
      pendingOnly: true,
      isScheduled: false,
      self,
    })
    return { results: [...alerts.results, ...mails], isElsewhere: alerts.isElsewhere }
  } catch (error) {
    if (!isHeld(error)) throw error
    return { results: alerts.results, isElsewhere: true }
  }
}

const mailsWait = async (setup: Setup): Promise<boolean> =>
  await readStoreIfAny(setup, async (store) => ((await store?.outbox.pending()) ?? []).length > 0)
