import type { Outage } from '../../model/outage.js'

/** When sources could not be read for a reason that lies here. */
export interface Outages {
  /** The one that lasts, and those that ended then or later; by when they began. */
  since(moment: Date): Promise<readonly Outage[]>
  /** Keeps one in place of what was known of the one that began at the same moment, and forgets those that ended half a year before. */
  save(outage: Outage): Promise<void>
}
