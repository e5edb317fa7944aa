import { incidentId } from '../../incidents/incident-id.js'
import type { View } from '../../terminal/view.js'
import type { IncidentsView } from '../../views/incidents.js'
import { markdownSentence, markdownText } from '../markdown-text.js'
import { asTyped } from '../wording/as-typed.js'
import { elapsed } from '../wording/duration.js'
import { incidentAbout, incidentState, wordAgo } from '../wording/incident.js'
import { closingSentences } from './closing.js'

/** For issues and chats: a table, and below it what to do. */
export function incidentsMarkdown(found: IncidentsView, view: View): string {
  const { incidents, generatedAt: now } = found
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rows = incidents.map((one) => {
    const { incident, counts } = one
    return line([
      incidentId(incident.id),
      markdownText(incident.brand),
      incident.state === 'open' ? `**${incidentState(incident)}**` : incidentState(incident),
      `${elapsed(incident.since, now)} ago`,
      String(counts.people),
      incident.fixedAt === undefined ? '' : String(counts.waits),
      wordAgo(one, now),
      markdownText(incidentAbout(incident)),
    ])
  })
  const head = [
    line(['id', 'brand', 'state', 'began', 'people', 'to tell', 'last word', 'about']),
    '|---|---|---|---|--:|--:|---|---|',
  ]
  const parts = [
    ...(rows.length === 0 ? [] : [[...head, ...rows].join('\n')]),
    ...closingSentences(found).map((sentence) =>
      markdownSentence(asTyped(sentence, view.self ?? 'mentions')),
    ),
  ]
  return `${parts.join('\n\n')}\n`
}
