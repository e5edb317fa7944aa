import type { Store } from '../store/port.js'
import type { DeliveryFacts } from '../views/deliveries.js'
import { factsOf, oursOf } from './deliveries.js'
import type { Setup } from './setup.js'

/** For how long a check names what failed for good, in milliseconds: after that nobody would send it again. */
const NAMED_FOR = 7 * 24 * 60 * 60_000

/** More than anybody reads in a check. */
const MOST = 1_000

/** Alerts of this config that were tried and reached nobody: those that are tried again, and those that failed lately. The latest first. */
export async function alertsLeft({ outbox }: Store, setup: Setup, now: Date): Promise<DeliveryFacts[]> {
  const { waiting } = await outbox.alerts()
  const failed = await outbox.list({
    states: ['failed'],
    since: new Date(now.getTime() - NAMED_FOR),
    limit: MOST,
  })
  // What waits has its text. It is asked for by itself: a list of all that were ever sent would be read through.
  return [...waiting.map((delivery) => ({ ...delivery, isKept: true })), ...failed]
    .filter(oursOf(setup))
    .filter(({ rule, attempts, problem }) => rule !== undefined && (attempts > 0 || problem !== undefined))
    .map(factsOf)
    .toSorted((one, other) => other.createdAt.getTime() - one.createdAt.getTime())
}
