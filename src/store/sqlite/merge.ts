import type { Changes } from '../port/records.js'
import type { Database } from './database.js'
import { moveKeys } from './post-keys.js'

/** Everything that hangs on the post that is gone becomes that of the other, unless that has the same itself. */
export function mergePosts(db: Database, merge: Changes['merged'][number]): void {
  const [kept, gone] = [Number(merge.kept), Number(merge.gone)]
  moveKeys(db, merge.gone, merge.kept)
  db.run(
    `insert into post_sources (post, source, first_seen, seen, hash, wordless)
     select ?1, source, first_seen, seen, hash, (select text = '' and title is null from posts where id = ?1)
     from post_sources where post = ?2
     on conflict do update set first_seen = min(first_seen, excluded.first_seen), seen = max(seen, excluded.seen)`,
    kept,
    gone,
  )
  db.run('delete from post_sources where post = ?', gone)
  db.run('update or ignore marks set post = ? where post = ?', kept, gone)
  db.run('delete from marks where post = ?', gone)
  db.run('delete from posts where id = ?', gone)
}
