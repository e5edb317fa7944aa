import type { Signal } from '../../model/mention.js'
import type { Span } from '../../model/post.js'
import type { CaseFile, StoredMention } from '../port/cases.js'
import type { Counts } from '../port/facts.js'
import { caseColumns, caseOf } from '../rows/cases.js'
import { namesBrand } from '../rows/names-brand.js'
import { mentionOf as mentionIn, wholeMentions } from '../rows/stored-mentions.js'
import { asNumber, asText, date, number, type Row, storable, text } from '../rows/values.js'
import { brandsAsked } from './brands.js'
import { eventsOf, takerOf } from './case-events.js'
import type { Transaction } from './database.js'
import { postOf } from './stored-posts.js'

/** As their columns hold them. */
export const reasons = {
  signals: (stored: unknown): readonly Signal[] => JSON.parse(asText(stored)),
  spans: (stored: unknown): readonly Span[] => JSON.parse(asText(stored)),
}

const mentionOf = (row: Row): StoredMention => mentionIn(row, reasons, postOf(row))

export async function mentions(db: Transaction, ids: readonly number[]): Promise<readonly StoredMention[]> {
  const rows = await db.all(`${wholeMentions} where m.id = any(?::bigint[])`, ids)
  const found = new Map(rows.map((row) => [number(row, 'mention_id'), mentionOf(row)]))
  return ids.map((id) => found.get(id)).filter((mention) => mention !== undefined)
}

export async function caseFile(db: Transaction, caseId: number): Promise<CaseFile | undefined> {
  const row = await db.get(
    `select ${caseColumns} from cases c left join persons cp on cp.id = c.person where c.id = ?`,
    caseId,
  )
  if (!row) {
    const into = await takerOf(db, caseId)
    return into === undefined ? undefined : caseFile(db, into)
  }
  const rows = await db.all(`${wholeMentions} where m.case_id = ? order by m.published, m.id`, caseId)
  const ofCase = rows.map(mentionOf)
  // While all of its mentions are hidden, so is the case.
  if (ofCase.length === 0) return undefined
  return {
    case: caseOf(row),
    mentions: ofCase,
    history: await eventsOf(db, caseId),
    foundBy: await foundBy(
      db,
      ofCase.map(({ post }) => post.id),
    ),
  }
}

/** The sources that gave each post, the first one first. */
async function foundBy(db: Transaction, postIds: readonly string[]): Promise<CaseFile['foundBy']> {
  const found = new Map(postIds.map((id) => [id, [] as { sourceId: string; firstSeenAt: Date }[]]))
  const rows = await db.all(
    `select g.post, s.source, g.first_seen from post_sources g join sources s on s.id = g.source
     where g.post = any(?::bigint[]) order by g.first_seen, g.source`,
    postIds.map(Number),
  )
  for (const row of rows)
    found
      .get(String(asNumber(row.post)))
      ?.push({ sourceId: text(row, 'source'), firstSeenAt: date(row, 'first_seen') })
  return Object.fromEntries(found)
}

/** What this store is known by. */
export async function identity(db: Transaction): Promise<string> {
  const row = await db.get('select id from store_identity')
  return row === undefined ? '' : text(row, 'id')
}

export async function counts(db: Transaction, brands: readonly string[]): Promise<Counts> {
  const row = await db.get(
    `select (select count(*) from posts) as posts, (select count(*) from mentions m
       where m.brand in ${brandsAsked()} and ${namesBrand('m')}) as mentions`,
    brands.map(storable),
  )
  if (!row) throw new Error('PostgreSQL counted nothing')
  return { posts: number(row, 'posts'), mentions: number(row, 'mentions') }
}
