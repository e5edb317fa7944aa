import { incidentId } from '../../incidents/incident-id.js'
import type { View } from '../../terminal/view.js'
import { utc } from '../../text/clock.js'
import type { Report } from '../../views/report.js'
import type { Sentence } from '../closing.js'
import { incidentWords } from '../wording/incidents.js'

/** What stands above all rows: a sentence for each incident that goes on, and what to type to go on with it. */
export const incidentSentences = (
  { incidents = [], generatedAt }: Pick<Report, 'incidents' | 'generatedAt'>,
  { self = 'mentions', clock = utc }: Pick<View, 'self' | 'clock'>,
): Sentence[] =>
  incidents.map((line) => ({
    text: incidentWords(line, { now: generatedAt, clock }),
    command: incidentCommand(line.id, self),
    tone: line.isAlarmed || line.relapsedAt !== undefined ? 'alarm' : 'strong',
  }))

export const incidentCommand = (id: number, self: string): string =>
  `${self} incidents show ${incidentId(id)}`
