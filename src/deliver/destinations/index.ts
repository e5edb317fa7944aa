import type { Destination } from './destination.js'
import { webhook } from './webhook.js'

/** Every kind of destination, by its `type` in the config. */
export const destinations = { webhook } satisfies Record<string, Destination<never>>
