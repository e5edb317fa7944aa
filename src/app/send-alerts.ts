import { type AlertRun, nextTurn, orphansAmong, turnsAmong } from '../deliver/alert-turns.js'
import type { DeliveryResult } from '../deliver/attempt.js'
import { sendAlerts } from '../deliver/send-alerts.js'
import type { StoredDelivery } from '../store/port/outbox.js'
import type { Store } from '../store/port.js'
import { alertCarriers } from './alert-carriers.js'
import type { Context } from './context.js'
import { sentByUs } from './filled-by.js'
import type { Setup } from './setup.js'
import { isHeld, readStoreIfAny, withLease } from './stores.js'

type Options = {
  /** Nobody watches: what failed is tried again with growing gaps. A person who asks has it tried at once. */
  isScheduled: boolean
  /** Which of them; all, unless given. */
  only?: (delivery: StoredDelivery) => boolean
  /** Who has the right to send, for the words to others. */
  command: string
}

/** `isElsewhere`: another program sends just now, what waits here as well. */
export type SentAlerts = { results: readonly DeliveryResult[]; isElsewhere: boolean }

/** When one of the alerts that wait is tried next; undefined where none waits. A moment that has passed is due now. */
export async function nextAlertTry(context: Context, setup: Setup): Promise<Date | undefined> {
  const run = runOf(context, setup, { isScheduled: true, command: 'scan', tried: new Set() })
  return await readStoreIfAny(setup, async (store) => {
    const { waiting } = (await store?.outbox.alerts()) ?? { waiting: [] }
    return nextTurn(waiting, run, context.now())
  })
}

/** In milliseconds: how long a run goes on that nobody watches, but for what is urgent. */
const LONGEST = 2 * 60_000

/**
 * Sends alerts that wait. It takes no right but that to send alerts, so that no scan, no mail and nobody who works on cases waits for a slow
 * place. Where another program has that right, it sends what waits here, too.
 *
 * @throws MentionsError when the store fails; a place that fails is a problem in the results
 */
export async function sendWaitingAlerts(
  context: Context,
  setup: Setup,
  options: Options,
): Promise<SentAlerts> {
  const results: DeliveryResult[] = []
  const tried = new Set<number>()
  const run = runOf(context, setup, { ...options, tried })
  // Whoever comes while this sends leaves it theirs; so what came after its last look is looked for once its right has ended.
  while (await readStoreIfAny(setup, async (store) => store !== undefined && (await hasWork(store, run)))) {
    try {
      await withLease(
        context,
        setup,
        { kind: 'alerts', command: options.command, wait: undefined },
        async (store) => {
          const sent = await sendAlerts(store, run)
          for (const { delivery } of sent) tried.add(delivery.id)
          results.push(...sent)
        },
      )
    } catch (error) {
      if (!isHeld(error)) throw error
      return { results, isElsewhere: true }
    }
  }
  return { results, isElsewhere: false }
}

async function hasWork({ outbox }: Store, run: AlertRun): Promise<boolean> {
  const { waiting } = await outbox.alerts()
  const now = run.now()
  return turnsAmong(waiting, run, now).length > 0 || orphansAmong(waiting, run, now).length > 0
}

function runOf(
  context: Context,
  setup: Setup,
  { isScheduled, only = () => true, tried }: Options & { tried: ReadonlySet<number> },
): AlertRun {
  const end = isScheduled ? performance.now() + LONGEST : Number.POSITIVE_INFINITY
  return {
    carrierOf: alertCarriers(context, setup),
    isOurs: sentByUs(setup),
    only: (delivery) => !tried.has(delivery.id) && only(delivery),
    now: context.now,
    signal: context.signal,
    isScheduled,
    isLate: () => performance.now() >= end,
  }
}
