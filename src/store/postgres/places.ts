import type { PostRecord } from '../port/records.js'
import { date, storable, text } from '../rows/values.js'
import type { Transaction } from './database.js'

/** Remembers since when posts that stand at a place are stored. */
export async function keepPlaces(db: Transaction, posts: readonly PostRecord[]): Promise<void> {
  const places = new Map<string, number>()
  for (const { post, firstSeenAt } of posts) {
    const place = storable(post.place)
    places.set(place, Math.min(places.get(place) ?? Infinity, firstSeenAt.getTime()))
  }
  if (places.size === 0) return
  await db.run(
    `insert into places (place, since) select * from unnest(?::text[], ?::bigint[])
     on conflict (place) do update set since = excluded.since where excluded.since < places.since`,
    [...places.keys()],
    [...places.values()],
  )
}

/** See `Incidents`. */
export async function placesSince(
  db: Transaction,
  places: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  const rows = await db.all(
    'select place, since from places where place = any(?::text[])',
    places.map(storable),
  )
  const since = new Map(rows.map((row) => [text(row, 'place'), date(row, 'since')]))
  return new Map(
    places.flatMap((place) => {
      const known = since.get(storable(place))
      return known === undefined ? [] : [[place, known] as const]
    }),
  )
}
