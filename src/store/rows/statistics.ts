import { kinds } from '../../model/mention.js'
import type { CountedMention } from '../port/statistics.js'
import { date, flag, number, oneOf, optionalNumber, type Row, text } from './values.js'

const publishedFrom = ['source', 'found', 'first-seen'] as const

/** Of a mention with its post, its person, and whether it counts as what. */
export function countedMentionOf(row: Row): CountedMention {
  const followers = optionalNumber(row, 'followers')
  const turnedAt = optionalNumber(row, 'waits_since')
  return {
    mentionId: number(row, 'id'),
    caseId: number(row, 'case_id'),
    postId: String(number(row, 'post')),
    brand: text(row, 'brand'),
    kind: oneOf(row, 'kind', kinds),
    place: text(row, 'place'),
    ...(followers !== undefined && { followers }),
    publishedAt: date(row, 'published'),
    publishedAtFrom: oneOf(row, 'published_from', publishedFrom),
    waitsSince: turnedAt === undefined ? date(row, 'published') : new Date(turnedAt),
    seenAt: row.turn_seen === null ? date(row, 'first_seen') : date(row, 'turn_seen'),
    startsPromise: flag(row, 'starts_promise'),
    isCounted: flag(row, 'is_counted'),
    isComplaint: flag(row, 'is_complaint'),
    isSetAside: flag(row, 'is_complaint') && flag(row, 'baseline'),
    danger: flag(row, 'danger'),
  }
}
