import type { IncidentLine } from '../../incidents/line.js'
import { safeText } from '../../terminal/safe.js'
import type { Clock } from '../../text/clock.js'
import type { Report } from '../../views/report.js'
import { incidentCommand } from '../incidents/sentences.js'
import { html } from '../markup.js'
import { incidentTitle, incidentWords } from '../wording/incidents.js'
import type { OutEntry } from './feed.js'
import { feedId } from './ids.js'

type Words = { self: string; clock: Clock; store: string; at: Date }

/** An entry for each incident that goes on; the same one until it is closed, told again as of the last that was said or happened. */
export const incidentEntries = ({ incidents = [] }: Report, words: Words): OutEntry[] =>
  incidents.map((line) => ({
    id: feedId(words.store, `incident ${line.id}`),
    title: safeText(incidentTitle(line)),
    publishedAt: line.since,
    updatedAt: lastOf(line, words.at),
    tags: ['incident', line.state],
    content: [
      html`<p>${incidentWords(line, { now: words.at, clock: words.clock })}.</p>`,
      html`<p><code>${incidentCommand(line.id, words.self)}</code></p>`,
    ],
  }))

function lastOf({ openedAt, lastWord, fixedAt, calmSince, relapsedAt }: IncidentLine, now: Date): Date {
  const moments = [openedAt, lastWord?.at, fixedAt, calmSince, relapsedAt].filter((at) => at !== undefined)
  return new Date(Math.min(now.getTime(), Math.max(...moments.map(Number))))
}
