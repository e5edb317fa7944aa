import type { IncidentFile } from '../../model/incident.js'
import type { PastSighting, Sighting } from '../../model/sighting.js'
import { COUNTED_FROM, type IncidentChange, type Incidents, type SightingQuery } from '../port/incidents.js'
import { incidentEventOf, pastSightingOf, sightingOf } from '../rows/incidents.js'
import { asNumber, date, dateOrNull, number, orNull, type Row, storable, text } from '../rows/values.js'
import { brandAsked } from './brands.js'
import type { Database } from './database.js'

/** See `Incidents`. */
export const incidentsOf = (
  db: Database,
  { brands, closedSince }: Parameters<Incidents['list']>[0],
): readonly IncidentFile[] =>
  db
    .all(
      `select * from incidents where brand in (select value from json_each(?)) and (closed is null or closed >= ?) order by id`,
      JSON.stringify(brands.map(storable)),
      closedSince?.getTime() ?? Number.MAX_SAFE_INTEGER,
    )
    .map((row) => fileOf(db, row))

/** See `Incidents`. */
export function incidentFile(db: Database, id: number): IncidentFile | undefined {
  const row = db.get('select * from incidents where id = ?', id)
  return row && fileOf(db, row)
}

/** See `Incidents`: to be called in a transaction. */
export function saveIncidents(
  db: Database,
  changes: readonly IncidentChange[],
): readonly number[] | 'conflict' {
  const isStale = changes.some(({ id, seen }) => {
    if (id === undefined) return false
    const row = db.get('select revision from incidents where id = ?', id)
    return row === undefined || number(row, 'revision') !== seen
  })
  return isStale ? 'conflict' : changes.map((change) => saveIncident(db, change))
}

function saveIncident(db: Database, { id: known, brand, events, closedAt }: IncidentChange): number {
  const closed = dateOrNull(closedAt)
  const [row] =
    known === undefined
      ? db.lists(
          'insert into incidents (brand, revision, closed) values (?, 1, ?) returning id',
          storable(brand),
          closed,
        )
      : db.lists(
          'update incidents set revision = revision + 1, closed = ? where id = ? returning id',
          closed,
          known,
        )
  const id = Number(row?.[0])
  for (const { at, by, code, args } of events)
    db.run(
      `insert into incident_events (incident, entry, at, by, code, args)
       select ?1, coalesce(max(entry), 0) + 1, ?2, ?3, ?4, ?5 from incident_events where incident = ?1`,
      id,
      at.getTime(),
      orNull(by),
      code,
      JSON.stringify(args),
    )
  return id
}

const fileOf = (db: Database, row: Row): IncidentFile => ({
  id: number(row, 'id'),
  brand: text(row, 'brand'),
  revision: number(row, 'revision'),
  events: db
    .all(
      'select at, by, code, args from incident_events where incident = ? order by entry',
      number(row, 'id'),
    )
    .map(incidentEventOf),
})

const COUNTED = `m.brand = ${brandAsked()} and m.published >= ? and m.score >= ${COUNTED_FROM} and m.official = 0 and m.relevance >= 0.5
         and m.no_reply is null and m.unmatched = 0 and m.kind not in ('news', 'praise')
         and not exists (select 1 from marks k where k.post = m.post and k.brand = m.brand and k.verdict <> 'complaint')`

/** See `Incidents`. */
export const sightings = (db: Database, { brand, since }: SightingQuery): readonly Sighting[] =>
  db
    .all(
      `select m.id, m.case_id, m.person, m.published, m.kind, m.score, m.likeness, p.place, p.published_from, p.first_seen
       from mentions m indexed by mentions_counted join posts p on p.id = m.post
       where ${COUNTED} order by m.published, m.id`,
      storable(brand),
      since.getTime(),
    )
    .map(sightingOf)

/** See `Incidents`. Its index holds all that is asked of a mention, and few mentions. */
export const pastSightings = (
  db: Database,
  { brand, since, until }: SightingQuery & { until: Date },
): readonly PastSighting[] =>
  db
    .all(
      `select m.id, m.case_id, m.person, m.published, m.kind, m.score, m.likeness
       from mentions m indexed by mentions_counted
       where ${COUNTED} and m.published < ? order by m.published, m.id`,
      storable(brand),
      since.getTime(),
      until.getTime(),
    )
    .map(pastSightingOf)

/** See `Incidents`. */
export const spokenOf = (
  db: Database,
  { brand, since, step }: SightingQuery & { step: number },
): ReadonlyMap<number, number> =>
  new Map(
    db
      .lists(
        `select published / ?1, count(*) from mentions indexed by mentions_brand
         where brand = ${brandAsked('?2')} and published >= ?3 and official = 0 and relevance >= 0.5 group by 1 order by 1`,
        step,
        storable(brand),
        since.getTime(),
      )
      .map(([number, count]) => [asNumber(number), asNumber(count)]),
  )

/** See `Incidents`. Its first mention is looked for in an index alone: as rows they took 3 s of a million. */
export function watchedSince(db: Database, brand: string): Date | undefined {
  const row = db.get(
    `select p.first_seen from mentions m join posts p on p.id = m.post
     where m.id = (select min(id) from mentions indexed by mentions_brand where brand = ${brandAsked()})`,
    storable(brand),
  )
  return row && date(row, 'first_seen')
}

/** See `Incidents`. */
export const incidentLooks = (db: Database, brands: readonly string[]): ReadonlyMap<string, Date> =>
  new Map(
    db
      .all(
        'select brand, at from incident_looks where brand in (select value from json_each(?))',
        JSON.stringify(brands.map(storable)),
      )
      .map((row) => [text(row, 'brand'), date(row, 'at')]),
  )

/** See `Incidents`. */
export function setIncidentLook(db: Database, brand: string, at: Date): void {
  db.run('insert or replace into incident_looks (brand, at) values (?, ?)', storable(brand), at.getTime())
}
