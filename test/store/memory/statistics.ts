import type { CountedMention, StatisticsFacts, StatisticsQuery } from '../../../src/store/port/statistics.js'
import { DAY } from '../sample.js'
import { beginOf, counted, isIn, isOfBaseline, wasTold } from './digest-facts.js'
import type { MentionRow, Tables } from './tables.js'

export function statistics(tables: Tables, query: StatisticsQuery): StatisticsFacts {
  const rows = [...tables.mentions.values()]
  const asked = rows.filter(({ record }) => query.brands.includes(record.brand))
  const complains = ({ record }: MentionRow) =>
    record.needsReply && record.muted === undefined && wasTold(tables, record)
  const begun = asked.filter((row) => complains(row) && isIn(query, beginOf(row.record)))
  const moved = [...tables.cases.values()].filter(
    ({ id, brand }) =>
      query.brands.includes(brand) &&
      rows.some(({ record }) => record.caseId === id) &&
      (tables.history.get(id) ?? []).some(
        (event) =>
          isIn(query, event.at) &&
          ((event.by !== undefined && !isOfBaseline(event)) ||
            event.code === 'said' ||
            event.code === 'came-back'),
      ),
  )
  const ids = new Set([...begun.map(({ record }) => record.caseId), ...moved.map(({ id }) => id)])
  const isFound = (row: MentionRow) =>
    (asked.includes(row) && [row.record.publishedAt, beginOf(row.record)].some((at) => isIn(query, at))) ||
    (ids.has(row.record.caseId) && complains(row))
  const countedRows = new Set(counted(tables, query))
  return {
    mentions: rows.filter(isFound).map((row): CountedMention => {
      const { record, mention, startsPromise } = row
      const stored = tables.posts.get(record.postId)
      const followers = tables.people.get(record.personId ?? 0)?.author.followers
      return {
        mentionId: record.id,
        caseId: record.caseId,
        postId: record.postId,
        brand: record.brand,
        kind: mention.kind,
        place: record.place,
        ...(followers !== undefined && { followers }),
        publishedAt: record.publishedAt,
        publishedAtFrom: stored?.post.publishedAtFrom ?? 'source',
        waitsSince: beginOf(record),
        seenAt: record.turned?.seenAt ?? stored?.firstSeenAt ?? record.publishedAt,
        startsPromise,
        isCounted: countedRows.has(row),
        isComplaint: complains(row),
        isSetAside: complains(row) && record.baseline,
        danger: mention.danger,
      }
    }),
    cases: [...ids].flatMap((id) => {
      const file = tables.cases.get(id)
      if (file === undefined) return []
      const { isActedOn: _, ...rest } = file
      return [{ ...rest, history: tables.history.get(id) ?? [] }]
    }),
    wasSeen: query.stretches.map(
      (stretch) =>
        [...tables.posts.values()].some(({ post }) => isIn(stretch, post.publishedAt)) ||
        [...tables.sources.values()].some(({ days }) =>
          [...days].some(
            ([day, { answers }]) =>
              answers > 0 && day * DAY < stretch.to.getTime() && (day + 1) * DAY > stretch.from.getTime(),
          ),
        ),
    ),
  }
}

export const causedBy = (
  { cases, mentions }: Tables,
  cause: string,
  brands: readonly string[],
): readonly number[] => {
  const seen = new Set(Array.from(mentions.values(), ({ record }) => record.caseId))
  return [...cases.values()]
    .filter(
      (file) =>
        file.cause?.toLowerCase() === cause.toLowerCase() && brands.includes(file.brand) && seen.has(file.id),
    )
    .map(({ id }) => id)
    .toSorted((one, other) => one - other)
}
