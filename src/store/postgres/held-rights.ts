import type { LeaseKind } from '../port/lease.js'
import { rightLost } from './failures.js'

// A process that was stopped, or whose connection broke, may go on with what only one may do, while another one has begun with it. So what
// it wants to store from then on is refused, until it has the right again.

/** `sites`: that those who share the work leave all sites alone. */
export type Right = LeaseKind | 'sites'

/** Rights that this process had and did not give back, by the store's shown address. */
const lost = new Map<string, Set<Right>>()

export function loseRight(store: string, kind: Right): void {
  lost.set(store, new Set([...(lost.get(store) ?? []), kind]))
}

export const regainRight = (store: string, kind: Right): void => {
  lost.get(store)?.delete(kind)
}

/** @throws Failed where this process has lost a right in the store */
export function refuseWithoutRight(store: string): void {
  if ((lost.get(store)?.size ?? 0) > 0) throw rightLost(store)
}

/** The number of this process as a worker, by the store's shown address. */
const numbers = new Map<string, number>()

/** From now on all that this process writes into the store is refused once it is no worker of this number any more. */
export function writeAs(store: string, worker: number | undefined): void {
  if (worker === undefined) numbers.delete(store)
  else numbers.set(store, worker)
}

export const workerOf = (store: string): number | undefined => numbers.get(store)
