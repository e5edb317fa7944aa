import type { CaseRecord, MentionRecord } from '../port/records.js'
import { stateIn } from './case-states.js'
import { readHandling } from './handling.js'
import { mutedOf } from './mutes.js'
import { date, flag, number, optionalNumber, optionalText, type Row, text, turnOf } from './values.js'

export const caseRecordOf = (row: Row): CaseRecord => ({
  ...caseOf(row),
  isActedOn: flag(row, 'is_acted_on'),
})

/** A case, but for whether somebody did something with it, which its history tells. */
export function caseOf(row: Row): Omit<CaseRecord, 'isActedOn'> {
  return {
    ...readHandling(row),
    id: number(row, 'id'),
    brand: text(row, 'brand'),
    personId: optionalNumber(row, 'person'),
    state: stateIn(row.state),
    openedAt: date(row, 'opened'),
    touchedAt: date(row, 'touched'),
    revision: number(row, 'revision'),
  }
}

export const mentionRecordOf = (row: Row): MentionRecord => ({
  id: number(row, 'id'),
  postId: String(number(row, 'post')),
  brand: text(row, 'brand'),
  caseId: number(row, 'case_id'),
  personId: optionalNumber(row, 'person'),
  publishedAt: date(row, 'published'),
  ...turnOf(row),
  place: text(row, 'place'),
  threadId: optionalText(row, 'thread'),
  follows: flag(row, 'follows'),
  baseline: flag(row, 'baseline'),
  announced: flag(row, 'announced'),
  isGone: flag(row, 'is_gone'),
  danger: flag(row, 'danger'),
  judgedReply: flag(row, 'judged_reply'),
  needsReply: flag(row, 'needs_reply'),
  due: flag(row, 'due'),
  ...(flag(row, 'due_later') && { dueLater: true as const }),
  ...mutedOf(row),
  complainedBefore: flag(row, 'complained_before'),
  ...(flag(row, 'unmatched') && { unmatched: true as const }),
})
