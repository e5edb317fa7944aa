import type { DeliveryError } from '../error.js'

/** What became of one recipient. `waiting` may succeed later; `rejected` would be refused again. */
export type Recipient =
  | { address: string; state: 'accepted' }
  | { address: string; state: 'waiting' | 'rejected'; problem: DeliveryError }
