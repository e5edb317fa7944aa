import type { CaseRecord } from '../../../src/store/port/records.js'
import type { Tables } from './tables.js'

export function casesUnderBoth({ cases }: Tables, from: string, to: string): CaseRecord[] {
  const peopleOf = (name: string) =>
    new Set([...cases.values()].flatMap(({ brand, personId }) => (brand === name ? (personId ?? []) : [])))
  const [before, now] = [peopleOf(from), peopleOf(to)]
  return [...cases.values()]
    .filter(({ brand }) => brand === from || brand === to)
    .filter(({ personId = 0 }) => before.has(personId) && now.has(personId))
    .toSorted((one, other) => one.id - other.id)
}

/** A case that is to be no more, and the one that takes its place. */
type Merge = { gone: number; kept: number; at: Date }

export function mergeCases(tables: Tables, { gone, kept, at }: Merge): void {
  const [other, own] = [tables.cases.get(gone), tables.cases.get(kept)]
  if (other === undefined || own === undefined) return
  for (const [id, row] of tables.mentions)
    if (row.record.caseId === gone)
      tables.mentions.set(id, { ...row, record: { ...row.record, caseId: kept } })
  for (const [id, row] of tables.hidden)
    if (row.caseId === gone) tables.hidden.set(id, { ...row, caseId: kept })
  const added = (tables.history.get(gone) ?? []).map((event) =>
    event.code === 'opened' ? { ...event, code: 'mention-added' as const } : event,
  )
  tables.history.set(kept, [...(tables.history.get(kept) ?? []), ...added])
  tables.cases.set(kept, {
    ...own,
    openedAt: other.openedAt < own.openedAt ? other.openedAt : own.openedAt,
    touchedAt: other.touchedAt > own.touchedAt ? other.touchedAt : own.touchedAt,
    revision: own.revision + 1,
    isActedOn: own.isActedOn || other.isActedOn,
  })
  removeCase(tables, { gone, kept, at })
}

export function removeCase(tables: Tables, { gone, kept, at }: Merge): void {
  const history = tables.history.get(gone) ?? []
  tables.history.set(gone, [...history, { code: 'removed', args: { why: 'second-name', into: kept }, at }])
  tables.cases.delete(gone)
}
