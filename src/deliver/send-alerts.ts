import { setTimeout as wait } from 'node:timers/promises'
import type { StoredDelivery } from '../store/port/outbox.js'
import type { Store } from '../store/port.js'
import { dayOf } from '../text/moments.js'
import { type AlertRun, orphansAmong, turnsAmong } from './alert-turns.js'
import { attempt, type DeliveryResult, giveUp, notTried, type RouteState } from './attempt.js'
import type { Carrier } from './carrier.js'
import { DeliveryError } from './error.js'
import { nextTry } from './tries.js'
import { theMessage } from './words.js'

/** How often it is looked for what came meanwhile, in milliseconds: danger does not wait for all that waits already. */
const LOOK = 1_000

/** One way out: one message at a time. */
type Lane = {
  carrier: Carrier
  queue: StoredDelivery[]
  route: RouteState
  /** For how long an earlier run has it wait before its first message, in milliseconds. */
  pause: number
  work?: Promise<void> | undefined
}

/**
 * Sends alerts that wait, each way out by itself, so that none waits for a slow one; on each the urgent ones first, contacts before all.
 * What comes meanwhile is sent, too. The caller holds the right to send alerts (see store/sqlite/lease.ts).
 *
 * @throws MentionsError when the store fails; a place that fails is a problem in the result
 */
export async function sendAlerts(store: Store, run: AlertRun): Promise<readonly DeliveryResult[]> {
  const results: DeliveryResult[] = []
  const lanes = new Map<string, Lane>()
  /** None is tried twice in a run. */
  const begun = new Set<number>()
  const fresh = { ...run, only: (one: StoredDelivery) => !begun.has(one.id) && run.only(one) }
  const worked = async (lane: Lane): Promise<void> => {
    if (lane.pause > 0) await wait(lane.pause, undefined, { signal: run.signal })
    lane.pause = 0
    for (let delivery = lane.queue.shift(); delivery !== undefined; delivery = lane.queue.shift()) {
      run.signal.throwIfAborted()
      begun.add(delivery.id)
      results.push(await sent(store, lane, delivery, run))
    }
  }
  try {
    for (;;) {
      const now = run.now()
      const { waiting, triedAt } = await store.outbox.alerts()
      for (const orphan of orphansAmong(waiting, fresh, now)) {
        begun.add(orphan.id)
        results.push(await giveUpAlert(store, orphan, now))
      }
      for (const lane of lanes.values()) lane.queue = []
      for (const { delivery, carrier } of turnsAmong(waiting, fresh, now)) {
        const pause = pauseAt(carrier, triedAt.get(delivery.destination ?? ''), now)
        const lane = lanes.get(carrier.lane) ?? { carrier, queue: [], route: {}, pause }
        lanes.set(carrier.lane, lane)
        lane.queue.push(delivery)
      }
      for (const lane of lanes.values())
        if (lane.queue.length > 0)
          lane.work ??= worked(lane).finally(() => {
            lane.work = undefined
          })
      const working = [...lanes.values()].flatMap(({ work }) => work ?? [])
      if (working.length === 0) return results
      await anyOf(working, run.signal)
    }
  } finally {
    await Promise.allSettled([...lanes.values()].map(({ work }) => work))
    for (const { carrier } of lanes.values()) carrier.close()
  }
}

/** What is left of the gap that a place asks for; within a run it keeps that itself. */
function pauseAt({ gap = 0 }: Carrier, triedAt: Date | undefined, now: Date): number {
  const since = triedAt === undefined ? gap : now.getTime() - triedAt.getTime()
  // In the future: the clock was set back.
  return since < 0 ? 0 : Math.max(0, gap - since)
}

/** The first of these that ends, or a while. */
async function anyOf(working: readonly Promise<void>[], signal: AbortSignal): Promise<void> {
  const look = new AbortController()
  const ends = AbortSignal.any([signal, look.signal])
  try {
    await Promise.race([...working, wait(LOOK, undefined, { signal: ends }).catch(() => {})])
  } finally {
    look.abort()
  }
  signal.throwIfAborted()
}

/** Where nothing gets through, only what it is the last try for is said to have failed: the others stay as they are. */
async function sent(
  store: Store,
  { carrier, route }: Lane,
  delivery: StoredDelivery,
  { now, signal, isScheduled }: AlertRun,
): Promise<DeliveryResult> {
  const at = now()
  if (route.failure !== undefined && at < delivery.giveUpAt)
    return { delivery, problems: [notTried(carrier, delivery)], next: nextTry(delivery) }
  return await attempt(store, carrier, delivery, { now: at, signal, isScheduled, route })
}

/** Nothing else would ever send or mention it. */
const giveUpAlert = (store: Store, delivery: StoredDelivery, now: Date): Promise<DeliveryResult> =>
  giveUp(store, delivery, {
    now,
    problem: new DeliveryError(
      `${theMessage(delivery)} of ${dayOf(delivery.createdAt)} is no longer sent to ${delivery.destination ?? ''}: the config has no such destination any more.`,
      {
        hint: `\`mentions list\` shows who waits now. Was it renamed? Call it again as it was, and \`mentions deliveries repeat ${delivery.id}\`.`,
        permanent: true,
      },
    ),
  })
