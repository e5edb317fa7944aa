// Reads hours, so that it takes a while to load: see cases/working-days.ts.
import { type WorkingTime, workingStretches } from '../cases/working-days.js'

const DAY = 24 * 60 * 60_000

/** No quiet hours last longer: the config has checked that they end within a week. */
const LONGEST = 9 * DAY

/**
 * When the quiet hours end that a moment lies in; undefined where it lies in none. As other hours they go by the clock on the wall: an hour
 * that it skips is not quiet, one that it shows twice is quiet twice.
 */
export function quietUntil(time: Omit<WorkingTime, 'holidays'>, moment: Date): Date | undefined {
  const from = moment.getTime()
  const [first] = workingStretches({ ...time, holidays: [] }, { from, to: from + LONGEST })
  return first === undefined || first.from > from ? undefined : new Date(first.to)
}
