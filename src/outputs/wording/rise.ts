import type { IncidentOrigin } from '../../model/incident.js'
import type { Kind } from '../../model/mention.js'
import { incidents as englishIncidents } from './en/incidents.js'
import { row as englishRow } from './en/row.js'
import { say as englishSay } from './en/say.js'
import type { Wording } from './wording.js'

type Rise = {
  origin: IncidentOrigin
  people?: number | undefined
  usual?: number | undefined
  window?: number | undefined
  kind?: Kind | undefined
  terms: readonly string[]
}

/** As much of a language as tells of an incident. */
export type IncidentWording = Pick<Wording, 'incidents' | 'row' | 'say'>

export const english: IncidentWording = { incidents: englishIncidents, row: englishRow, say: englishSay }

/** `9 people complain within 30m, usual is less than 1: "502", "login"` */
export const riseWords = (
  { people = 0, usual = 0, window = 0, origin, ...about }: Rise,
  wording: IncidentWording = english,
): string => wording.incidents.rise({ origin, people, usual, window, what: troubleWords(about, wording) })

/** The words that rose, or else the kind of trouble. */
export const troubleWords = (
  { terms, kind }: { terms: readonly string[]; kind?: Kind | undefined },
  { say, row }: Pick<Wording, 'say' | 'row'> = english,
): string | undefined =>
  terms.length === 0 ? kind && row.kinds[kind] : terms.map((term) => say.quoted(term)).join(', ')
