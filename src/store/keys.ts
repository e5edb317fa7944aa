import type { Database } from './database.js'
import { date, number, oneOf, optionalText, storable, text } from './rows.js'
import type { Recalled } from './store.js'

/** The posts that the keys lead to, in the order of the keys, each once. */
export function postsWith(db: Database, keys: readonly string[]): readonly number[] {
  const found = keys
    .map((key) => db.get('select post from post_keys where key = ?', storable(key)))
    .filter((row) => row !== undefined)
  return [...new Set(found.map((row) => number(row, 'post')))]
}

/** Lets the keys lead to the post, those that lead nowhere yet. */
export function addKeys(db: Database, postId: number, keys: readonly string[]): void {
  for (const key of keys) {
    db.run('insert into post_keys (key, post) values (?, ?) on conflict do nothing', storable(key), postId)
  }
}

/** Remembers that the source gave this version of the post. */
export function addSource(db: Database, postId: number, source: number, hash: string, at: Date): void {
  db.run(
    `insert into post_sources (post, source, first_seen, seen, hash) values (?1, ?2, ?3, ?3, ?4)
     on conflict do update set seen = excluded.seen, hash = excluded.hash`,
    postId,
    source,
    at.getTime(),
    hash,
  )
}

export function recall(
  db: Database,
  sourceId: string,
  posts: readonly { keys: readonly string[] }[],
): readonly (Recalled | undefined)[] {
  const source = db.get('select id from sources where source = ?', sourceId)
  const sourceNumber = source ? number(source, 'id') : 0
  return posts.map(({ keys }) => {
    const [postId] = postsWith(db, keys)
    return postId === undefined ? undefined : recalled(db, postId, sourceNumber)
  })
}

function recalled(db: Database, postId: number, source: number): Recalled | undefined {
  const row = db.get(
    `select p.published, p.published_from, p.first_seen, p.text_length, s.hash
     from posts p left join post_sources s on s.post = p.id and s.source = ? where p.id = ?`,
    source,
    postId,
  )
  return (
    row && {
      postId: String(postId),
      hash: optionalText(row, 'hash'),
      textLength: number(row, 'text_length'),
      publishedAt: date(row, 'published'),
      publishedAtFrom: oneOf(row, 'published_from', ['source', 'found', 'first-seen'] as const),
      firstSeenAt: date(row, 'first_seen'),
    }
  )
}

/** The sources that gave the post, the first one first. */
export function sourcesOf(db: Database, postId: number): readonly { sourceId: string; firstSeenAt: Date }[] {
  return db
    .all(
      `select s.source, g.first_seen from post_sources g join sources s on s.id = g.source
       where g.post = ? order by g.first_seen, g.source`,
      postId,
    )
    .map((row) => ({ sourceId: text(row, 'source'), firstSeenAt: date(row, 'first_seen') }))
}
