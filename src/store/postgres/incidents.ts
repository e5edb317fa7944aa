import type { IncidentEvent, IncidentFile } from '../../model/incident.js'
import type { PastSighting, Sighting } from '../../model/sighting.js'
import { COUNTED_FROM, type IncidentChange, type Incidents, type SightingQuery } from '../port/incidents.js'
import { incidentEventOf, pastSightingOf, sightingOf } from '../rows/incidents.js'
import { asNumber, date, dateOrNull, number, orNull, type Row, storable, text } from '../rows/values.js'
import { brandAsked } from './brands.js'
import type { Database, Transaction } from './database.js'
import { insertRows } from './insert-rows.js'
import { placesSince } from './places.js'

export const incidentsPort = (db: Database): Incidents => ({
  list: (query) => db.read((from) => incidentsOf(from, query)),
  file: (id) => db.read((from) => incidentFile(from, id)),
  save: (changes) => db.write((to) => saveIncidents(to, changes)),
  sightings: (query) => db.read((from) => sightings(from, query)),
  pastSightings: (query) => db.read((from) => pastSightings(from, query)),
  spokenOf: (query) => db.read((from) => spokenOf(from, query)),
  placesSince: (places) => db.read((from) => placesSince(from, places)),
  watchedSince: (brand) => db.read((from) => watchedSince(from, brand)),
  looks: (brands) => db.read((from) => incidentLooks(from, brands)),
  setLooked: (brand, at) =>
    db.write((to) =>
      to.run(
        'insert into incident_looks (brand, at) values (?, ?) on conflict (brand) do update set at = excluded.at',
        storable(brand),
        at.getTime(),
      ),
    ),
})

async function incidentsOf(
  db: Transaction,
  { brands, closedSince }: Parameters<Incidents['list']>[0],
): Promise<readonly IncidentFile[]> {
  const rows = await db.all(
    'select * from incidents where brand = any(?::text[]) and (closed is null or closed >= ?) order by id',
    brands.map(storable),
    closedSince?.getTime() ?? Number.MAX_SAFE_INTEGER,
  )
  return await filesOf(db, rows)
}

async function incidentFile(db: Transaction, id: number): Promise<IncidentFile | undefined> {
  return (await filesOf(db, await db.all('select * from incidents where id = ?', id)))[0]
}

async function filesOf(db: Transaction, rows: readonly Row[]): Promise<readonly IncidentFile[]> {
  if (rows.length === 0) return []
  const events = new Map<number, IncidentEvent[]>(rows.map((row) => [number(row, 'id'), []]))
  const found = await db.all(
    `select incident, at, by, code, args from incident_events where incident = any(?::bigint[])
     order by incident, entry`,
    [...events.keys()],
  )
  for (const row of found) events.get(number(row, 'incident'))?.push(incidentEventOf(row))
  return rows.map((row) => ({
    id: number(row, 'id'),
    brand: text(row, 'brand'),
    revision: number(row, 'revision'),
    events: events.get(number(row, 'id')) ?? [],
  }))
}

async function saveIncidents(
  db: Transaction,
  changes: readonly IncidentChange[],
): Promise<readonly number[] | 'conflict'> {
  for (const { id, seen } of changes) {
    if (id === undefined) continue
    const row = await db.get('select revision from incidents where id = ?', id)
    if (row === undefined || number(row, 'revision') !== seen) return 'conflict'
  }
  const ids: number[] = []
  for (const change of changes) ids.push(await saveIncident(db, change))
  return ids
}

async function saveIncident(
  db: Transaction,
  { id: known, brand, events, closedAt }: IncidentChange,
): Promise<number> {
  const closed = dateOrNull(closedAt)
  const id =
    known === undefined
      ? await db.insert(
          `insert into incidents (id, brand, revision, closed)
           values ((select coalesce(max(id), 0) + 1 from incidents), ?, 1, ?) returning id`,
          storable(brand),
          closed,
        )
      : await db.insert(
          'update incidents set revision = revision + 1, closed = ? where id = ? returning id',
          closed,
          known,
        )
  const row = await db.get(
    'select coalesce(max(entry), 0) as entry from incident_events where incident = ?',
    id,
  )
  const last = row === undefined ? 0 : number(row, 'entry')
  await insertRows(
    db,
    'incident_events',
    ['incident', 'entry', 'at', 'by', 'code', 'args'],
    events.map(({ at, by, code, args }, place) => [
      id,
      last + 1 + place,
      at.getTime(),
      orNull(by),
      code,
      JSON.stringify(args),
    ]),
  )
  return id
}

const COUNTED = `m.brand = ${brandAsked()} and m.published >= ? and m.score >= ${COUNTED_FROM} and m.official = 0 and m.relevance >= 0.5
  and m.no_reply is null and m.unmatched = 0 and m.kind not in ('news', 'praise')
  and not exists (select 1 from marks k where k.post = m.post and k.brand = m.brand and k.verdict <> 'complaint')`

async function sightings(db: Transaction, { brand, since }: SightingQuery): Promise<readonly Sighting[]> {
  const rows = await db.all(
    `select m.id, m.case_id, m.person, m.published, m.kind, m.score, m.likeness, p.place, p.published_from, p.first_seen
     from mentions m join posts p on p.id = m.post where ${COUNTED} order by m.published, m.id`,
    storable(brand),
    since.getTime(),
  )
  return rows.map(sightingOf)
}

async function pastSightings(
  db: Transaction,
  { brand, since, until }: SightingQuery & { until: Date },
): Promise<readonly PastSighting[]> {
  const rows = await db.all(
    `select m.id, m.case_id, m.person, m.published, m.kind, m.score, m.likeness
     from mentions m where ${COUNTED} and m.published < ? order by m.published, m.id`,
    storable(brand),
    since.getTime(),
    until.getTime(),
  )
  return rows.map(pastSightingOf)
}

async function spokenOf(
  db: Transaction,
  { brand, since, step }: SightingQuery & { step: number },
): Promise<ReadonlyMap<number, number>> {
  const rows = await db.lists(
    `select published / ?1::bigint, count(*) from mentions
     where brand = ${brandAsked('?2')} and published >= ?3 and official = 0 and relevance >= 0.5 group by 1 order by 1`,
    step,
    storable(brand),
    since.getTime(),
  )
  return new Map(rows.map(([number, count]) => [asNumber(number), asNumber(count)]))
}

async function watchedSince(db: Transaction, brand: string): Promise<Date | undefined> {
  const row = await db.get(
    `select p.first_seen from mentions m join posts p on p.id = m.post
     where m.id = (select min(id) from mentions where brand = ${brandAsked()})`,
    storable(brand),
  )
  return row && date(row, 'first_seen')
}

async function incidentLooks(db: Transaction, brands: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  const rows = await db.all(
    'select brand, at from incident_looks where brand = any(?::text[])',
    brands.map(storable),
  )
  return new Map(rows.map((row) => [text(row, 'brand'), date(row, 'at')]))
}
