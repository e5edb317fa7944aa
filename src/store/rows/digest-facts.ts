import { kinds } from '../../model/mention.js'
import type { Complaint, DigestFacts } from '../port/facts.js'
import { asNumber, asText, flag, number, oneOf, type Row, text } from './values.js'

/**
 * Of rows that count what came in, of each brand, kind and sort; and of rows of the calm mentions to name, which alone have an `id`.
 */
export function freshOf(rows: readonly Row[]): DigestFacts['fresh'] {
  const sorts = rows.filter((row) => row.id === null)
  const unjudged = sorts.filter((row) => flag(row, 'is_unjudged'))
  const lapsed = sorts.filter((row) => flag(row, 'is_lapsed'))
  const calm = sorts.filter((row) => !flag(row, 'needs_reply') && !flag(row, 'is_unjudged'))
  const needReply = sorts.filter((row) => flag(row, 'needs_reply') && !flag(row, 'is_lapsed'))
  return {
    total: sum(sorts),
    needReply: sum(needReply),
    lapsed: sum(lapsed),
    unjudged: sum(unjudged),
    brands: sumsBy(sorts, (row) => text(row, 'brand')),
    needReplyBy: sumsBy(needReply, (row) => text(row, 'brand')),
    kinds: sumsBy(calm, (row) => oneOf(row, 'kind', kinds)),
    mentionIds: rows.flatMap((row) => (row.id === null ? [] : number(row, 'id'))),
  }
}

const sum = (rows: readonly Row[]): number => rows.reduce((total, row) => total + number(row, 'count'), 0)

function sumsBy<Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, number> {
  const sums = new Map<Key, number>()
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + number(row, 'count'))
  return sums
}

/** Of a case, brand, since when it waits, whether a promise starts, and when somebody acted. */
export const complaintOf = ([
  caseId,
  brand,
  waitsSince,
  startsPromise,
  actedAt,
]: readonly unknown[]): Complaint => ({
  caseId: asNumber(caseId),
  brand: asText(brand),
  waitsSince: new Date(asNumber(waitsSince)),
  startsPromise: startsPromise === 1,
  ...(actedAt !== null && { actedAt: new Date(asNumber(actedAt)) }),
})
