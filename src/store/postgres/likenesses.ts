import type { CopyAuthor, Likeness, Likenesses, WordsOfPost } from '../port/likenesses.js'
import { copyAuthorOf, likenessesByCase, wordsCompared } from '../rows/likenesses.js'
import { packedSketch, sketchIn } from '../rows/packing/packed-sketch.js'
import { asNumber } from '../rows/values.js'
import type { Database, Transaction } from './database.js'
import { postsOf } from './stored-posts.js'

export const likenessesPort = (db: Database): Likenesses => ({
  uncompared: (limit) => db.read((from) => uncompared(from, limit)),
  near: (keys, most) => db.read((from) => near(from, keys, most)),
  authors: (likenesses) => db.read((from) => authors(from, likenesses)),
  ofCases: (caseIds) => db.read((from) => ofCases(from, caseIds)),
  save: (compared) => db.write((to) => save(to, compared)),
  letGo: (before, limit) => db.write((to) => letGo(to, before, limit)),
})

const idsIn = (rows: readonly (readonly unknown[])[]): readonly number[] => rows.map(([id]) => asNumber(id))

/** In a row of `mentions`: null is not compared yet, and 0 says too little to be. */
async function uncompared(db: Transaction, limit: number): Promise<readonly WordsOfPost[]> {
  const rows = await db.lists(
    'select distinct post from mentions where likeness is null order by post desc limit ?',
    limit,
  )
  return wordsCompared(await postsOf(db, idsIn(rows)))
}

/** Key by key: one that stands in thousands of texts must not bring them all. */
async function near(db: Transaction, keys: readonly number[], most: number): Promise<readonly Likeness[]> {
  const rows = await db.lists(
    `select id, sketch from likenesses where id in (
       select n.likeness from unnest(?::bigint[]) k (key) cross join lateral (
         select likeness from likeness_keys where key = k.key order by likeness desc limit ?) n)
     order by id`,
    keys,
    most,
  )
  return rows.map(([id, sketch]) => ({ id: asNumber(id), sketch: sketchIn(sketch) }))
}

/** Each person's posts are gone through once: an account that says the same thousands of times has as many. */
const authors = async (db: Transaction, likenesses: readonly number[]): Promise<readonly CopyAuthor[]> =>
  (
    await db.lists(
      `with said as materialized (
         select distinct m.likeness, m.post, m.person, m.published from mentions m
         where m.likeness = any(?::bigint[]) and m.likeness > 0 and m.person is not null),
       others as materialized (
         select s.likeness, s.person, min(p.published) as first
         from (select distinct likeness, person from said) s join posts p on p.person = s.person
         where not exists (select 1 from mentions o where o.post = p.id and o.likeness = s.likeness)
         group by 1, 2)
       select s.likeness, s.post, s.person, s.published, coalesce(o.first >= s.published, true)
       from said s left join others o on o.likeness = s.likeness and o.person = s.person
       order by s.published, s.post`,
      likenesses,
    )
  ).map(copyAuthorOf)

const ofCases = async (
  db: Transaction,
  caseIds: readonly number[],
): Promise<ReadonlyMap<number, readonly number[]>> =>
  likenessesByCase(
    await db.lists(
      `with said as materialized (
         select distinct m.case_id, m.likeness from mentions m where m.case_id = any(?::bigint[]) and m.likeness > 0)
       select s.case_id, s.likeness from said s where exists (
         select 1 from mentions o where o.likeness = s.likeness and o.likeness > 0 and o.case_id <> s.case_id)
       order by s.likeness`,
      caseIds,
    ),
  )

async function save(
  db: Transaction,
  { joined, fresh, short }: Parameters<Likenesses['save']>[0],
): Promise<void> {
  const says = await stillSaying(db, [...joined.keys(), ...fresh.flatMap(({ posts }) => posts)])
  const saying = fresh
    .map((one) => ({ ...one, posts: one.posts.filter((postId) => says.has(postId)) }))
    .filter(({ posts }) => posts.length > 0)
  const ids = await add(
    db,
    saying.map(({ sketch }) => sketch),
  )
  const made = saying.map((one, at) => ({ ...one, id: ids[at] ?? 0 }))
  const keys = made.flatMap(({ id, keys: found }) => found.map((key) => [key, id] as const))
  await db.run(
    'insert into likeness_keys (key, likeness) select * from unnest(?::bigint[], ?::bigint[])',
    keys.map(([key]) => key),
    keys.map(([, id]) => id),
  )
  const compared = new Map([
    ...short.map((postId) => [postId, 0] as const),
    ...[...joined].filter(([postId]) => says.has(postId)),
    ...made.flatMap(({ id, posts }) => posts.map((postId) => [postId, id] as const)),
  ])
  await db.run(
    `update mentions set likeness = n.likeness from unnest(?::bigint[], ?::bigint[]) n (post, likeness)
     where mentions.post = n.post`,
    [...compared.keys()].map(Number),
    [...compared.values()],
  )
}

/** What posts say that nobody had said before; returns under which ids, in their order. */
async function add(db: Transaction, sketches: readonly (readonly number[])[]): Promise<readonly number[]> {
  if (sketches.length === 0) return []
  const ids = idsIn(
    await db.lists(
      `select nextval(pg_get_serial_sequence('likenesses', 'id')) from generate_series(1, ?::int)`,
      sketches.length,
    ),
  )
  await db.run(
    `insert into likenesses (id, sketch)
     select n.id, decode(n.sketch, 'hex') from unnest(?::bigint[], ?::text[]) n (id, sketch)`,
    ids,
    sketches.map((sketch) => Buffer.from(packedSketch(sketch)).toString('hex')),
  )
  return ids
}

/** What is said again and again stays in front of all others; of so many that do it is looked behind them. */
const MOST_LOOKED_AT = 2_000

/** The rest is let go of by triggers. */
async function letGo(db: Transaction, before: Date, limit: number): Promise<number> {
  const ids = idsIn(
    await db.lists(
      `select l.id from (select id from likenesses order by id limit ${MOST_LOOKED_AT}) l
       where not exists (
         select 1 from mentions m join posts p on p.id = m.post
         where m.likeness = l.id and m.likeness > 0 and p.first_seen >= ?)
       order by l.id limit ?`,
      before.getTime(),
      limit,
    ),
  )
  await db.run('update mentions set likeness = 0 where likeness > 0 and likeness = any(?::bigint[])', ids)
  return ids.length
}

/** Those whose words were not taken away while they were compared: what somebody was forgotten for must not stay as hashes. */
async function stillSaying(db: Transaction, postIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.lists(
    `select id from posts where id = any(?::bigint[]) and (text <> '' or title is not null)
       and exists (select 1 from mentions where post = posts.id)`,
    postIds.map(Number),
  )
  return new Set(idsIn(rows).map(String))
}
