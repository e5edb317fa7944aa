import type { WorkingHours } from '../model/working-hours.js'

/** What of clocks and calendars decides when something is told, in the zone of whoever is told. */
export interface AlertClock {
  /** When the quiet hours end that a moment lies in; undefined where it lies in none. */
  quietUntil(quiet: WorkingHours, moment: Date): Date | undefined
  /** The day that a moment lies in: `begins` and, of the next one, `ends`. */
  dayOf(moment: Date): { begins: Date; ends: Date }
}
