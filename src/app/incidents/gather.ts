import { belongs } from '../../incidents/belongs.js'
import { COMPLAINS_FROM, momentOf, whoOf } from '../../incidents/counted.js'
import type { IncidentSight } from '../../incidents/decide.js'
import { type Incident, JOINS_FOR } from '../../incidents/incident.js'
import { isRelapse, RELAPSES_FOR, RELAPSES_WITHIN } from '../../incidents/relapse.js'
import type { Sighting } from '../../model/sighting.js'
import type { Store } from '../../store/port.js'
import { type Told, toldOf } from './complaints.js'
import { BEFORE, MOST_BEFORE, MOST_NOW, riseOf } from './rise-of.js'

const DAY = 24 * 60 * 60_000
/** Whoever does not belong is asked again for so long: what rose is learned anew. */
const ASKED_FOR = DAY
const MOST_ASKED = 2_000

type Read = Pick<Store, 'incidents' | 'cases'>

/** Complaints about the brand of the time that is known, by their moment. */
export type Known = { sightings: readonly Sighting[]; watched: Date; now: Date }

/** Who belongs to an open incident and is not in it yet. */
export async function gather(store: Read, incident: Incident, known: Known): Promise<IncidentSight[]> {
  const { members, left, since, calmSince, openedAt } = incident
  const { sightings, now } = known
  const isFresh = now.getTime() - openedAt.getTime() < ASKED_FOR
  const over = calmSince && calmSince.getTime() + JOINS_FOR
  const asked = sightings
    .filter(
      (one) =>
        momentOf(one) >= since &&
        !members.has(one.caseId) &&
        !left.has(one.caseId) &&
        (isFresh || now.getTime() - one.firstSeenAt.getTime() < ASKED_FOR),
    )
    .slice(-MOST_ASKED)
  if (asked.length === 0) return []
  const { told, rise } = await learned(store, incident, asked, { ...known, until: now })
  const ids = new Set(asked.map(({ mentionId }) => mentionId))
  return told
    .filter(({ mentionId }) => ids.has(mentionId))
    .filter((one) => belongs(one, { since: since.getTime(), over, rise }).belongs)
    .map(({ caseId, at }) => ({ see: 'complaint', caseId, since: new Date(at) }))
}

/** Whoever complains of the same after it was closed, the first of them; undefined where as many do as on ordinary days. */
export async function relapseOf(
  store: Read,
  incident: Incident,
  known: Known,
): Promise<IncidentSight | undefined> {
  const { closedAt, left, since } = incident
  const { sightings, watched, now } = known
  if (closedAt === undefined || now.getTime() - closedAt.getTime() > RELAPSES_FOR) return undefined
  const from = Math.max(closedAt.getTime(), now.getTime() - RELAPSES_WITHIN)
  const asked = sightings.filter(
    (one) => one.score >= COMPLAINS_FROM && momentOf(one).getTime() > from && !left.has(one.caseId),
  )
  if (asked.length === 0) return undefined
  const { told, before, rise } = await learned(store, incident, asked, { ...known, until: closedAt })
  const ids = new Set(asked.map(({ mentionId }) => mentionId))
  const isSame = (one: Told, start: number) => belongs(one, { since: start, rise }).belongs
  const same = told.filter((one) => ids.has(one.mentionId) && isSame(one, from))
  const [first] = same
  if (first === undefined) return undefined
  const earliest = Math.max(watched.getTime(), since.getTime() - BEFORE)
  const share = before.told.filter((one) => isSame(one, 0)).length / Math.max(1, before.told.length)
  const usual = { posts: share * before.all, time: Math.max(0, since.getTime() - earliest) }
  if (!isRelapse(new Set(same.map(whoOf)).size, usual)) return undefined
  return { see: 'relapse', caseId: first.caseId, since: new Date(first.at) }
}

/** The words of those who are asked, and what rose, learned from the complaints since it began and of before. */
async function learned(
  store: Read,
  incident: Incident,
  asked: readonly Sighting[],
  { sightings, watched, until }: Known & { until: Date },
) {
  const { since } = incident
  const during = sightings.filter((one) => momentOf(one) >= since && momentOf(one) <= until)
  const earlier = sightings.filter(
    (one) => momentOf(one) < since && momentOf(one).getTime() >= since.getTime() - BEFORE,
  )
  const some = new Map(
    [...earlier.slice(-MOST_BEFORE), ...during.slice(-MOST_NOW), ...asked].map((one) => [one.mentionId, one]),
  )
  const told = await toldOf(store, [...some.values()])
  const compared = new Set(
    [...earlier.slice(-MOST_BEFORE), ...during.slice(-MOST_NOW)].map(({ mentionId }) => mentionId),
  )
  const rise = riseOf(
    incident,
    told.filter(({ mentionId }) => compared.has(mentionId)),
    { all: sightings.filter((one) => momentOf(one) <= until), watched, until },
  )
  const before = { all: earlier.length, told: told.filter(({ at }) => at < since.getTime()) }
  return { told, rise, before }
}
