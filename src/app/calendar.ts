import type { Config } from '../config/schema/index.js'
import { type Calendar, calendarOf } from '../digest/calendar.js'
import { type Clock, utc } from '../text/clock.js'

/** As much of the config as says whose clocks count. */
type Zoned = { digest: Pick<Config['digest'], 'timezone'> }

/** The clocks and calendar that times are told by, and days: as configured, or the machine's. */
export const calendarFor = (config: Zoned): Calendar => calendarOf(timeZoneFor(config))

/** The name of their zone. */
export const timeZoneFor = ({ digest }: Zoned): string => digest.timezone ?? machineTimeZone()

/** The same clocks for sentences outside of a digest: each time says its zone. Without a config: those of the machine. */
export function clockFor(config?: Zoned): Clock {
  // Even the name of the machine's own zone takes a while to learn, and most sentences tell no time.
  let known: Clock | undefined
  const clock = () => {
    known ??= clockOf(config?.digest.timezone ?? machineTimeZone())
    return known
  }
  return {
    local: (moment) => clock().local(moment),
    get zone() {
      return clock().zone
    },
  }
}

function clockOf(timeZone: string): Clock {
  if (timeZone === utc.zone.trim()) return utc
  const { local } = calendarOf(timeZone)
  return { local, zone: ` (${timeZone})` }
}

/** ICU says `Etc/Unknown` where the machine's own setting is none that it knows. */
function machineTimeZone(): string {
  // Servers and containers have it, and Intl takes as long to load as a tenth of a verb.
  if (isUniversal.test(String(new Date()))) return 'UTC'
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return timeZone === undefined || timeZone === 'Etc/Unknown' ? 'UTC' : timeZone
}

/** How a date ends where the machine's clock shows UTC, whatever language it speaks. */
const isUniversal = / GMT\+0000 \(Coordinated Universal Time\)$/
