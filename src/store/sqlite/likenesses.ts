import type { CopyAuthor, Likeness, Likenesses, WordsOfPost } from '../port/likenesses.js'
import { copyAuthorOf, likenessesByCase, wordsCompared } from '../rows/likenesses.js'
import { packedSketch, sketchIn } from '../rows/packing/packed-sketch.js'
import { asNumber } from '../rows/values.js'
import type { Database } from './database.js'
import { postsOf } from './posts.js'

/** See `Likenesses`. In a row of `mentions`: null is not compared yet, and 0 says too little to be. */
export function uncompared(db: Database, limit: number): readonly WordsOfPost[] {
  const ids = db
    .lists(
      `select distinct post from mentions indexed by mentions_uncompared where likeness is null
       order by post desc limit ?`,
      limit,
    )
    .map(([post]) => asNumber(post))
  return wordsCompared(postsOf(db, ids))
}

/** Key by key: one that stands in thousands of texts must not bring them all. */
export function near(db: Database, keys: readonly number[], most: number): readonly Likeness[] {
  const ids = new Set<number>()
  for (const key of keys) {
    const rows = db.lists(
      'select likeness from likeness_keys where key = ? order by likeness desc limit ?',
      key,
      most,
    )
    for (const [id] of rows) ids.add(asNumber(id))
  }
  return db
    .lists(
      'select id, sketch from likenesses where id in (select value from json_each(?))',
      JSON.stringify([...ids]),
    )
    .map(([id, sketch]) => ({ id: asNumber(id), sketch: sketchIn(sketch) }))
}

/** Each person's posts are gone through once: an account that says the same thousands of times has as many. */
export const authors = (db: Database, likenesses: readonly number[]): readonly CopyAuthor[] =>
  db
    .lists(
      `with said as materialized (
         select distinct m.likeness, m.post, m.person, m.published from mentions m indexed by mentions_alike
         where m.likeness in (select value from json_each(?)) and m.likeness > 0 and m.person is not null),
       others as materialized (
         select s.likeness, s.person, min(p.published) as first
         from (select distinct likeness, person from said) s cross join posts p on p.person = s.person
         where not exists (select 1 from mentions o where o.post = p.id and o.likeness = s.likeness)
         group by 1, 2)
       select s.likeness, s.post, s.person, s.published, coalesce(o.first >= s.published, 1)
       from said s left join others o on o.likeness = s.likeness and o.person = s.person
       order by s.published, s.post`,
      JSON.stringify(likenesses),
    )
    .map(copyAuthorOf)

export const ofCases = (db: Database, caseIds: readonly number[]): ReadonlyMap<number, readonly number[]> =>
  likenessesByCase(
    db.lists(
      `with said as materialized (
         select distinct m.case_id, m.likeness from mentions m
         where m.case_id in (select value from json_each(?)) and m.likeness > 0)
       select s.case_id, s.likeness from said s where exists (
         select 1 from mentions o where o.likeness = s.likeness and o.likeness > 0 and o.case_id <> s.case_id)
       order by s.likeness`,
      JSON.stringify(caseIds),
    ),
  )

export function saveLikenesses(
  db: Database,
  { joined, fresh, short }: Parameters<Likenesses['save']>[0],
): void {
  const put = (postId: string, likeness: number) =>
    db.run('update mentions set likeness = ? where post = ?', likeness, Number(postId))
  for (const postId of short) put(postId, 0)
  const says = new Set(stillSaying(db, [...joined.keys(), ...fresh.flatMap(({ posts }) => posts)]))
  for (const [postId, likeness] of joined) if (says.has(postId)) put(postId, likeness)
  for (const { sketch, keys, posts: compared } of fresh) {
    const posts = compared.filter((postId) => says.has(postId))
    if (posts.length === 0) continue
    const id = db.insert('insert into likenesses (sketch) values (?)', packedSketch(sketch))
    for (const key of keys) db.run('insert into likeness_keys (key, likeness) values (?, ?)', key, id)
    for (const postId of posts) put(postId, id)
  }
}

/** What is said again and again stays in front of all others; of so many that do it is looked behind them. */
const MOST_LOOKED_AT = 2_000

/** See `Likenesses`. Of many who say the same the newest tells most likely that it is still said. The rest is let go of by triggers. */
export function letGo(db: Database, before: Date, limit: number): number {
  const ids = db
    .lists(
      `select l.id from (select id from likenesses order by id limit ${MOST_LOOKED_AT}) l
       where (
         select 1 from mentions m indexed by mentions_alike cross join posts p on p.id = m.post
         where m.likeness = l.id and m.likeness > 0 and p.first_seen >= ?
         order by m.post desc limit 1) is null
       order by l.id limit ?`,
      before.getTime(),
      limit,
    )
    .map(([id]) => asNumber(id))
  db.run(
    `update mentions set likeness = 0 where likeness > 0 and likeness in (select value from json_each(?))`,
    JSON.stringify(ids),
  )
  return ids.length
}

/**
 * What others say in nearly the same words as these posts is compared anew: it is known by hashes of the words of whoever said it first.
 * To be called before the words of the posts go.
 */
export const compareAnew = (db: Database, postIds: readonly string[]): void =>
  db.run(
    `update mentions set likeness = null where likeness > 0 and likeness in (
       select likeness from mentions where likeness > 0 and post in (select value from json_each(?)))`,
    JSON.stringify(postIds.map(Number)),
  )

/** Those whose words were not taken away while they were compared: what somebody was forgotten for must not stay as hashes. */
const stillSaying = (db: Database, postIds: readonly string[]): readonly string[] =>
  db
    .lists(
      `select id from posts where id in (select value from json_each(?)) and (text <> '' or title is not null)
         and exists (select 1 from mentions where post = posts.id)`,
      JSON.stringify(postIds.map(Number)),
    )
    .map(([id]) => String(asNumber(id)))
