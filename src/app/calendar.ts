import type { Config } from '../config/schema/index.js'
import { type Calendar, calendarOf } from '../digest/calendar.js'
import { type Clock, utc } from '../text/clock.js'

/** The clocks and calendar that times are told by, and days: as configured, or the machine's. */
export const calendarFor = (config: Pick<Config, 'digest'>): Calendar => calendarOf(timeZoneFor(config))

/** The name of their zone. */
export const timeZoneFor = ({ digest }: Pick<Config, 'digest'>): string =>
  digest.timezone ?? machineTimeZone()

/** The same clocks for sentences outside of a digest: each time says its zone. Without a config: those of the machine. */
export function clockFor(config?: Pick<Config, 'digest'>): Clock {
  const timeZone = config?.digest.timezone ?? machineTimeZone()
  if (timeZone === utc.zone.trim()) return utc
  // Its tables take a while to load, and most sentences tell no time.
  let calendar: Calendar | undefined
  const local: Clock['local'] = (moment) => {
    calendar ??= calendarOf(timeZone)
    return calendar.local(moment)
  }
  return { local, zone: ` (${timeZone})` }
}

/** ICU says `Etc/Unknown` where the machine's own setting is none that it knows. */
function machineTimeZone(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return timeZone === undefined || timeZone === 'Etc/Unknown' ? 'UTC' : timeZone
}
