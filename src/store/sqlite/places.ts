import type { PostRecord } from '../port/records.js'
import { number, storable } from '../rows/values.js'
import type { Database } from './database.js'

/** Remembers since when posts that stand at a place are stored. */
export function keepPlaces(db: Database, posts: readonly PostRecord[]): void {
  const places = new Map<string, number>()
  for (const { post, firstSeenAt } of posts)
    places.set(post.place, Math.min(places.get(post.place) ?? Infinity, firstSeenAt.getTime()))
  for (const [place, since] of places)
    db.run(
      `insert into places (place, since) values (?, ?)
       on conflict do update set since = excluded.since where excluded.since < since`,
      storable(place),
      since,
    )
}

/** See `Incidents`. */
export const placesSince = (db: Database, places: readonly string[]): ReadonlyMap<string, Date> =>
  new Map(
    places.flatMap((place) => {
      const row = db.get('select since from places where place = ?', storable(place))
      return row === undefined ? [] : [[place, new Date(number(row, 'since'))] as const]
    }),
  )
