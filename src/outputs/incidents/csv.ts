import { incidentId } from '../../incidents/incident-id.js'
import type { IncidentPeopleView, IncidentsView } from '../../views/incidents.js'
import { cell, textOf } from '../csv.js'
import { personValue, standingValue } from './values.js'

const columns = [
  'id',
  'brand',
  'state',
  'origin',
  'name',
  'kind',
  'terms',
  'since',
  'foundAt',
  'people',
  'answered',
  'told',
  'untold',
  'unreachable',
  'lastWordAt',
  'silentSince',
  'calmSince',
  'fixedAt',
  'saidOver',
  'relapsedAt',
  'closedAt',
] as const

type Row<Column extends string> = Partial<Record<Column, string | number | boolean | undefined>>

/** For spreadsheets: a row for each incident. */
export const incidentsCsv = ({ incidents }: IncidentsView): string =>
  table(
    columns,
    incidents.map((one): Row<(typeof columns)[number]> => {
      const { terms, ...value } = standingValue(one)
      return { ...value, terms: terms.join(', ') }
    }),
  )

const personColumns = [
  'incident',
  'id',
  'standing',
  'state',
  'author',
  'place',
  'url',
  'title',
  'text',
  'wroteAt',
  'answeredAt',
  'toldAt',
  'toldHow',
  'toldUrl',
  'unreachable',
  'why',
] as const

/** For spreadsheets: a row for each of the people; with drafts one more column. */
export function incidentPeopleCsv(view: IncidentPeopleView): string {
  const rows = view.people.map((person): Row<(typeof personColumns)[number] | 'draft'> => {
    const { told, post, ...value } = personValue(person)
    const found = view.drafts?.get(person.caseId)
    return {
      ...value,
      ...post,
      incident: incidentId(view.incident.id),
      toldAt: told?.at,
      toldHow: told?.how,
      toldUrl: told?.url,
      draft: found !== undefined && 'text' in found ? found.text : undefined,
    }
  })
  return table(view.drafts === undefined ? personColumns : [...personColumns, 'draft'], rows)
}

const table = <Column extends string>(names: readonly Column[], rows: readonly Row<Column>[]): string =>
  textOf([names.join(','), ...rows.map((row) => names.map((name) => cell(row[name])).join(','))])
