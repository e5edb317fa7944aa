import type { Changes } from '../port/records.js'
import type { Transaction } from './database.js'
import { moveKeys } from './post-keys.js'

/** Everything that hangs on the post that is gone becomes that of the other, unless that has the same itself. */
export async function mergePosts(db: Transaction, merge: Changes['merged'][number]): Promise<void> {
  const [kept, gone] = [Number(merge.kept), Number(merge.gone)]
  await moveKeys(db, merge.gone, merge.kept)
  await db.run(
    `insert into post_sources as g (post, source, first_seen, seen, hash, wordless)
     select ?1::bigint, source, first_seen, seen, hash,
       (select (text = '' and title is null)::int from posts where id = ?1)
     from post_sources where post = ?2
     on conflict (post, source) do update set first_seen = least(g.first_seen, excluded.first_seen),
       seen = greatest(g.seen, excluded.seen)`,
    kept,
    gone,
  )
  await db.run('delete from post_sources where post = ?', gone)
  await db.run(
    `update marks as m set post = ?1 where post = ?2
       and not exists (select 1 from marks o where o.post = ?1 and o.brand = m.brand)`,
    kept,
    gone,
  )
  await db.run('delete from marks where post = ?', gone)
  await db.run('delete from posts where id = ?', gone)
}
