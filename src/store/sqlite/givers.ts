import { grouped } from '../rows/grouped.js'
import { asNumber, asText } from '../rows/values.js'
import type { Database } from './database.js'

/** See `Posts`. */
export function givers(db: Database, places: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const rows = db.lists(
    `select distinct lower(p.place), s.source from posts p
     join post_sources g on g.post = p.id join sources s on s.id = g.source
     where lower(p.place) in (select value from json_each(?)) order by s.source`,
    JSON.stringify(places),
  )
  return grouped(rows.map(([place, source]) => [asText(place), asText(source)]))
}

/** See `Posts`. */
export function givenBy(db: Database, postIds: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const rows = db.lists(
    `select g.post, s.source from post_sources g join sources s on s.id = g.source
     where g.post in (select value from json_each(?)) order by g.first_seen, s.source`,
    JSON.stringify(postIds.map(Number)),
  )
  return grouped(rows.map(([post, source]) => [String(asNumber(post)), asText(source)]))
}
