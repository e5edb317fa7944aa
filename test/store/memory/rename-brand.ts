import type { BrandRename } from '../../../src/store/port/records.js'
import { storable } from '../../../src/text/storable.js'
import { casesUnderBoth, mergeCases, removeCase } from './merge-cases.js'
import { markKey, type Tables } from './tables.js'

export function renameBrand(tables: Tables, { from, to, at, mailKey, merged }: BrandRename): void {
  const [before, now] = [storable(from), storable(to)]
  const named = <Row extends { brand: string }>(row: Row): Row =>
    row.brand === before ? { ...row, brand: now } : row
  const dropped = secondMentions(tables, before, now)
  for (const { id } of dropped) {
    tables.mentions.delete(id)
    tables.hidden.delete(id)
  }
  const takers = new Map(dropped.map(({ caseId, into }) => [caseId, into]))
  for (const [gone, kept] of takers) {
    const rows = [...[...tables.mentions.values()].map(({ record }) => record), ...tables.hidden.values()]
    if (tables.cases.has(gone) && !rows.some(({ caseId }) => caseId === gone))
      removeCase(tables, { gone, kept, at })
  }
  for (const [gone, kept] of merged(casesUnderBoth(tables, before, now)))
    mergeCases(tables, { gone, kept, at })
  for (const [id, row] of tables.mentions)
    tables.mentions.set(id, { ...row, record: named(row.record), mention: named(row.mention) })
  for (const [id, row] of tables.hidden) tables.hidden.set(id, named(row))
  for (const [id, file] of tables.cases)
    if (file.brand === before) tables.cases.set(id, { ...file, brand: now, revision: file.revision + 1 })
  for (const [key, mark] of tables.marks) {
    if (mark.brand !== before) continue
    tables.marks.delete(key)
    const next = markKey(mark.postId, now)
    if (!tables.marks.has(next)) tables.marks.set(next, { ...mark, brand: now })
  }
  for (const [id, row] of tables.deliveries) {
    const { brandKey } = row.delivery
    tables.deliveries.set(id, {
      ...row,
      brands: row.brands.map((brand) => (brand === before ? now : brand)),
      delivery: { ...row.delivery, brandKey: storable(mailKey(brandKey)) },
    })
  }
  tables.judged.delete(before)
  tables.judged.delete(now)
}

function secondMentions({ mentions, hidden, history }: Tables, from: string, to: string) {
  const all = [...[...mentions.values()].map(({ record }) => record), ...hidden.values()]
  const isActedOn = ({ caseId }: { caseId: number }) =>
    (history.get(caseId) ?? []).some(({ by }) => by !== undefined)
  return all
    .filter(({ brand }) => brand === from)
    .flatMap((one) => {
      const other = all.find(({ brand, postId }) => brand === to && postId === one.postId)
      if (other === undefined) return []
      const isOther = isActedOn(other) === isActedOn(one) ? other.caseId < one.caseId : isActedOn(other)
      return isOther ? [{ ...one, into: other.caseId }] : [{ ...other, into: one.caseId }]
    })
}
