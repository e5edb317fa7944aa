import { caseStates } from '../../model/case.js'
import { DOUBTFUL_BELOW } from '../../model/mention.js'
import type { Candidate, MentionFilter } from '../port/cases.js'
import { brandIn } from '../rows/brands.js'
import { candidateOf, idsOf, onceEach, standing } from '../rows/candidates.js'
import { handlingColumns, readHandling } from '../rows/handling.js'
import { asNumber, number, oneOf, storable } from '../rows/values.js'
import { brandsAsked } from './brands.js'
import { conditionsOf, quiet, reasonsToList, woken } from './candidate-conditions.js'
import type { Transaction } from './database.js'
import { postsOf } from './stored-posts.js'

/** The usual question, which mentions are due, is found by an index of its own: it costs as much as there are due ones. */
export async function candidates(db: Transaction, filter: MentionFilter): Promise<readonly Candidate[]> {
  const few = {
    dangerous: await dangerousOf(db, filter.brands),
    doubtful: await doubtfulOf(db, filter.brands),
  }
  const found: Candidate[] = []
  for (const range of reasonsToList(filter)) {
    const conditions = [...conditionsOf(filter), ...range]
    const rows = await db.lists(
      `select m.id, m.case_id, ${brandIn('m.brand')}, m.score, m.severity, coalesce(m.waits_since, m.published),
         m.starts_promise, m.complained_before, m.needs_reply, m.due, m.touched, m.followers, m.post, m.likeness,
         ${filter.tellKind ? 'm.kind' : 'null'}${filter.unjudged === undefined ? '' : ', m.unjudged'}
       from mentions m where ${conditions.map(({ sql }) => sql).join(' and ')}`,
      ...conditions.flatMap(({ values }) => values),
    )
    found.push(...(await said(db, rows, filter.search)).map((columns) => candidateOf(columns, few)))
  }
  const { fits } = filter
  const handled = await withHandled(db, onceEach(found, filter), filter)
  return fits === undefined ? handled : handled.filter(fits)
}

/** With how their cases stand, which few are asked for: most of what waits nobody has touched. */
async function withHandled(
  db: Transaction,
  found: readonly Candidate[],
  { now }: MentionFilter,
): Promise<readonly Candidate[]> {
  const rows = await db.all(
    `select c.id, c.state, ${handlingColumns.map((name) => `c.${name}`).join(', ')}
     from cases c where c.id = any(?::bigint[])
       and (c.state <> 'new' or c.owner is not null or c.tags is not null or c.cause is not null or c.back is not null)`,
    [...new Set(found.map(({ caseId }) => caseId))],
  )
  const handled = new Map(
    rows.map((row) => [number(row, 'id'), { state: oneOf(row, 'state', caseStates), ...readHandling(row) }]),
  )
  const wokenNow = now === undefined ? new Set() : await wokenIn(db, now)
  const muted = await mutedIn(db, now)
  return standing(found, { handled, woken: wokenNow, muted })
}

async function wokenIn(db: Transaction, now: Date): Promise<ReadonlySet<unknown>> {
  const conditions = woken(now)
  return idsOf(
    await db.lists(
      conditions.map(({ sql }) => `select m.id from mentions m where ${sql}`).join(' union '),
      ...conditions.flatMap(({ values }) => values),
    ),
  )
}

/** Few are, so that they have an index of their own. */
async function mutedIn(db: Transaction, now: Date | undefined): Promise<ReadonlySet<unknown>> {
  const { sql, values } = quiet(now)
  return idsOf(await db.lists(`select m.id from mentions m where m.muted is not null and ${sql}`, ...values))
}

/** Those of a post of which the search says so; posts are read in portions, so that few are in memory at once. */
async function said(
  db: Transaction,
  rows: readonly (readonly unknown[])[],
  search: MentionFilter['search'],
): Promise<readonly (readonly unknown[])[]> {
  if (search === undefined) return rows
  const found = await foundIn(db, [...new Set(rows.map((columns) => asNumber(columns[POST])))], search)
  return rows.filter((columns) => found.has(asNumber(columns[POST])))
}

async function foundIn(
  db: Transaction,
  posts: readonly number[],
  search: NonNullable<MentionFilter['search']>,
): Promise<ReadonlySet<number>> {
  const found = new Set<number>()
  for (let start = 0; start < posts.length; start += PORTION)
    for (const stored of await postsOf(db, posts.slice(start, start + PORTION)))
      if (search(stored)) found.add(Number(stored.post.id))
  return found
}

/** See `StoredFacts`. */
export async function unnamedWith(
  db: Transaction,
  search: NonNullable<MentionFilter['search']>,
): Promise<number> {
  const posts = await db.lists('select id from posts where matched = 0')
  return (
    await foundIn(
      db,
      posts.map(([id]) => asNumber(id)),
      search,
    )
  ).size
}

/** Where `candidates` selects the post. */
const POST = 12
const PORTION = 1_000

const dangerousOf = async (db: Transaction, brands: readonly string[]): Promise<ReadonlySet<unknown>> =>
  idsOf(
    await db.lists(
      `select id from mentions where danger = 1 and brand in ${brandsAsked()}`,
      brands.map(storable),
    ),
  )

const doubtfulOf = async (db: Transaction, brands: readonly string[]): Promise<ReadonlySet<unknown>> =>
  idsOf(
    await db.lists(
      `select m.id from mentions m where m.due = 1 and m.relevance < ${DOUBTFUL_BELOW} and m.brand in ${brandsAsked()}
         and not exists (select 1 from marks k where k.post = m.post and k.brand = m.brand)`,
      brands.map(storable),
    ),
  )
