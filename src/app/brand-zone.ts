import type { Config } from '../config/schema/index.js'
import { calendarOf } from '../digest/calendar.js'
import { calendarFor, timeZoneFor } from './calendar.js'

/** The clock of a brand's hours, since it is told to its customers. */
export function brandZone(config: Config, brand: string) {
  const own = config.brands.find(({ name }) => name === brand)?.timezone
  return {
    timeZone: own ?? timeZoneFor(config),
    local: (own === undefined ? calendarFor(config) : calendarOf(own)).local,
  }
}
