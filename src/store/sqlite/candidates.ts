import { DOUBTFUL_BELOW } from '../../model/mention.js'
import type { Candidate, MentionFilter } from '../port/cases.js'
import { brandIn } from '../rows/brands.js'
import { nobodyJudged, publishedAfter, stands } from '../rows/candidate-conditions.js'
import { candidateOf, idsOf, onceEach, standing } from '../rows/candidates.js'
import { stateIn, stateNumbers } from '../rows/case-states.js'
import { handlingColumns, readHandling } from '../rows/handling.js'
import { asNumber, number, type Value } from '../rows/values.js'
import { brandsAsked } from './brands.js'
import type { Database } from './database.js'
import { isCovered } from './mutes.js'
import { statesAsked } from './numbered-words.js'
import { postsOf } from './posts.js'

/** A part of a `where`, with the values for its question marks. */
type Condition = { sql: string; values: readonly Value[] }

/**
 * The usual question, which mentions are due, is answered by the index `mentions_due` alone: it costs as much as there
 * are due ones, however many others are stored.
 */
export function candidates(db: Database, filter: MentionFilter): readonly Candidate[] {
  const few = { dangerous: dangerousOf(db, filter.brands), doubtful: doubtfulOf(db, filter.brands) }
  const found = (
    filter.muted === true ? mutedOf(filter) : [...rangesOf(filter), ...wokenOf(filter), ...alsoInOf(filter)]
  ).flatMap(({ index, range }) => {
    const conditions = [...conditionsOf(filter), ...range]
    const sql = `
      select m.id, m.case_id, ${brandIn('m.brand')}, m.score, m.severity, coalesce(m.waits_since, m.published), m.starts_promise,
        m.complained_before, ${index === 'mentions_due' ? '1' : 'm.needs_reply'}, m.due, m.touched, m.followers, m.post, m.likeness, ${filter.tellKind ? 'm.kind' : 'null'}${filter.unjudged === undefined ? '' : ', m.unjudged'}
      from mentions m indexed by ${index}
      where ${conditions.map((condition) => condition.sql).join(' and ')}`
    const rows = db.lists(sql, ...conditions.flatMap((condition) => condition.values))
    return said(db, rows, filter.search).map((columns) => candidateOf(columns, few))
  })
  const { fits } = filter
  const handled = withHandled(db, onceEach(found, filter), filter)
  return fits === undefined ? handled : handled.filter(fits)
}

/** With how their cases stand, which few are asked for: most of what waits nobody has touched. */
function withHandled(
  db: Database,
  found: readonly Candidate[],
  { now }: MentionFilter,
): readonly Candidate[] {
  const handled = new Map(
    db
      .all(
        `select c.id, c.state, ${handlingColumns.map((name) => `c.${name}`).join(', ')}
         from json_each(?) j cross join cases c on c.id = j.value
         where c.state <> ${stateNumbers.new} or coalesce(c.owner, c.tags, c.cause, c.back) is not null`,
        JSON.stringify([...new Set(found.map(({ caseId }) => caseId))]),
      )
      .map((row) => [number(row, 'id'), { state: stateIn(row.state), ...readHandling(row) }]),
  )
  const woken = now === undefined ? new Set() : wokenIn(db, now)
  const muted = mutedIn(db, now)
  return standing(found, { handled, woken, muted })
}

/** What is due by now, though the state of its case says that it waits for nobody, or a mute that it does not. */
const wokenIn = (db: Database, now: Date): ReadonlySet<unknown> =>
  idsOf(
    db.lists(
      `select m.id from cases c indexed by cases_waiting_later
         cross join mentions m indexed by mentions_due_later on m.case_id = c.id and m.due_later = 1
         where c.waits_from <= ?1 and ${isHeardOf('?1')}
       union select m.id from mentions m indexed by mentions_muted where m.muted <= ?1 and m.due_later = 0`,
      now.getTime(),
    ),
  )

/** Few are, so that they have an index of their own. */
const mutedIn = (db: Database, now: Date | undefined): ReadonlySet<unknown> =>
  idsOf(
    db.lists(
      `select m.id from mentions m indexed by mentions_muted where ${isMuted} and ${isUpNext}`,
      ...mutedValues(now),
    ),
  )

const isHeardOf = (now: string) => `(m.muted is null or m.muted <= ${now})`
const isMuted = 'm.muted > ?'
/** Its case waits, or does so by now. */
const isUpNext =
  '(m.due_later = 0 or m.case_id in (select id from cases indexed by cases_waiting_later where waits_from <= ?))'
const mutedValues = (now: Date | undefined) => [now?.getTime() ?? 0, now?.getTime() ?? 0]

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
const POST = 12
const PORTION = 1_000

type Range = { index: string; range: readonly Condition[] }

/** What waits since it was published, and what since an edit, each by its own index. */
function rangesOf(filter: MentionFilter): readonly Range[] {
  const ofState = filter.all || filter.unjudged !== undefined ? [] : [{ sql: 'm.due = 1', values: [] }]
  if (filter.publishedSince === undefined) return [{ index: indexFor(filter, false), range: ofState }]
  const values = [filter.publishedSince.getTime()]
  return [
    {
      index: indexFor(filter, false),
      range: [...ofState, { sql: 'm.waits_since is null and m.published >= ?', values }],
    },
    { index: indexFor(filter, true), range: [...ofState, { sql: 'm.waits_since >= ?', values }] },
  ]
}

/** What was put off, or muted, until now, and waits again. */
function wokenOf({ all, unjudged, now, publishedSince }: MentionFilter): readonly Range[] {
  if (all || unjudged !== undefined || now === undefined) return []
  const isWoken = {
    sql: `m.due_later = 1 and m.case_id in (select id from cases indexed by cases_waiting_later where waits_from <= ?) and ${isHeardOf('?')}`,
    values: [now.getTime(), now.getTime()],
  }
  const isOver = { sql: 'm.muted <= ? and m.due_later = 0', values: [now.getTime()] }
  return [
    { index: 'mentions_due_later', range: [isWoken, ...publishedAfter(publishedSince)] },
    { index: 'mentions_muted', range: [isOver, ...publishedAfter(publishedSince)] },
  ]
}

/** Those of cases that somebody worked on, which cost as much as there are in these states. */
function alsoInOf({ all, unjudged, alsoIn, publishedSince }: MentionFilter): readonly Range[] {
  if (all || unjudged !== undefined || alsoIn === undefined) return []
  const isIn = {
    sql: `m.case_id in (select id from cases indexed by cases_worked_on where state <> ${stateNumbers.new} and state in (select value from json_each(?)))`,
    values: [statesAsked(alsoIn)],
  }
  return [{ index: 'mentions_case', range: [isIn, ...publishedAfter(publishedSince)] }]
}

/** What would wait, were it not muted. */
const mutedOf = ({ now, publishedSince }: MentionFilter): readonly Range[] => [
  {
    index: 'mentions_muted',
    range: [
      { sql: `${isMuted} and ${isUpNext}`, values: mutedValues(now) },
      ...publishedAfter(publishedSince),
    ],
  },
]

/** Few mentions ever are, so that they have an index of their own and the question above stays within its own. */
const dangerousOf = (db: Database, brands: readonly string[]): ReadonlySet<unknown> =>
  idsOf(
    db.lists(
      `select id from mentions where danger = 1 and brand in ${brandsAsked()}`,
      JSON.stringify(brands),
    ),
  )

const doubtfulOf = (db: Database, brands: readonly string[]): ReadonlySet<unknown> =>
  idsOf(
    db.lists(
      `select m.id from mentions m indexed by mentions_doubtful
       where m.due = 1 and m.relevance < ${DOUBTFUL_BELOW} and m.brand in ${brandsAsked()}
         and not exists (select 1 from marks k where k.post = m.post and k.brand = m.brand)`,
      JSON.stringify(brands),
    ),
  )

function indexFor({ all, unjudged }: MentionFilter, isTurned: boolean): string {
  if (unjudged !== undefined) return 'mentions_unjudged'
  if (!all) return 'mentions_due'
  return isTurned ? 'mentions_turned' : 'mentions_brand'
}

function conditionsOf(filter: MentionFilter): readonly Condition[] {
  const { brands, sources, places, minScore, minSeverity, danger, kinds, unannounced, unjudged, likenesses } =
    filter
  const conditions: Condition[] = [{ sql: `m.brand in ${brandsAsked()}`, values: [JSON.stringify(brands)] }]
  if (unjudged !== undefined) conditions.push(...inAnUnjudgedLanguage(unjudged, filter))
  if (minScore !== undefined) conditions.push({ sql: 'm.score >= ?', values: [minScore] })
  if (minSeverity !== undefined) conditions.push({ sql: 'm.severity >= ?', values: [minSeverity] })
  if (danger) conditions.push({ sql: 'm.id in (select id from mentions where danger = 1)', values: [] })
  if (kinds) {
    conditions.push({ sql: 'm.kind in (select value from json_each(?))', values: [JSON.stringify(kinds)] })
  }
  if (unannounced) conditions.push({ sql: 'm.announced = 0', values: [] })
  if (likenesses)
    conditions.push({
      sql: `m.case_id in (select case_id from mentions indexed by mentions_alike
        where likeness in (select value from json_each(?)) and likeness > 0)`,
      values: [JSON.stringify(likenesses)],
    })
  if (sources || places) conditions.push(from(sources ?? [], places ?? []))
  return conditions
}

function inAnUnjudgedLanguage(
  { relevantFrom, openIn }: NonNullable<MentionFilter['unjudged']>,
  { all, now }: MentionFilter,
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
    { sql: `not ${isCovered('(u.until is null or u.until > ?)')}`, values: [now?.getTime() ?? 0] },
    {
      sql: '(select c.state from cases c where c.id = m.case_id) in (select value from json_each(?))',
      values: [statesAsked(openIn)],
    },
  ]
}

/** Given by one of the sources, or at one of the places. */
function from(sources: readonly string[], places: readonly string[]): Condition {
  const given = `exists (select 1 from post_sources g where g.post = m.post and g.source in
    (select id from sources where source in (select value from json_each(?))))`
  const at = '(select lower(p.place) from posts p where p.id = m.post) in (select value from json_each(?))'
  if (places.length === 0) return { sql: given, values: [JSON.stringify(sources)] }
  return { sql: `(${given} or ${at})`, values: [JSON.stringify(sources), JSON.stringify(places)] }
}
