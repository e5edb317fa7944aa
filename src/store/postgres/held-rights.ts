import type { LeaseKind } from '../kind.js'
import { rightLost } from './failures.js'

// A process that was stopped, or whose connection broke, may go on with what only one may do, while another one has begun with it. So what
// it wants to store from then on is refused, until it has the right again.

/** Rights that this process had and did not give back, by the store's shown address. */
const lost = new Map<string, Set<LeaseKind>>()

export function loseRight(store: string, kind: LeaseKind): void {
  lost.set(store, new Set([...(lost.get(store) ?? []), kind]))
}

export const regainRight = (store: string, kind: LeaseKind): void => {
  lost.get(store)?.delete(kind)
}

/** @throws Failed where this process has lost a right in the store */
export function refuseWithoutRight(store: string): void {
  if ((lost.get(store)?.size ?? 0) > 0) throw rightLost(store)
}
