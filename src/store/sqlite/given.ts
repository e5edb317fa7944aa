import type { Changes } from '../port/records.js'
import type { Database } from './database.js'
import { putSeenKeys } from './post-keys.js'
import { countDays } from './rhythms.js'
import { saveSource, sourceNumber } from './sources.js'

type SourceChange = NonNullable<Changes['source']>

/** What a source is known by from now on, and which posts it gave in which version. */
export function writeSourceChange(db: Database, change: SourceChange): void {
  const { id, at, state, hasRead, days, given, seen } = change
  const read = hasRead ? at : undefined
  const source = state === undefined ? sourceNumber(db, id, read) : saveSource(db, id, state, read)
  const here = stillStored(db, seen)
  putSeenKeys(db, new Map(here.flatMap(([postId, { keys }]) => keys.map((key) => [key, postId] as const))))
  const versions = [...given, ...here.map(([postId, { hash }]) => [postId, hash] as const)]
  db.run(
    `insert into post_sources (post, source, first_seen, seen, hash)
     select key, ?2, ?3, ?3, value from json_each(?1) where true
     on conflict do update set seen = max(seen, excluded.seen), hash = excluded.hash`,
    JSON.stringify(Object.fromEntries(versions)),
    source,
    at.getTime(),
  )
  countDays(db, source, days)
}

type Seen = [postId: string, { keys: readonly string[]; hash: string }]

/** A post may have been let go, or made one with another, since it was recalled. */
function stillStored(db: Database, seen: SourceChange['seen']): Seen[] {
  if (seen.size === 0) return []
  const ids = JSON.stringify(Array.from(seen.keys(), Number))
  const rows = db.lists('select value from json_each(?) where value in (select id from posts)', ids)
  const stored = new Set(rows.map(([id]) => String(id)))
  return [...seen].filter(([postId]) => stored.has(postId))
}
