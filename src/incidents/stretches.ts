import type { IncidentFile } from '../model/incident.js'
import { standing } from './undo.js'

/** From when to when more people than usual complained; milliseconds since 1970. */
export type Stretch = { from: number; to: number }

/**
 * The stretches of an incident that are no part of what is usual: of one that began as a surge, or that somebody of us opened. Of a slow rise,
 * and where nobody knew what is usual, they may be what is usual by now.
 */
export function stretchesOf({ events }: Pick<IncidentFile, 'events'>, now: Date): Stretch[] {
  const stretches: Stretch[] = []
  let from: number | undefined
  for (const event of standing(events)) {
    switch (event.code) {
      case 'opened':
        if (event.args.origin === 'surge' || event.args.origin === 'hand') from = Date.parse(event.args.since)
        else return []
        break
      case 'relapsed':
        from ??= Date.parse(event.args.since)
        break
      case 'rose-again':
      case 'reopened':
        from ??= event.at.getTime()
        break
      case 'calmed':
      case 'closed':
        if (from !== undefined) stretches.push({ from, to: event.at.getTime() })
        from = undefined
        break
      default:
    }
  }
  return from === undefined ? stretches : [...stretches, { from, to: now.getTime() }]
}
