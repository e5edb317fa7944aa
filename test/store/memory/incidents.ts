import type { IncidentFile } from '../../../src/model/incident.js'
import type { PastSighting, Sighting } from '../../../src/model/sighting.js'
import {
  COUNTED_FROM,
  type IncidentChange,
  type Incidents,
  type SightingQuery,
} from '../../../src/store/port/incidents.js'
import { storable } from '../../../src/text/storable.js'
import { markKey, type StoredIncident, type Tables } from './tables.js'

const fileOf = ({ closedAt: _, ...file }: StoredIncident): IncidentFile => file

export const incidentsOf = (
  { incidents }: Tables,
  { brands, closedSince }: Parameters<Incidents['list']>[0],
): readonly IncidentFile[] =>
  [...incidents.values()]
    .filter(({ brand }) => brands.map(storable).includes(brand))
    .filter(
      ({ closedAt }) => closedAt === undefined || (closedSince !== undefined && closedAt >= closedSince),
    )
    .sort((one, other) => one.id - other.id)
    .map(fileOf)

export function incidentFile({ incidents }: Tables, id: number): IncidentFile | undefined {
  const found = incidents.get(id)
  return found && fileOf(found)
}

export function saveIncidents(
  { incidents }: Tables,
  changes: readonly IncidentChange[],
): readonly number[] | 'conflict' {
  if (changes.some(({ id, seen }) => id !== undefined && incidents.get(id)?.revision !== seen))
    return 'conflict'
  return changes.map(({ id: known, brand, events, closedAt }) => {
    const id = known ?? incidents.size + 1
    const before = incidents.get(id)
    incidents.set(id, {
      id,
      brand: before?.brand ?? storable(brand),
      revision: (before?.revision ?? 0) + 1,
      events: [...(before?.events ?? []), ...events],
      closedAt,
    })
    return id
  })
}

export const sightings = (
  { mentions, posts, marks, likenessOf }: Tables,
  { brand, since }: SightingQuery,
): readonly Sighting[] =>
  [...mentions.values()]
    .filter(({ record, mention }) => {
      const mark = marks.get(markKey(record.postId, record.brand))?.verdict
      return (
        record.brand === storable(brand) &&
        record.publishedAt >= since &&
        mention.score >= COUNTED_FROM &&
        !mention.official &&
        mention.relevance >= 0.5 &&
        mention.noReply === undefined &&
        record.unmatched === undefined &&
        mention.kind !== 'news' &&
        mention.kind !== 'praise' &&
        (mark === undefined || mark === 'complaint')
      )
    })
    .sort(
      ({ record: one }, { record: other }) =>
        one.publishedAt.getTime() - other.publishedAt.getTime() || one.id - other.id,
    )
    .flatMap(({ record, mention }) => {
      const found = posts.get(record.postId)
      if (found === undefined) return []
      const likeness = likenessOf.get(record.id)
      return {
        mentionId: record.id,
        caseId: record.caseId,
        ...(record.personId !== undefined && { personId: record.personId }),
        place: found.post.place,
        publishedAt: record.publishedAt,
        publishedAtFrom: found.post.publishedAtFrom,
        firstSeenAt: found.firstSeenAt,
        kind: mention.kind,
        score: mention.score,
        ...(likeness !== undefined && likeness > 0 && { likeness }),
      }
    })

export function spokenOf(
  { mentions }: Tables,
  { brand, since, step }: SightingQuery & { step: number },
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  const times = [...mentions.values()]
    .filter(
      ({ record, mention }) =>
        record.brand === storable(brand) &&
        record.publishedAt >= since &&
        !mention.official &&
        mention.relevance >= 0.5,
    )
    .map(({ record }) => Math.floor(record.publishedAt.getTime() / step))
  for (const time of times.toSorted((one, other) => one - other))
    counts.set(time, (counts.get(time) ?? 0) + 1)
  return counts
}

/** See `Incidents`. */
export const placesSince = (tables: Tables, asked: readonly string[]): ReadonlyMap<string, Date> =>
  new Map(
    asked.flatMap((place) => {
      const since = tables.places.get(storable(place))
      return since === undefined ? [] : [[place, since] as const]
    }),
  )

export const watchedSince = ({ mentions, posts }: Tables, brand: string): Date | undefined =>
  [...mentions.values()]
    .filter(({ record }) => record.brand === storable(brand))
    .sort((one, other) => one.record.id - other.record.id)
    .map(({ record }) => posts.get(record.postId)?.firstSeenAt)[0]

export const incidentLooks = (
  { incidentLookedAt }: Tables,
  brands: readonly string[],
): ReadonlyMap<string, Date> =>
  new Map([...incidentLookedAt].filter(([brand]) => brands.map(storable).includes(brand)))

export const pastSightings = (
  tables: Tables,
  { until, ...query }: SightingQuery & { until: Date },
): readonly PastSighting[] =>
  sightings(tables, query)
    .filter(({ publishedAt }) => publishedAt < until)
    .map(({ place: _, publishedAtFrom: __, firstSeenAt: ___, ...past }) => past)
