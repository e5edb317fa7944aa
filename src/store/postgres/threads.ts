import type { ThreadLook } from '../../model/thread.js'
import type { ThreadedPost, Threads } from '../port/threads.js'
import { brandIn } from '../rows/brands.js'
import { comparable, lookColumns, lookOf, lookValues } from '../rows/thread-looks.js'
import { selectThreaded, threadedPostsOf } from '../rows/threaded-posts.js'
import { asNumber, number, storable } from '../rows/values.js'
import { brandsAsked } from './brands.js'
import type { Database, Transaction } from './database.js'
import { asRows, rowsAsked } from './insert-rows.js'
import { keysOfPosts } from './post-keys.js'

export const threadsPort = (db: Database): Threads => ({
  looks: (postIds) => db.read((from) => looks(from, postIds)),
  saveLooks: (saved) => db.write((to) => saveLooks(to, saved)),
  posts: (postIds) => db.read((from) => threadedPosts(from, postIds)),
  mayBeAnswered: (query) => db.read((from) => mayBeAnswered(from, query)),
})

async function looks(db: Transaction, postIds: readonly string[]): Promise<ReadonlyMap<string, ThreadLook>> {
  const rows = await db.all('select * from thread_looks where post = any(?::bigint[])', postIds.map(Number))
  return new Map(rows.map((row) => [String(number(row, 'post')), lookOf(row)]))
}

async function saveLooks(db: Transaction, saved: readonly ThreadLook[]): Promise<void> {
  const last = new Map(saved.map((look) => [look.postId, look]))
  if (last.size === 0) return
  const columns = ['post', ...lookColumns]
  await db.run(
    `insert into thread_looks (${columns.join(', ')})
     select ${columns.join(', ')} from ${rowsAsked('thread_looks')} where post in (select id from posts)
     on conflict (post) do update set ${lookColumns.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    asRows(
      columns,
      Array.from(last.values(), (look) => [Number(look.postId), ...lookValues(look)]),
    ),
  )
}

const threadedPosts = async (db: Transaction, postIds: readonly string[]): Promise<readonly ThreadedPost[]> =>
  threadedPostsOf(
    await db.all(
      `${selectThreaded} where p.id = any(?::bigint[]) and p.gone_by is null order by p.id`,
      postIds.map(Number),
    ),
    await keysOfPosts(db, postIds),
    String,
  )

/** See `Threads`. Costs as much as is due, and stands in its threads, each of which is gone through once. */
async function mayBeAnswered(
  db: Transaction,
  { brands, staff }: Parameters<Threads['mayBeAnswered']>[0],
): Promise<readonly number[]> {
  const accounts = staff.map(comparable)
  const rows = await db.lists(
    `with waiting as materialized (
       select m.case_id, ${brandIn('m.brand')} as brand, p.thread, p.place, p.published
       from mentions m join posts p on p.id = m.post
       where m.due = 1 and m.brand in ${brandsAsked('?1')} and p.thread is not null),
     ours as materialized (
       select t.brand, t.thread, t.place, max(o.published) as last
       from (select distinct brand, thread, place from waiting) t
         join posts o on o.thread = t.thread and o.place = t.place
         join persons a on a.id = o.person
       where o.gone_by is null and (o.details::jsonb ->> 'staffOf' = t.brand
         or (t.brand, a.place, lower(coalesce(a.handle, a.name)))
           in (select brand, place, handle from unnest(?2::text[], ?3::text[], ?4::text[]) s (brand, place, handle)))
       group by 1, 2, 3)
     select w.case_id from waiting w
       join ours u on u.thread = w.thread and u.place = w.place and u.brand = w.brand and u.last >= w.published
     union
     select m.case_id from mentions m join thread_looks l on l.post = m.post
     where m.due = 1 and m.brand in ${brandsAsked('?1')} and l.over is not null
     order by 1`,
    brands.map(storable),
    accounts.map(({ brand }) => brand),
    accounts.map(({ place }) => place),
    accounts.map(({ handle }) => handle),
  )
  return rows.map(([caseId]) => asNumber(caseId))
}
