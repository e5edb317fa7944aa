import type { Database } from './database.js'
import { severities } from './reading.js'
import { date, flag, number, oneOf, type Row, text, type Value } from './rows.js'
import { parseSearch } from './search.js'
import type { Candidate, MentionFilter } from './store.js'

/** A part of a `where`, with the values for its question marks. */
type Condition = { sql: string; values: readonly Value[] }

/**
 * The usual question, which mentions are due, is answered by the index `mentions_due` alone and so costs as much as
 * there are due ones. With `all` the case is asked too, since only due mentions are certain to be of interest.
 */
export function candidates(db: Database, filter: MentionFilter): readonly Candidate[] {
  const conditions = conditionsOf(filter)
  const sql = `
    select m.id, m.case_id, m.brand, m.score, m.severity, m.published, m.starts_promise, m.complained_before, m.due,
      m.touched, m.followers
    from mentions m ${indexFor(filter)}
    where ${conditions.map((condition) => condition.sql).join(' and ')}`
  return db.all(sql, ...conditions.flatMap((condition) => condition.values)).map(candidateOf)
}

function indexFor({ all, search }: MentionFilter): string {
  if (!all) return 'indexed by mentions_due'
  return search === undefined ? 'indexed by mentions_brand' : 'indexed by mentions_post'
}

function conditionsOf(filter: MentionFilter): readonly Condition[] {
  const { brands, sources, publishedSince, minScore, unannounced, search, all } = filter
  const conditions: Condition[] = [
    { sql: 'm.brand in (select value from json_each(?))', values: [JSON.stringify(brands)] },
  ]
  if (!all) conditions.push({ sql: 'm.due = 1', values: [] })
  if (publishedSince) conditions.push({ sql: 'm.published >= ?', values: [publishedSince.getTime()] })
  if (minScore !== undefined) conditions.push({ sql: 'm.score >= ?', values: [minScore] })
  if (unannounced) conditions.push({ sql: 'm.announced = 0', values: [] })
  if (sources) conditions.push(givenBy(sources))
  if (search !== undefined) conditions.push(...containing(search))
  return conditions
}

const givenBy = (sources: readonly string[]): Condition => ({
  sql: `exists (select 1 from post_sources g where g.post = m.post and g.source in
    (select id from sources where source in (select value from json_each(?))))`,
  values: [JSON.stringify(sources)],
})

function containing(search: string): readonly Condition[] {
  const { match, patterns } = parseSearch(search)
  const words = { sql: 'm.post in (select rowid from posts_fts where posts_fts match ?)', values: [match] }
  const fragments = patterns.map((pattern) => ({
    sql: `m.post in (select p.id from posts p left join persons a on a.id = p.person where p.matched = 1 and
      (p.title like ?1 escape '\\' or p.text like ?1 escape '\\' or a.name like ?1 escape '\\'))`,
    values: [pattern],
  }))
  return match === '' ? fragments : [words, ...fragments]
}

function candidateOf(row: Row): Candidate {
  return {
    mentionId: number(row, 'id'),
    caseId: number(row, 'case_id'),
    brand: text(row, 'brand'),
    score: number(row, 'score'),
    severity: oneOf(row, 'severity', severities),
    publishedAt: date(row, 'published'),
    startsPromise: flag(row, 'starts_promise'),
    complainedBefore: flag(row, 'complained_before'),
    due: flag(row, 'due'),
    touchedAt: date(row, 'touched'),
    followers: number(row, 'followers'),
  }
}
