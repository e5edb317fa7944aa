import type { Changes } from '../port/records.js'
import { asNumber } from '../rows/values.js'
import type { Transaction } from './database.js'
import { putSeenKeys } from './post-keys.js'
import { countDays } from './source-days.js'
import { saveSource, sourceNumber } from './sources.js'

type SourceChange = NonNullable<Changes['source']>

/** What a source is known by from now on, and which posts it gave in which version. */
export async function writeSourceChange(db: Transaction, change: SourceChange): Promise<void> {
  const { id, at, state, hasRead, days, given, seen } = change
  const read = hasRead ? at : undefined
  const source =
    state === undefined ? await sourceNumber(db, id, read) : await saveSource(db, id, state, read)
  const here = await stillStored(db, seen)
  await putSeenKeys(
    db,
    new Map(here.flatMap(([postId, { keys }]) => keys.map((key) => [key, postId] as const))),
  )
  const versions = new Map([...given, ...here.map(([postId, { hash }]) => [postId, hash] as const)])
  if (versions.size > 0)
    await db.run(
      `insert into post_sources as g (post, source, first_seen, seen, hash)
       select n.post, ?1::bigint, ?2::bigint, ?2::bigint, n.hash from unnest(?3::bigint[], ?4::text[]) n (post, hash)
       on conflict (post, source) do update set seen = greatest(g.seen, excluded.seen), hash = excluded.hash`,
      source,
      at.getTime(),
      Array.from(versions.keys(), Number),
      [...versions.values()],
    )
  await countDays(db, source, days)
}

type Seen = [postId: string, { keys: readonly string[]; hash: string }]

/** A post may have been let go, or made one with another, since it was recalled. */
async function stillStored(db: Transaction, seen: SourceChange['seen']): Promise<Seen[]> {
  if (seen.size === 0) return []
  const rows = await db.lists(
    'select id from posts where id = any(?::bigint[])',
    Array.from(seen.keys(), Number),
  )
  const stored = new Set(rows.map(([id]) => String(asNumber(id))))
  return [...seen].filter(([postId]) => stored.has(postId))
}
