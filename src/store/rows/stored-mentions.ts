import { kinds, marks, type Signal, type Verdict } from '../../model/mention.js'
import type { Post, Span } from '../../model/post.js'
import type { StoredMention } from '../port/cases.js'
import { brandIn } from './brands.js'
import { severities } from './candidates.js'
import { caseColumns, caseOf } from './cases.js'
import { mutedOf } from './mutes.js'
import { postColumns } from './posts.js'
import { date, flag, number, oneOf, optionalText, type Row, text, turnOf } from './values.js'

const mentionColumns = `
  m.id as mention_id, ${brandIn('m.brand')} as brand, m.score, m.severity, m.danger, m.unjudged, m.kind, m.relevance, m.official, m.needs_reply, m.no_reply,
  m.waits_since, m.turn_seen, m.starts_promise, m.complained_before, m.due, m.due_later, m.muted, m.follows, m.unmatched, m.baseline, m.signals, m.named,
  m.relevance_signals, (select k.verdict from marks k where k.post = m.post and k.brand = m.brand) as mark`

/** Mentions with their posts, cases and people. */
export const wholeMentions = `
  select ${mentionColumns}, ${postColumns}, ${caseColumns} from mentions m
  join posts p on p.id = m.post
  left join persons a on a.id = p.person
  join cases c on c.id = m.case_id
  left join persons cp on cp.id = c.person`

/** How the reasons of a verdict are stored. */
export type Reasons = {
  signals: (stored: unknown) => readonly Signal[]
  spans: (stored: unknown) => readonly Span[]
}

/** What the rules made of a mention, in its row. */
export function verdictOf(row: Row, { signals }: Reasons): Verdict {
  const noReply = optionalText(row, 'no_reply')
  const unjudged = optionalText(row, 'unjudged')
  return {
    score: number(row, 'score'),
    kind: oneOf(row, 'kind', kinds),
    severity: oneOf(row, 'severity', severities),
    danger: flag(row, 'danger'),
    signals: signals(row.signals),
    ...(noReply !== undefined && {
      noReply: oneOf(row, 'no_reply', ['praise', 'promotion', 'repost'] as const),
    }),
    ...(unjudged !== undefined && { unjudged }),
  }
}

/** Of a row of `wholeMentions`. */
export function mentionOf(row: Row, reasons: Reasons, post: Post): StoredMention {
  return {
    id: number(row, 'mention_id'),
    brand: text(row, 'brand'),
    ...verdictOf(row, reasons),
    named: reasons.spans(row.named),
    relevance: number(row, 'relevance'),
    ...(row.relevance_signals !== null && { relevanceSignals: reasons.signals(row.relevance_signals) }),
    ...(row.mark !== null && { mark: oneOf(row, 'mark', marks) }),
    official: flag(row, 'official'),
    needsReply: flag(row, 'needs_reply'),
    post,
    firstSeenAt: date(row, 'first_seen'),
    ...turnOf(row),
    startsPromise: flag(row, 'starts_promise'),
    complainedBefore: flag(row, 'complained_before'),
    due: flag(row, 'due'),
    ...(flag(row, 'due_later') && { dueLater: true as const }),
    ...mutedOf(row),
    follows: flag(row, 'follows'),
    ...(flag(row, 'unmatched') && { unmatched: true as const }),
    baseline: flag(row, 'baseline'),
    case: caseOf(row),
  }
}
