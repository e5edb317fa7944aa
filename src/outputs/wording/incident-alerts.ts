import type { Incident } from '../../incidents/incident.js'
import type { AlertKind } from '../../model/alert.js'
import { grouped } from './count.js'
import { elapsed } from './duration.js'
import { riseWords } from './rise.js'
import { someOf } from './some-of.js'

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
export function incidentAlertTitle(kind: AlertKind, { incidents, brands, unknown, now }: Told): string {
  const [only] = incidents.length === 1 ? incidents : []
  switch (kind) {
    case 'silence':
      if (unknown.length > 0)
        return `Nobody knows whether ${brands} has spoken: ${someOf(unknown)} can't be read`
      return only === undefined
        ? `Nobody has spoken of ${grouped(incidents.length)} incidents: ${brands}`
        : `${brands} has said nothing for ${silentWords(only, now)}`
    case 'relapse':
      return `${brands}: it is back, somebody complains again of what was closed`
    default:
      return only === undefined
        ? `${grouped(incidents.length)} incidents: ${brands}`
        : `${brands}: ${riseAgain(only)}`
  }
}

export const silentWords = ({ silence, alarms }: Incident, now: Date): string =>
  elapsed(alarms.at(-1)?.since ?? silence.since, now)

/** Of one that was calm the numbers of its beginning are old. */
const riseAgain = (incident: Incident): string =>
  incident.roseAt === undefined ? riseWords(incident) : 'more people than usual complain again'

/** That a surge is over. */
export const incidentOverTitle = (brands: string): string => `${brands}: no more people than usual complain`

/** Before the draft of a word to everybody. */
export const YOU_COULD_SAY = 'You could say:'
