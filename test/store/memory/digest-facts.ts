import { standing } from '../../../src/cases/undo.js'
import type { CaseEvent } from '../../../src/model/case-event.js'
import type { Kind } from '../../../src/model/mention.js'
import type { Complaint, DigestFacts, DigestQuery, NewQuery } from '../../../src/store/port/facts.js'
import { namesBrand, nobodyJudged } from './cases.js'
import { isCovered } from './mutes.js'
import { type MentionRow, markKey, type Tables } from './tables.js'

export function digestFacts(tables: Tables, query: DigestQuery): DigestFacts {
  return {
    fresh: fresh(tables, query),
    moves: moves(tables, query),
    counts: query.periods.map((period) => ({
      posts: [...tables.posts.values()].filter(({ post }) => isIn(period, post.publishedAt)).length,
      mentions: counted(tables, query).filter(({ record }) => isIn(period, record.publishedAt)).length,
    })),
    complaints: query.periods.flatMap((period) => complaintsIn(tables, query, period)),
  }
}

export const isIn = ({ from, to }: DigestQuery['periods'][number], moment: Date): boolean =>
  moment >= from && moment < to

const isSince = ({ since, until }: Pick<NewQuery, 'since' | 'until'>, moment: Date): boolean =>
  moment >= since && (until === undefined || moment < until)

export const beginOf = ({ turned, publishedAt }: MentionRow['record']): Date => turned?.at ?? publishedAt

/** Of the brands asked for, by somebody else, and about them. */
export const counted = (
  { mentions, marks }: Tables,
  { brands, relevantFrom }: Pick<NewQuery, 'brands' | 'relevantFrom'>,
): MentionRow[] =>
  [...mentions.values()].filter(
    ({ record, mention }) =>
      brands.includes(record.brand) &&
      namesBrand(record) &&
      !mention.official &&
      mention.relevance >= relevantFrom &&
      marks.get(markKey(record.postId, record.brand))?.verdict !== 'not-us',
  )

export const wasTold = ({ history }: Tables, { baseline, caseId }: MentionRow['record']): boolean =>
  !baseline || (history.get(caseId) ?? []).some(({ code }) => code === 'set-aside')

function newMentions(tables: Tables, query: NewQuery): MentionRow[] {
  const isFresh = ({ record, mention }: MentionRow) =>
    wasTold(tables, record) &&
    record.muted === undefined &&
    (record.needsReply || mention.danger || !isCovered(tables, record)) &&
    [tables.posts.get(record.postId)?.firstSeenAt, record.turned?.seenAt].some(
      (moment) => moment !== undefined && isSince(query, moment),
    )
  return counted(tables, query).filter(isFresh)
}

export function cameIn(tables: Tables, query: NewQuery, by: 'brand' | 'kind' = 'brand'): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of newMentions(tables, query)) {
    if (!row.record.needsReply || isLapsed(tables, query, row)) continue
    const name = by === 'brand' ? row.record.brand : row.mention.kind
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

function isLapsed(tables: Tables, query: NewQuery, { record, mention }: MentionRow): boolean {
  const seen = [tables.posts.get(record.postId)?.firstSeenAt, record.turned?.seenAt].find(
    (moment) => moment !== undefined && isSince(query, moment),
  )
  const touched = tables.cases.get(record.caseId)?.touchedAt
  if (seen === undefined || touched === undefined || !record.needsReply || mention.danger) return false
  return touched.getTime() < seen.getTime() - query.lapse
}

function fresh(tables: Tables, query: DigestQuery): DigestFacts['fresh'] {
  const all = newMentions(tables, query)
  const unjudged = all.filter(
    ({ record, mention }) => mention.unjudged !== undefined && !record.isGone && nobodyJudged(tables, record),
  )
  const calm = all
    .filter((row) => !row.record.needsReply && !unjudged.includes(row))
    .toSorted(
      ({ record: one }, { record: other }) =>
        other.publishedAt.getTime() - one.publishedAt.getTime() || one.id - other.id,
    )
  const lapsed = all.filter((row) => isLapsed(tables, query, row))
  const kinds = new Map<Kind, number>()
  for (const { mention } of calm) kinds.set(mention.kind, (kinds.get(mention.kind) ?? 0) + 1)
  const brands = new Map<string, number>()
  for (const { record } of all) brands.set(record.brand, (brands.get(record.brand) ?? 0) + 1)
  return {
    total: all.length,
    needReply: all.length - calm.length - unjudged.length - lapsed.length,
    lapsed: lapsed.length,
    unjudged: unjudged.length,
    kinds,
    brands,
    needReplyBy: cameIn(tables, query),
    mentionIds: calm.slice(0, query.limit).map(({ record }) => record.id),
  }
}

/** No work on the case, whoever did it. */
export const isOfBaseline = (event: CaseEvent): boolean =>
  event.code === 'set-aside' || (event.code === 'undone' && event.args.code === 'set-aside')

function moves({ cases, history }: Tables, query: DigestQuery): DigestFacts['moves'] {
  return [...cases.values()]
    .filter(({ brand }) => query.brands.includes(brand))
    .toSorted((one, other) => one.id - other.id)
    .flatMap(({ id }) => (history.get(id) ?? []).map((event) => ({ ...event, caseId: id })))
    .filter((event) => event.by !== undefined && !isOfBaseline(event) && isSince(query, event.at))
    .toSorted((one, other) => one.at.getTime() - other.at.getTime())
}

function complaintsIn(
  tables: Tables,
  { brands, noAnswers }: DigestQuery,
  period: DigestQuery['periods'][number],
): readonly Complaint[] {
  const { mentions, history } = tables
  return [...mentions.values()]
    .filter(
      ({ record }) =>
        brands.includes(record.brand) &&
        isIn(period, beginOf(record)) &&
        record.needsReply &&
        record.muted === undefined &&
        wasTold(tables, record),
    )
    .map(({ record, startsPromise }) => {
      const { caseId, brand } = record
      const waitsSince = beginOf(record)
      const acts = standing(history.get(caseId) ?? [])
        .filter(({ by, code }) => code === 'set-aside' || (by !== undefined && !noAnswers.includes(code)))
        .map(({ at }) => at.getTime())
        .filter((at) => at >= waitsSince.getTime())
      return {
        caseId,
        brand,
        waitsSince,
        startsPromise,
        ...(acts.length > 0 && { actedAt: new Date(Math.min(...acts)) }),
      }
    })
}
