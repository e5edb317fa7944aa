import type { Incident } from '../../incidents/incident.js'
import type { AlertKind } from '../../model/alert.js'
import { riseWords } from './rise.js'
import type { Wording } from './wording.js'

// What alerts say of incidents: the first words say what to do. Somebody may read them at night, on a telephone.

type Told = {
  incidents: readonly Incident[]
  /** "Northwind Hosting and Bluefjord" */
  brands: string
  /** Of a silence of which nobody knows whether it is one: the channels that give no answer. */
  unknown: readonly string[]
  now: Date
}

/** What stands first, and all that a telephone may show. */
export function incidentAlertTitle(
  kind: AlertKind,
  { incidents, brands, unknown, now }: Told,
  wording: Wording,
): string {
  const [only] = incidents.length === 1 ? incidents : []
  const { alerts, say } = wording
  switch (kind) {
    case 'silence':
      if (unknown.length > 0) return alerts.silenceUnknown(brands, unknown)
      return only === undefined
        ? alerts.silences(brands, incidents.length)
        : alerts.silence(brands, silentFor(only, now))
    case 'relapse':
      return alerts.relapse(brands)
    default:
      return only === undefined
        ? alerts.surges(brands, incidents.length)
        : brands + say.colon + riseAgain(only, wording)
  }
}

/** In milliseconds; never less than nothing, though clocks differ. */
export const silentFor = ({ silence, alarms }: Incident, now: Date): number =>
  Math.max(0, now.getTime() - (alarms.at(-1)?.since ?? silence.since).getTime())

/** Of one that was calm the numbers of its beginning are old. */
const riseAgain = (incident: Incident, wording: Wording): string =>
  incident.roseAt === undefined ? riseWords(incident, wording) : wording.incidents.moreAgain
