import type { ThreadLook } from '../../model/thread.js'
import type { ThreadedPost, Threads } from '../port/threads.js'
import { brandIn } from '../rows/brands.js'
import { comparable, lookColumns, lookOf, lookValues } from '../rows/thread-looks.js'
import { selectThreaded, threadedPostsOf } from '../rows/threaded-posts.js'
import { number, storable } from '../rows/values.js'
import { brandsAsked } from './brands.js'
import type { Database } from './database.js'
import { unpackedText } from './packing/packed-text.js'
import { keysOfPosts } from './post-keys.js'

/** See `Threads`. */
export const looks = (db: Database, postIds: readonly string[]): ReadonlyMap<string, ThreadLook> =>
  new Map(
    db
      .all(
        'select * from thread_looks where post in (select value from json_each(?))',
        JSON.stringify(postIds.map(Number)),
      )
      .map((row) => [String(number(row, 'post')), lookOf(row)]),
  )

export function saveLooks(db: Database, saved: readonly ThreadLook[]): void {
  for (const look of saved)
    db.run(
      `insert or replace into thread_looks (${lookColumns.join(', ')}, post)
       select ${lookColumns.map(() => '?').join(', ')}, id from posts where id = ?`,
      ...lookValues(look),
      Number(look.postId),
    )
}

/** See `Threads`. */
export const threadedPosts = (db: Database, postIds: readonly string[]): readonly ThreadedPost[] =>
  threadedPostsOf(
    db.all(
      `${selectThreaded} where p.id in (select value from json_each(?)) and p.gone_by is null order by p.id`,
      JSON.stringify(postIds.map(Number)),
    ),
    keysOfPosts(db, postIds),
    unpackedText,
  )

/** See `Threads`. Costs as much as is due, and stands in its threads, each of which is gone through once. */
export function mayBeAnswered(
  db: Database,
  { brands, staff }: Parameters<Threads['mayBeAnswered']>[0],
): readonly number[] {
  const names = JSON.stringify(brands.map(storable))
  return db
    .lists(
      `with waiting as materialized (
         select m.case_id, ${brandIn('m.brand')} as brand, p.thread, p.place, p.published from mentions m join posts p on p.id = m.post
         where m.due = 1 and m.brand in ${brandsAsked('?1')} and p.thread is not null),
       ours as materialized (
         select t.brand, t.thread, t.place, max(o.published) as last
         from (select distinct brand, thread, place from waiting) t
           cross join posts o indexed by posts_thread on o.thread = t.thread and o.place = t.place
           join persons a on a.id = o.person
         where o.gone_by is null and (o.details ->> '$.staffOf' = t.brand or exists (
           select 1 from json_each(?2) s where s.value ->> 0 = t.brand and s.value ->> 1 = a.place
             and s.value ->> 2 = lower(coalesce(a.handle, a.name))))
         group by 1, 2, 3)
       select w.case_id from waiting w
         join ours u on u.thread = w.thread and u.place = w.place and u.brand = w.brand and u.last >= w.published
       union
       select m.case_id from mentions m join thread_looks l on l.post = m.post
       where m.due = 1 and m.brand in ${brandsAsked('?1')} and l.over is not null
       order by 1`,
      names,
      JSON.stringify(staff.map(comparable).map(({ brand, place, handle }) => [brand, place, handle])),
    )
    .map(([caseId]) => Number(caseId))
}
