import { kinds, marks, type Severity, type Verdict } from '../../model/mention.js'
import type { CaseFile, StoredMention } from '../port/cases.js'
import type { Counts } from '../port/facts.js'
import { mutedOf } from '../rows/mutes.js'
import { namesBrand } from '../rows/names-brand.js'
import { postColumns } from '../rows/posts.js'
import { date, flag, number, oneOf, optionalText, type Row, text, turnOf } from '../rows/values.js'
import { brandIn, brandsAsked } from './brands.js'
import { eventsOf, takerOf } from './case-events.js'
import { caseColumns, caseOf } from './cases.js'
import type { Database } from './database.js'
import { postOf } from './posts.js'
import { signalsOf, spansOf } from './reasons.js'

export const severities: readonly Severity[] = [1, 2, 3, 4]

const mentionColumns = `
  m.id as mention_id, ${brandIn('m.brand')} as brand, m.score, m.severity, m.danger, m.unjudged, m.kind, m.relevance, m.official, m.needs_reply, m.no_reply,
  m.waits_since, m.turn_seen, m.starts_promise, m.complained_before, m.due, m.due_later, m.muted, m.follows, m.unmatched, m.baseline, m.signals, m.named,
  m.relevance_signals, (select k.verdict from marks k where k.post = m.post and k.brand = m.brand) as mark`

const wholeMentions = `
  select ${mentionColumns}, ${postColumns}, ${caseColumns} from mentions m
  join posts p on p.id = m.post
  left join persons a on a.id = p.person
  join cases c on c.id = m.case_id
  left join persons cp on cp.id = c.person`

export function mentions(db: Database, ids: readonly number[]): readonly StoredMention[] {
  const found = new Map(
    db
      .all(`${wholeMentions} where m.id in (select value from json_each(?))`, JSON.stringify(ids))
      .map((row) => [number(row, 'mention_id'), mentionOf(row)]),
  )
  return ids.map((id) => found.get(id)).filter((mention) => mention !== undefined)
}

export function caseFile(db: Database, caseId: number): CaseFile | undefined {
  const row = db.get(
    `select ${caseColumns} from cases c left join persons cp on cp.id = c.person where c.id = ?`,
    caseId,
  )
  if (!row) {
    const into = takerOf(db, caseId)
    return into === undefined ? undefined : caseFile(db, into)
  }
  const ofCase = db
    .all(`${wholeMentions} where m.case_id = ? order by m.published, m.id`, caseId)
    .map((mention) => mentionOf(mention))
  // While all of its mentions are hidden, so is the case.
  if (ofCase.length === 0) return undefined
  const foundBy = ofCase.map(({ post }) => [post.id, sourcesOf(db, Number(post.id))] as const)
  return {
    case: caseOf(row),
    mentions: ofCase,
    history: eventsOf(db, caseId),
    foundBy: Object.fromEntries(foundBy),
  }
}

/** What the rules made of a mention, in its row. */
export function verdictOf(row: Row): Verdict {
  const noReply = optionalText(row, 'no_reply')
  const unjudged = optionalText(row, 'unjudged')
  return {
    score: number(row, 'score'),
    kind: oneOf(row, 'kind', kinds),
    severity: oneOf(row, 'severity', severities),
    danger: flag(row, 'danger'),
    signals: signalsOf(row.signals),
    ...(noReply !== undefined && {
      noReply: oneOf(row, 'no_reply', ['praise', 'promotion', 'repost'] as const),
    }),
    ...(unjudged !== undefined && { unjudged }),
  }
}

function mentionOf(row: Row): StoredMention {
  return {
    id: number(row, 'mention_id'),
    brand: text(row, 'brand'),
    ...verdictOf(row),
    named: spansOf(row.named),
    relevance: number(row, 'relevance'),
    ...(row.relevance_signals !== null && { relevanceSignals: signalsOf(row.relevance_signals) }),
    ...(row.mark !== null && { mark: oneOf(row, 'mark', marks) }),
    official: flag(row, 'official'),
    needsReply: flag(row, 'needs_reply'),
    post: postOf(row),
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

/** What this store is known by. */
export function identity(db: Database): string {
  const row = db.get('select id from store_identity')
  return row === undefined ? '' : text(row, 'id')
}

export function counts(db: Database, brands: readonly string[]): Counts {
  const count = (sql: string, ...values: string[]): number => {
    const row = db.get(sql, ...values)
    return row ? number(row, 'count') : 0
  }
  const names = JSON.stringify(brands)
  const ofBrands = `brand in ${brandsAsked()}`
  return {
    posts: count('select count(*) as count from posts'),
    mentions: count(
      `select count(*) as count from mentions where ${ofBrands} and ${namesBrand('mentions')}`,
      names,
    ),
  }
}

/** The sources that gave the post, the first one first. */
function sourcesOf(db: Database, postId: number): readonly { sourceId: string; firstSeenAt: Date }[] {
  return db
    .all(
      `select s.source, g.first_seen from post_sources g join sources s on s.id = g.source
       where g.post = ? order by g.first_seen, g.source`,
      postId,
    )
    .map((row) => ({ sourceId: text(row, 'source'), firstSeenAt: date(row, 'first_seen') }))
}
