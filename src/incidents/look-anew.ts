import type { IncidentFile } from '../model/incident.js'
import type { Sensitivity } from '../model/sensitivity.js'
import type { Calm } from './calm-posts.js'
import {
  type BrandMemory,
  CALM,
  type Counted,
  type Found,
  groupOfKind,
  isInGroup,
  KNOWN_FROM,
  LONGEST,
  leastPeople,
  look,
  mark,
  newMemory,
} from './detector.js'
import { type Incident, incidentOf } from './incident.js'
import { stretchesOf } from './stretches.js'

const DAY = 24 * 60 * 60_000
/** More people than usual so soon after it was calm are the same trouble; later they are another one. */
const SAME = DAY

/** What is known of a brand, whenever it is looked: nothing is kept between two looks but what is stored. */
export type KnownOf = {
  complaints: readonly Counted[]
  /** What else is said of the brand: more is said in one hour than in another, of trouble too. */
  calm: Calm
  /** Since when the brand is watched. */
  since: Date
  /** Those that are open, and those that were closed in the time that is known. */
  incidents: readonly IncidentFile[]
  sensitivity: Sensitivity
  now: Date
}

/** `of`: the incident that it is about. */
export type NewLook =
  | { see: 'rise'; found: Found; of: Incident | undefined }
  | { see: 'slow'; found: Found }
  | { see: 'calm'; of: Incident }

/**
 * Whether more people than usual complain, or do no more.
 *
 * @param options.slow a slow rise is looked for as well
 */
export function lookAnew(known: KnownOf, { slow }: { slow: boolean }): NewLook[] {
  const { complaints, incidents, sensitivity, now } = known
  const files = incidents.map((file) => ({ file, incident: incidentOf(file) }))
  const open = files.map(({ incident }) => incident).filter(({ state }) => state !== 'closed')
  const going = open.findLast((one) => takesRises(one, now))
  const seen: NewLook[] = []
  if (slow)
    for (const incident of open)
      if (incident.origin === 'slow' && incident.calmSince === undefined && isSlowOver(incident, known))
        seen.push({ see: 'calm', of: incident })
  // Who opened one says when it ends.
  if (going !== undefined && going.origin === 'hand' && going.calmSince === undefined) return seen
  const memory = memoryOf(known)
  // What may be a surge now is no part of what is usual; of a slow rise it may be most.
  if (!slow) mark(memory, now.getTime() - LONGEST, now.getTime())
  if (going !== undefined && going.calmSince === undefined)
    memory.open = { group: groupOf(going), isKnown: going.origin === 'surge' }
  const lastSlow = files
    .filter(({ incident }) => incident.origin === 'slow')
    .map(({ incident }) => incident.openedAt.getTime())
  memory.lastSlow = slow ? Math.max(0, ...lastSlow) : now.getTime()
  const since = quietSince(files.map(({ incident }) => incident))
  // Whoever belonged to one that is over makes no second one.
  const fresh = complaints.filter(({ at }) => at > since || at <= now.getTime() - LONGEST)
  const { begins, ends } = look(memory, fresh, now.getTime(), sensitivity)
  if (ends !== undefined && going !== undefined && isCalm(going, known)) seen.push({ see: 'calm', of: going })
  if (begins?.kind === 'slow') seen.push({ see: 'slow', found: begins })
  else if (begins !== undefined) seen.push({ see: 'rise', found: begins, of: going })
  return seen
}

/** What is as usual again has had some time, too: one person who is hit again is a relapse, and no more than usual. */
function isCalm(incident: Incident, { complaints, since, sensitivity, now }: KnownOf): boolean {
  const { origin, owedFrom } = incident
  const lasted = now.getTime() - owedFrom.getTime()
  const isKnown = now.getTime() - since.getTime() >= KNOWN_FROM * DAY
  if (origin !== 'many' || isKnown || lasted >= LEVEL_BY) return lasted >= CALM
  const group = groupOf(incident)
  // The incident itself is all that is known of a level.
  const lately = complaints.filter((one) => one.at > now.getTime() - CALM && isInGroup(group, one.kind))
  return new Set(lately.map(({ who }) => who)).size < leastPeople(sensitivity)
}
/** What goes on for so long is what is usual, as far as anybody knows. */
const LEVEL_BY = DAY / 2

const groupOf = ({ kind }: Incident): string => (kind === undefined ? 'all' : groupOfKind(kind))

/** It is the one whose people complain, if more than usual do. */
const takesRises = ({ origin, calmSince }: Incident, now: Date): boolean =>
  origin !== 'slow' && (calmSince === undefined || now.getTime() - calmSince.getTime() < SAME)

function memoryOf({ calm, since, incidents, now }: KnownOf): BrandMemory {
  const memory = newMemory(since.getTime())
  // Copied: it forgets what is old.
  memory.calm.people = new Map(calm.people)
  memory.calm.recent = [...calm.recent]
  for (const file of incidents) for (const { from, to } of stretchesOf(file, now)) mark(memory, from, to)
  return memory
}

/** When the last one was over, or as usual again. */
const quietSince = (incidents: readonly Incident[]): number =>
  Math.max(
    0,
    ...incidents
      .filter(({ origin }) => origin !== 'slow')
      .flatMap(({ calmSince, closedAt }) => [calmSince?.getTime() ?? 0, closedAt?.getTime() ?? 0]),
  )

/** A rise that is not found anew goes on no more, once it has had as long as it is looked for in. */
function isSlowOver({ openedAt }: Incident, known: KnownOf): boolean {
  const now = known.now.getTime()
  if (now - openedAt.getTime() < SLOW_FOR) return false
  return look(memoryOf(known), known.complaints, now, known.sensitivity).begins === undefined
}
const SLOW_FOR = 3 * DAY
