import type { Candidate, MentionFilter } from '../port/cases.js'
import type { Database } from './database.js'
import { severities } from './reading.js'
import { asNumber, asOneOf, asText, type Value } from './rows.js'
import { parseSearch } from './search.js'

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
        m.complained_before, m.due, m.touched, m.followers${filter.unjudged === undefined ? '' : ', m.unjudged'}
      from mentions m ${indexFor(filter, isTurned)}
      where ${conditions.map((condition) => condition.sql).join(' and ')}`
    return db
      .lists(sql, ...conditions.flatMap((condition) => condition.values))
      .map((columns) => candidateOf(columns, dangerous))
  })
}

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

function indexFor({ all, search, unjudged }: MentionFilter, isTurned: boolean): string {
  if (unjudged !== undefined) return 'indexed by mentions_unjudged'
  if (!all) return 'indexed by mentions_due'
  if (search !== undefined) return 'indexed by mentions_post'
  return isTurned ? 'indexed by mentions_turned' : 'indexed by mentions_brand'
}

function conditionsOf(filter: MentionFilter): readonly Condition[] {
  const { brands, sources, minScore, kinds, unannounced, search, all, unjudged } = filter
  const conditions: Condition[] = [
    { sql: 'm.brand in (select value from json_each(?))', values: [JSON.stringify(brands)] },
  ]
  if (unjudged !== undefined) conditions.push(...inAnUnjudgedLanguage(unjudged, all === true))
  else if (!all) conditions.push({ sql: 'm.due = 1', values: [] })
  if (minScore !== undefined) conditions.push({ sql: 'm.score >= ?', values: [minScore] })
  if (kinds) {
    conditions.push({ sql: 'm.kind in (select value from json_each(?))', values: [JSON.stringify(kinds)] })
  }
  if (unannounced) conditions.push({ sql: 'm.announced = 0', values: [] })
  if (sources) conditions.push(givenBy(sources))
  if (search !== undefined) conditions.push(...containing(search))
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

function containing(search: string): readonly Condition[] {
  const alternatives = parseSearch(search)
  if (alternatives.length === 0) return []
  // One question to the index of words for all that it can answer alone.
  const inWords = alternatives.filter(({ patterns }) => patterns.length === 0)
  const others = alternatives.filter(({ patterns }) => patterns.length > 0)
  const conditions = [
    ...(inWords.length === 0 ? [] : [matching(inWords.map(({ match }) => `(${match})`).join(' OR '))]),
    ...others.map(({ match, patterns }) =>
      joined(' and ', [...(match === '' ? [] : [matching(match)]), ...patterns.map(holding)]),
    ),
  ]
  return [joined(' or ', conditions)]
}

const matching = (match: string): Condition => ({
  sql: 'm.post in (select rowid from posts_fts where posts_fts match ?)',
  values: [match],
})

const holding = (pattern: string): Condition => ({
  sql: `m.post in (select p.id from posts p left join persons a on a.id = p.person where p.matched = 1 and
      (p.title like ? escape '\\' or p.text like ? escape '\\' or a.name like ? escape '\\'
       or a.handle like ? escape '\\'))`,
  values: [pattern, pattern, pattern, pattern],
})

const joined = (by: ' and ' | ' or ', conditions: readonly Condition[]): Condition => ({
  sql: `(${conditions.map(({ sql }) => sql).join(by)})`,
  values: conditions.flatMap(({ values }) => values),
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
    unjudged,
  ] = columns
  return {
    mentionId: asNumber(mentionId),
    caseId: asNumber(caseId),
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
