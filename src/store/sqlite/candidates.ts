import type { Candidate, MentionFilter } from '../port/cases.js'
import type { Database } from './database.js'
import { postsOf } from './posts.js'
import { severities } from './reading.js'
import { asNumber, asOneOf, asText, type Value } from './rows.js'

/** A part of a `where`, with the values for its question marks. */
type Condition = { sql: string; values: readonly Value[] }

/**
 * The usual question, which mentions are due, is answered by the index `mentions_due` alone: it costs as much as there
 * are due ones, however many others are stored.
 */
export function candidates(db: Database, filter: MentionFilter): readonly Candidate[] {
  const dangerous = dangerousOf(db, filter.brands)
  return rangesOf(filter).flatMap(({ isTurned, range }) => {
    const conditions = [...conditionsOf(filter), ...range]
    const sql = `
      select m.id, m.case_id, m.brand, m.score, m.severity, coalesce(m.waits_since, m.published), m.starts_promise,
        m.complained_before, m.due, m.touched, m.followers, m.post${filter.unjudged === undefined ? '' : ', m.unjudged'}
      from mentions m ${indexFor(filter, isTurned)}
      where ${conditions.map((condition) => condition.sql).join(' and ')}`
    const rows = db.lists(sql, ...conditions.flatMap((condition) => condition.values))
    return said(db, rows, filter.search).map((columns) => candidateOf(columns, dangerous))
  })
}

/** Those of a post of which the search says so; posts are read in portions, so that few are in memory at once. */
function said(
  db: Database,
  rows: readonly (readonly unknown[])[],
  search: MentionFilter['search'],
): readonly (readonly unknown[])[] {
  if (search === undefined) return rows
  const found = foundIn(db, [...new Set(rows.map((columns) => asNumber(columns[POST])))], search)
  return rows.filter((columns) => found.has(asNumber(columns[POST])))
}

function foundIn(
  db: Database,
  posts: readonly number[],
  search: NonNullable<MentionFilter['search']>,
): ReadonlySet<number> {
  const found = new Set<number>()
  for (let start = 0; start < posts.length; start += PORTION) {
    for (const stored of postsOf(db, posts.slice(start, start + PORTION)))
      if (search(stored)) found.add(Number(stored.post.id))
  }
  return found
}

/** See `StoredFacts`. */
export function unnamedWith(db: Database, search: NonNullable<MentionFilter['search']>): number {
  const posts = db.lists('select id from posts indexed by posts_unmatched where matched = 0')
  return foundIn(
    db,
    posts.map(([id]) => asNumber(id)),
    search,
  ).size
}

/** Where `candidates` selects the post. */
const POST = 11
const PORTION = 1_000

type Range = { isTurned: boolean; range: readonly Condition[] }

/** What waits since it was published, and what since an edit, each by its own index. */
function rangesOf({ publishedSince }: MentionFilter): readonly Range[] {
  if (publishedSince === undefined) return [{ isTurned: false, range: [] }]
  const values = [publishedSince.getTime()]
  return [
    { isTurned: false, range: [{ sql: 'm.waits_since is null and m.published >= ?', values }] },
    { isTurned: true, range: [{ sql: 'm.waits_since >= ?', values }] },
  ]
}

/** Few mentions ever are, so that they have an index of their own and the question above stays within its own. */
function dangerousOf(db: Database, brands: readonly string[]): ReadonlySet<unknown> {
  const rows = db.lists(
    'select id from mentions where danger = 1 and brand in (select value from json_each(?))',
    JSON.stringify(brands),
  )
  return new Set(rows.map(([id]) => id))
}

function indexFor({ all, unjudged }: MentionFilter, isTurned: boolean): string {
  if (unjudged !== undefined) return 'indexed by mentions_unjudged'
  if (!all) return 'indexed by mentions_due'
  return isTurned ? 'indexed by mentions_turned' : 'indexed by mentions_brand'
}

function conditionsOf(filter: MentionFilter): readonly Condition[] {
  const { brands, sources, minScore, minSeverity, danger, kinds, unannounced, all, unjudged } = filter
  const conditions: Condition[] = [
    { sql: 'm.brand in (select value from json_each(?))', values: [JSON.stringify(brands)] },
  ]
  if (unjudged !== undefined) conditions.push(...inAnUnjudgedLanguage(unjudged, all === true))
  else if (!all) conditions.push({ sql: 'm.due = 1', values: [] })
  if (minScore !== undefined) conditions.push({ sql: 'm.score >= ?', values: [minScore] })
  if (minSeverity !== undefined) conditions.push({ sql: 'm.severity >= ?', values: [minSeverity] })
  if (danger) conditions.push({ sql: 'm.id in (select id from mentions where danger = 1)', values: [] })
  if (kinds) {
    conditions.push({ sql: 'm.kind in (select value from json_each(?))', values: [JSON.stringify(kinds)] })
  }
  if (unannounced) conditions.push({ sql: 'm.announced = 0', values: [] })
  if (sources) conditions.push(givenBy(sources))
  return conditions
}

function inAnUnjudgedLanguage(
  { relevantFrom, openIn }: NonNullable<MentionFilter['unjudged']>,
  all: boolean,
): readonly Condition[] {
  const known = { sql: 'm.unjudged is not null', values: [] }
  if (all) return [known]
  return [
    known,
    {
      sql: `${nobodyJudged} and m.official = 0 and m.baseline = 0 and m.relevance >= ?`,
      values: [relevantFrom],
    },
    { sql: stands, values: [] },
    {
      sql: '(select c.state from cases c where c.id = m.case_id) in (select value from json_each(?))',
      values: [JSON.stringify(openIn)],
    },
  ]
}

/** Its post is not gone. */
const stands = '(select p.gone_by from posts p where p.id = m.post) is null'

/** Neither the rules nor a person. */
export const nobodyJudged =
  'm.needs_reply = 0 and not exists (select 1 from marks k where k.post = m.post and k.brand = m.brand)'

const givenBy = (sources: readonly string[]): Condition => ({
  sql: `exists (select 1 from post_sources g where g.post = m.post and g.source in
    (select id from sources where source in (select value from json_each(?))))`,
  values: [JSON.stringify(sources)],
})

/** The columns in the order in which `candidates` selects them. */
function candidateOf(columns: readonly unknown[], dangerous: ReadonlySet<unknown>): Candidate {
  const [
    mentionId,
    caseId,
    brand,
    score,
    severity,
    waitsSince,
    startsPromise,
    before,
    due,
    touched,
    followers,
    post,
    unjudged,
  ] = columns
  return {
    mentionId: asNumber(mentionId),
    caseId: asNumber(caseId),
    postId: String(post),
    brand: asText(brand),
    score: asNumber(score),
    severity: asOneOf(severity, severities),
    danger: dangerous.has(mentionId),
    waitsSince: new Date(asNumber(waitsSince)),
    startsPromise: startsPromise === 1,
    complainedBefore: before === 1,
    due: due === 1,
    touchedAt: new Date(asNumber(touched)),
    followers: asNumber(followers),
    ...(unjudged !== undefined && { unjudged: asText(unjudged) }),
  }
}
