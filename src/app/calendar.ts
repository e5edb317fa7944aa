import type { Config } from '../config/schema/index.js'
import { type Calendar, calendarOf } from '../digest/calendar.js'

/** Whose days `today` and a date mean: those of the config's time zone, or of the machine. */
export const calendarOfConfig = ({ digest }: Pick<Config, 'digest'>): Calendar =>
  calendarOf(digest.timezone ?? machineTimeZone())

/** ICU says `Etc/Unknown` where the machine's own setting is none that it knows. */
function machineTimeZone(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return timeZone === undefined || timeZone === 'Etc/Unknown' ? 'UTC' : timeZone
}
