import type { CaseFile, StoredMention } from '../port/cases.js'
import type { Counts } from '../port/facts.js'
import { caseColumns, caseOf } from '../rows/cases.js'
import { namesBrand } from '../rows/names-brand.js'
import { mentionOf as mentionIn, wholeMentions } from '../rows/stored-mentions.js'
import { date, number, type Row, text } from '../rows/values.js'
import { brandsAsked } from './brands.js'
import { eventsOf, takerOf } from './case-events.js'
import type { Database } from './database.js'
import { postOf } from './posts.js'
import { signalsOf, spansOf } from './reasons.js'

export const reasons = { signals: signalsOf, spans: spansOf }

const mentionOf = (row: Row): StoredMention => mentionIn(row, reasons, postOf(row))

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
