import type { Changes, MentionRecord } from '../port/records.js'
import { mutedColumn } from './mutes.js'
import { dateOrNull } from './values.js'

export const turnValues = ({ turned }: MentionRecord) => [dateOrNull(turned?.at), dateOrNull(turned?.seenAt)]

/** The columns of a record, in the order of `recordValues`. */
export const recordColumns = [
  'post',
  'case_id',
  'person',
  'published',
  'waits_since',
  'turn_seen',
  'follows',
  'baseline',
  'announced',
  'judged_reply',
  'needs_reply',
  'due',
  'due_later',
  'muted',
  'complained_before',
  'unmatched',
] as const

export const recordValues = (record: MentionRecord): readonly (string | number | null)[] => [
  Number(record.postId),
  record.caseId,
  record.personId ?? null,
  record.publishedAt.getTime(),
  ...turnValues(record),
  Number(record.follows),
  Number(record.baseline),
  Number(record.announced),
  Number(record.judgedReply),
  Number(record.needsReply),
  Number(record.due),
  Number(record.dueLater === true),
  mutedColumn(record.muted),
  Number(record.complainedBefore),
  Number(record.unmatched === true),
]

/** The columns of a verdict but for its reasons, in the order of `verdictValues`. */
export const verdictColumns = [
  'score',
  'severity',
  'kind',
  'relevance',
  'official',
  'no_reply',
  'starts_promise',
  'danger',
  'unjudged',
] as const

export const verdictValues = ({
  mention,
  startsPromise,
}: Pick<Changes['judged'][number], 'mention' | 'startsPromise'>): readonly (string | number | null)[] => [
  mention.score,
  mention.severity,
  mention.kind,
  mention.relevance,
  Number(mention.official),
  mention.noReply ?? null,
  Number(startsPromise),
  Number(mention.danger),
  mention.unjudged ?? null,
]
