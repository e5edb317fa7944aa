import type { Config } from '../config/schema/index.js'
import { type Calendar, calendarOf } from '../digest/calendar.js'

/** The clocks and calendar that times are told by, and days: as configured, or the machine's. */
export const calendarFor = ({ digest }: Pick<Config, 'digest'>): Calendar =>
  calendarOf(digest.timezone ?? machineTimeZone())

/** ICU says `Etc/Unknown` where the machine's own setting is none that it knows. */
function machineTimeZone(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return timeZone === undefined || timeZone === 'Etc/Unknown' ? 'UTC' : timeZone
}
