import { COMPLAINS_FROM, countedOf, momentOf, whoOf } from '../../incidents/counted.js'
import { beginning } from '../../incidents/decide.js'
import { type Found, isInGroup, LONGEST, leastPeople } from '../../incidents/detector.js'
import { type Incident, incidentOf, takesIn } from '../../incidents/incident.js'
import { lookAnew, type NewLook } from '../../incidents/look-anew.js'
import { RELAPSES_FOR } from '../../incidents/relapse.js'
import { KEPT } from '../../incidents/usual-level.js'
import { wordsThatRose } from '../../incidents/words-that-rose.js'
import type { IncidentFile, IncidentOrigin } from '../../model/incident.js'
import type { Kind } from '../../model/mention.js'
import type { Sensitivity } from '../../model/sensitivity.js'
import type { Sighting } from '../../model/sighting.js'
import type { Store } from '../../store/port.js'
import { firstOf as firstMoment } from '../../text/moments.js'
import { mostCommon } from '../../text/most-common.js'
import { calmSince, complaintsSince, meant, toldOf, watchedOf } from './complaints.js'
import { gather, type Known, relapseOf } from './gather.js'
import type { IncidentNews } from './news.js'
import { readingOnce } from './reading-once.js'
import { isSmall } from './rise-of.js'
import { see } from './see.js'

const HOUR = 60 * 60_000
const DAY = 24 * HOUR
/** The time that says what is usual. */
const USUAL_TIME = (KEPT + 1) * DAY
/** A slow rise is looked for so often: what grows for days is no matter of minutes. */
const SLOW_EVERY = 6 * HOUR
/** The words of before a surge are those of so long, of so many posts. */
const WORDS_BEFORE = 3 * DAY
const MOST_TOLD = 300

type Read = Pick<Store, 'incidents' | 'cases'>

type Brand = {
  brand: string
  /** `off`: nothing is looked for; whoever belongs to what somebody opened is taken in all the same. */
  sensitivity: Sensitivity | 'off'
  /** Those that are open, and those that were closed in the time that says what is usual. */
  files: readonly IncidentFile[]
  /** When a slow rise was looked for. */
  lookedAt: Date | undefined
  now: Date
}

/** Since when incidents that are closed are asked for. */
export const closedSince = (now: Date): Date => new Date(now.getTime() - USUAL_TIME)

/**
 * Looks whether more people than usual complain about a brand, or do no more, whether somebody complains again of what was closed, and takes in
 * those who belong to what is open. Of a brand of which few complain only the last hours are read.
 */
export async function detect(whole: Read, asked: Brand): Promise<IncidentNews[]> {
  const store = readingOnce(whole)
  const { brand, files, now, sensitivity, lookedAt } = asked
  const slow =
    sensitivity !== 'off' &&
    (lookedAt === undefined || now < lookedAt || now.getTime() - lookedAt.getTime() >= SLOW_EVERY)
  const incidents = files.map(incidentOf)
  const going = incidents.filter((one) => one.state !== 'closed' && takesIn(one, now))
  const mayRelapse = incidents.filter(
    ({ closedAt }) => closedAt !== undefined && now.getTime() - closedAt.getTime() < RELAPSES_FOR,
  )
  const lately = await store.incidents.sightings({ brand, since: new Date(now.getTime() - LONGEST) })
  const people = new Set(lately.filter(({ score }) => score >= COMPLAINS_FROM).map(whoOf)).size
  const mayRise = sensitivity !== 'off' && people >= leastPeople(sensitivity)
  const mayBeSame = mayRelapse.length > 0 && lately.length > 0
  if (!slow && going.length === 0 && !mayRise && !mayBeSame) return []
  const begun = firstMoment(going.map(({ since }) => since))
  const sightings = await complaintsSince(store, { brand, since: closedSince(now), going: begun, now })
  const watched = await watchedOf(store, brand, sightings, now)
  const calm = await calmSince(store, { brand, since: closedSince(now), now }, sightings)
  const known: Known = { sightings, watched: watched.since, now }
  const news = await relapses(store, mayRelapse, known)
  const later = news.length === 0 ? files : await filesOf(store, brand, now)
  const counts = (some: readonly Sighting[]): NewLook[] =>
    sensitivity === 'off'
      ? []
      : lookAnew(
          {
            complaints: countedOf(some, watched),
            calm,
            since: watched.since,
            incidents: later,
            sensitivity,
            now,
          },
          { slow },
        )
  let seen = counts(sightings)
  // The words are read only where there is something to doubt.
  if (seen.some(({ see: what }) => what === 'rise'))
    seen = counts(await meant(store, sightings, new Date(now.getTime() - LONGEST)))
  for (const one of seen) news.push(...(await kept(store, one, { ...asked, files: later, known })))
  if (slow) await store.incidents.setLooked(brand, now)
  for (const file of await store.incidents.list({ brands: [brand] }))
    await see(store, file.id, now, sightsOf(await gather(store, incidentOf(file), known)))
  return news
}

const filesOf = async ({ incidents }: Read, brand: string, now: Date) =>
  await incidents.list({ brands: [brand], closedSince: closedSince(now) })

const sightsOf =
  <Sights>(sights: Sights) =>
  (): Sights =>
    sights

async function relapses(store: Read, closed: readonly Incident[], known: Known): Promise<IncidentNews[]> {
  const news: IncidentNews[] = []
  for (const incident of closed) {
    const relapse = await relapseOf(store, incident, known)
    if (relapse === undefined) continue
    const seen = await see(store, incident.id, known.now, sightsOf([relapse]))
    if (seen?.events.some(({ code }) => code === 'relapsed')) news.push({ is: 'relapse', of: seen.incident })
  }
  return news
}

/** What was seen is stored, and is news. */
async function kept(
  store: Read,
  seen: NewLook,
  { brand, files, now, known }: Brand & { known: Known },
): Promise<IncidentNews[]> {
  if (seen.see === 'calm') {
    const calmed = await see(store, seen.of.id, now, sightsOf([{ see: 'calm' }]))
    return calmed === undefined || calmed.events.length === 0 ? [] : [{ is: 'calm', of: calmed.incident }]
  }
  const { found } = seen
  if (seen.see === 'rise' && seen.of !== undefined) {
    const { people, usual } = found
    const risen = await see(store, seen.of.id, now, sightsOf([{ see: 'rise', people, usual }]))
    return risen === undefined || risen.events.length === 0 ? [] : [{ is: 'rose-again', of: risen.incident }]
  }
  const again = seen.see === 'rise' && files.map(incidentOf).findLast((one) => isSame(one, found, now))
  const first = firstOf(found, known)
  if (again && first !== undefined) {
    const relapse = { see: 'relapse', caseId: first.caseId, since: momentOf(first) } as const
    const relapsed = await see(store, again.id, now, sightsOf([relapse]))
    if (relapsed?.incident.state === 'open') return [{ is: 'relapse', of: relapsed.incident }]
  }
  const incident = await opened(store, brand, found, known)
  return incident === undefined ? [] : [{ is: 'found', of: incident }]
}

/** A surge of the same kind so soon after one was closed is the same trouble. */
const isSame = ({ closedAt, kind, origin }: Incident, { group }: Found, now: Date): boolean =>
  closedAt !== undefined &&
  origin !== 'slow' &&
  now.getTime() - closedAt.getTime() < RELAPSES_FOR &&
  (kind === undefined || isInGroup(group, kind))

const firstOf = ({ since, group }: Found, { sightings }: Known): Sighting | undefined =>
  sightings.find(
    (one) => momentOf(one).getTime() >= since && isInGroup(group, one.kind) && one.score >= COMPLAINS_FROM,
  )

const origins: Readonly<Record<Found['kind'], IncidentOrigin>> = {
  surge: 'surge',
  slow: 'slow',
  many: 'many',
}

async function opened(
  store: Read,
  brand: string,
  found: Found,
  { sightings, now }: Known,
): Promise<Incident | undefined> {
  const { since, people, usual, window, group } = found
  const isOfIt = (one: Sighting) =>
    momentOf(one).getTime() >= since && isInGroup(group, one.kind) && one.score >= COMPLAINS_FROM
  const event = beginning(
    {
      origin: origins[found.kind],
      since: new Date(since),
      people,
      usual,
      window,
      kind: kindOfMost(sightings.filter(isOfIt)),
      terms: await termsOf(store, brand, sightings, { since, isOfIt }),
    },
    { at: now },
  )
  const saved = await store.incidents.save([
    { brand, id: undefined, seen: 0, events: [event], closedAt: undefined },
  ])
  const file = saved === 'conflict' ? undefined : await store.incidents.file(saved[0] ?? 0)
  return file && incidentOf(file)
}

/** What most of them tell of, where most tell of one thing. */
function kindOfMost(some: readonly Sighting[]): Kind | undefined {
  const most = mostCommon(some.map(({ kind }) => kind))
  return most !== undefined && most.count >= some.length * MOST_OF_ALL ? most.one : undefined
}
const MOST_OF_ALL = 0.6

/** What people say more of than before. */
async function termsOf(
  store: Read,
  brand: string,
  sightings: readonly Sighting[],
  { since, isOfIt }: { since: number; isOfIt(one: Sighting): boolean },
): Promise<string[]> {
  const words = async (some: readonly Sighting[]) =>
    (await toldOf(store, some.slice(-MOST_TOLD))).map(({ text }) => text)
  const before = sightings.filter((one) => !isOfIt(one) && momentOf(one).getTime() >= since - WORDS_BEFORE)
  return wordsThatRose(await words(sightings.filter(isOfIt)), await words(before), [brand], isSmall)
}
