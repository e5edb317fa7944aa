import { isDeed } from '../../../src/cases/deeds.js'
import { standing } from '../../../src/cases/undo.js'
import type { BrandRename, NamedMention } from '../../../src/store/port/records.js'
import { storable } from '../../../src/text/storable.js'
import { casesUnderBoth, mergeCases, removeCase } from './merge-cases.js'
import { markKey, type Tables } from './tables.js'

export function renameBrand(tables: Tables, { from, to, at, mailKey, merged, one }: BrandRename): void {
  const [before, now] = [storable(from), storable(to)]
  const named = <Row extends { brand: string }>(row: Row): Row =>
    row.brand === before ? { ...row, brand: now } : row
  const dropped = secondMentions(tables, [before, now], one)
  for (const { id } of dropped) {
    tables.mentions.delete(id)
    tables.hidden.delete(id)
  }
  const takers = new Map(dropped.map(({ caseId, into }) => [caseId, into]))
  for (const [gone, kept] of takers) {
    const rows = [...[...tables.mentions.values()].map(({ record }) => record), ...tables.hidden.values()]
    if (!tables.cases.has(gone) || rows.some(({ caseId }) => caseId === gone)) continue
    const deeds = (tables.history.get(gone) ?? []).filter(
      ({ by, code }) => by !== undefined || code === 'set-aside',
    )
    tables.history.set(kept, [...(tables.history.get(kept) ?? []), ...deeds])
    const own = tables.cases.get(kept)
    if (own) tables.cases.set(kept, { ...own, isActedOn: own.isActedOn || standing(deeds).some(isDeed) })
    removeCase(tables, { gone, kept, at })
  }
  for (const [gone, kept] of merged(casesUnderBoth(tables, before, now)))
    mergeCases(tables, { gone, kept, at })
  for (const [id, row] of tables.mentions)
    tables.mentions.set(id, { ...row, record: named(row.record), mention: named(row.mention) })
  for (const [id, row] of tables.hidden) tables.hidden.set(id, named(row))
  for (const [id, row] of tables.posts)
    if (row.post.staffOf === before) tables.posts.set(id, { ...row, post: { ...row.post, staffOf: now } })
  for (const [id, file] of tables.cases)
    if (file.brand === before) tables.cases.set(id, { ...file, brand: now, revision: file.revision + 1 })
  for (const [id, file] of tables.incidents)
    if (file.brand === before) tables.incidents.set(id, { ...file, brand: now, revision: file.revision + 1 })
  for (const name of [before, now]) tables.incidentLookedAt.delete(name)
  for (const [id, mute] of tables.mutes)
    if (mute.brand === before) {
      tables.mutes.set(id, { ...mute, brand: now })
      tables.last.set('mutes', (tables.last.get('mutes') ?? 0) + 1)
    }
  const lessons = tables.lessons.get(before)
  if (lessons !== undefined && !tables.lessons.has(now)) tables.lessons.set(now, lessons)
  tables.lessons.delete(before)
  for (const [key, mark] of tables.marks) {
    if (mark.brand !== before) continue
    tables.marks.delete(key)
    const next = markKey(mark.postId, now)
    const other = tables.marks.get(next)
    if (other === undefined || other.at < mark.at) tables.marks.set(next, { ...mark, brand: now })
  }
  for (const [id, row] of tables.deliveries) {
    const { brandKey, brands = [] } = row.delivery
    tables.deliveries.set(id, {
      ...row,
      delivery: {
        ...row.delivery,
        brandKey: storable(mailKey(brandKey)),
        brands: brands.map((brand) => (brand === before ? now : brand)),
      },
    })
  }
  for (const [id, row] of tables.alerts)
    if (row.alert.brand === before) tables.alerts.set(id, { ...row, alert: { ...row.alert, brand: now } })
  tables.judged.delete(before)
  tables.judged.delete(now)
  const told = [before, now].flatMap((brand) => tables.toldClosings.get(brand) ?? [])
  tables.toldClosings.delete(before)
  if (told.length > 0)
    tables.toldClosings.set(now, new Date(Math.min(...told.map((through) => through.getTime()))))
}

function secondMentions(
  { mentions, hidden, history, posts, marks }: Tables,
  [from, to]: readonly [string, string],
  one: BrandRename['one'],
) {
  const all = [...[...mentions.values()].map(({ record }) => record), ...hidden.values()]
  const named = ({ id, caseId, baseline, announced, turned }: Omit<NamedMention, 'history'>) => ({
    ...{ id, caseId, baseline, announced, turned },
    history: history.get(caseId) ?? [],
  })
  return all
    .filter(({ brand }) => brand === from)
    .flatMap((former) => {
      const present = all.find(({ brand, postId }) => brand === to && postId === former.postId)
      const post = posts.get(former.postId)
      if (present === undefined || post === undefined) return []
      const { id, unmarkedAt, ...held } = one([named(former), named(present)], {
        baseline: post.baseline,
        url: post.post.url,
      })
      const row = mentions.get(id)
      const hiddenRow = hidden.get(id)
      if (row) mentions.set(id, { ...row, record: { ...row.record, turned: undefined, ...held } })
      if (hiddenRow) hidden.set(id, { ...hiddenRow, ...held })
      for (const name of [from, to]) {
        const mark = marks.get(markKey(former.postId, name))
        if (mark && mark.at.getTime() < unmarkedAt) marks.delete(markKey(former.postId, name))
      }
      const [stays, goes] = id === former.id ? [former, present] : [present, former]
      return [{ id: goes.id, caseId: goes.caseId, into: stays.caseId }]
    })
}
