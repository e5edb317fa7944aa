import { incidentId } from '../../incidents/incident-id.js'
import type { View } from '../../terminal/view.js'
import type { IncidentsView } from '../../views/incidents.js'
import { paletteOf } from '../table/palette.js'
import { elapsed } from '../wording/duration.js'
import { incidentAbout, incidentState, wordAgo } from '../wording/incident.js'
import { closingSentences } from './closing.js'
import { columnsOf, foldedAt, NARROWEST, type Row } from './table.js'

const HEAD = ['id', 'brand', 'state', 'began', 'people', 'to tell', 'last word', 'about'] as const

/** For people: a line for each incident, open ones first, and below it what to do. */
export function incidentsTable(found: IncidentsView, view: View): string {
  const width = Math.max(NARROWEST, view.width)
  const { faint, alarm, strong } = paletteOf(view.colour)
  const rows = found.incidents.map((one): Row => {
    const { incident, counts } = one
    const isOpen = incident.state !== 'closed'
    return {
      cells: [
        incidentId(incident.id),
        incident.brand,
        incidentState(incident),
        `${elapsed(incident.since, found.generatedAt).split(' ')[0]} ago`,
        String(counts.people),
        incident.fixedAt === undefined ? '' : String(counts.waits),
        isOpen ? wordAgo(one, found.generatedAt) : '',
        incidentAbout(incident),
      ],
      paints: [
        isOpen ? strong : undefined,
        undefined,
        incident.state === 'open' ? alarm : undefined,
        undefined,
        undefined,
        counts.waits > 0 ? alarm : undefined,
        incident.silence.times > 0 ? alarm : undefined,
      ],
    }
  })
  const lines = columnsOf(HEAD, rows, { width, faint })
  const below = closingSentences(found).flatMap((sentence) => foldedAt(sentence, width, view.self))
  return `${[...lines, ...(lines.length === 0 ? [] : ['']), ...below].join('\n')}\n`
}
