import type { Database } from './database.js'
import { date, storable, text } from './rows.js'

/** Keys and sources of posts, gathered during a poll and written with one statement each. */
export type Links = {
  /** The post that each key leads to. */
  keys: Map<string, number>
  /** By post: the hash of the version the source gave. */
  given: Map<number, string>
}

export const noLinks = (): Links => ({ keys: new Map(), given: new Map() })

export function link({ keys, given }: Links, post: number, names: readonly string[], hash: string): void {
  for (const name of names) keys.set(storable(name), post)
  given.set(post, hash)
}

/** Writes the links and empties them. A key that leads somewhere already stays as it is. */
export function writeLinks(db: Database, { keys, given }: Links, source: number, at: Date): void {
  db.run(
    'insert into post_keys (key, post) select key, value from json_each(?) where true on conflict do nothing',
    JSON.stringify(Object.fromEntries(keys)),
  )
  db.run(
    `insert into post_sources (post, source, first_seen, seen, hash)
     select key, ?2, ?3, ?3, value from json_each(?1) where true
     on conflict do update set seen = max(seen, excluded.seen), hash = excluded.hash`,
    JSON.stringify(Object.fromEntries(given)),
    source,
    at.getTime(),
  )
  keys.clear()
  given.clear()
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
