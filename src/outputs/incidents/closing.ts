import { incidentId } from '../../incidents/incident-id.js'
import type { IncidentsView } from '../../views/incidents.js'
import { count } from '../wording/count.js'

/** Below the list: how many go on, and what to type. */
export function closingSentences({ incidents, closedSince }: IncidentsView): string[] {
  const open = incidents.filter(({ incident }) => incident.state !== 'closed')
  const [first] = open
  const older = closedSince === undefined ? '' : ' Those closed before: `mentions incidents --all`'
  if (first === undefined)
    return [
      `No incident is open.${older}`,
      'When many people have the same trouble, and none was opened: `mentions incidents open`',
    ]
  return [
    `${count(open.length, 'incident goes', 'incidents go')} on. How one stands, and what to do: \`mentions incidents show ${incidentId(first.incident.id)}\``,
  ]
}
