import type { Mute } from '../../model/mute.js'

/** Whom and what nobody wants to hear of. They change as all facts do, see `Records`. */
export interface Mutes {
  /** All that ever were, by id. */
  all(): Promise<readonly Mute[]>
}
