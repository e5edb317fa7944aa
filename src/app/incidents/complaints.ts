import { type Calm, calmOf, MINUTE } from '../../incidents/calm-posts.js'
import { COMPLAINS_FROM, momentOf, type Watched } from '../../incidents/counted.js'
import { LONGEST } from '../../incidents/detector.js'
import { isOfAnother } from '../../incidents/of-another.js'
import { BIN } from '../../incidents/usual-level.js'
import type { Telling } from '../../incidents/what-rose.js'
import type { Sighting } from '../../model/sighting.js'
import type { StoredMention } from '../../store/port/cases.js'
import type { Store } from '../../store/port.js'

const DAY = 24 * 60 * 60_000
/** Mentions that are loaded at a time. */
const BATCH = 500

/** A complaint with its words. */
export type Told = Sighting & Telling & { at: number }

type Read = Pick<Store, 'incidents' | 'cases'>

/** So long they are read whole, at least. */
const LATELY = DAY

/**
 * All complaints about a brand since then, by when they were published. Of those of long ago only what an index tells is read: they count as seen
 * when they were written.
 *
 * @param going the first post of what is open: from then on they are read whole, too
 */
export async function complaintsSince(
  { incidents }: Pick<Store, 'incidents'>,
  { brand, since, going, now }: { brand: string; since: Date; going: Date | undefined; now: Date },
): Promise<readonly Sighting[]> {
  const whole = Math.min(now.getTime() - LATELY, going?.getTime() ?? now.getTime())
  const until = new Date(Math.max(since.getTime(), whole, now.getTime() - MOST_WHOLE))
  const past = await incidents.pastSightings({ brand, since, until })
  const lately = await incidents.sightings({ brand, since: until })
  return [
    ...past.map((one) => ({
      ...one,
      place: LONG_AGO,
      publishedAtFrom: 'source' as const,
      firstSeenAt: one.publishedAt,
    })),
    ...lately,
  ]
}
const MOST_WHOLE = 7 * DAY
const LONG_AGO = ''

/** Since when a brand and the places of these complaints are known. */
export async function watchedOf(
  { incidents }: Pick<Store, 'incidents'>,
  brand: string,
  sightings: readonly Sighting[],
  now: Date,
): Promise<Watched> {
  const places = [...new Set(sightings.map(({ place }) => place).filter((place) => place !== LONG_AGO))]
  return {
    since: (await incidents.watchedSince(brand)) ?? now,
    places: await incidents.placesSince(places),
  }
}

/** What was said of a brand since then beside these complaints, as far as an index tells. */
export async function calmSince(
  { incidents }: Pick<Store, 'incidents'>,
  { brand, since, now }: { brand: string; since: Date; now: Date },
  sightings: readonly Sighting[],
): Promise<Calm> {
  const lately = new Date(now.getTime() - LONGEST)
  const spoken = {
    long: await incidents.spokenOf({ brand, since, step: BIN }),
    lately: await incidents.spokenOf({ brand, since: lately, step: MINUTE }),
  }
  const complaints = sightings.filter(({ score }) => score >= COMPLAINS_FROM)
  return calmOf(
    spoken,
    complaints.map(({ publishedAt }) => publishedAt),
  )
}

/** These complaints with their words; without those that are gone, and those in which all the trouble is somebody else's. */
export async function toldOf({ cases }: Read, sightings: readonly Sighting[]): Promise<Told[]> {
  const byId = new Map<number, StoredMention>()
  for (let from = 0; from < sightings.length; from += BATCH)
    for (const mention of await cases.mentions(
      sightings.slice(from, from + BATCH).map(({ mentionId }) => mentionId),
    ))
      byId.set(mention.id, mention)
  return sightings.flatMap((sighting) => {
    const mention = byId.get(sighting.mentionId)
    if (mention === undefined || isOfSomebodyElse(mention)) return []
    const { title, text } = mention.post
    return [
      {
        ...sighting,
        at: momentOf(sighting).getTime(),
        text: title === undefined ? text : `${title}\n${text}`,
      },
    ]
  })
}

function isOfSomebodyElse({ post, signals, brand, named }: StoredMention): boolean {
  const written = named.map(({ field, start, end }) => (post[field] ?? '').slice(start, end))
  return isOfAnother(post.text, signals, [brand, ...new Set(written)])
}

/** Without those that are certainly not meant: of the complaints since then the words are read, of others nothing. */
export async function meant(
  store: Read,
  sightings: readonly Sighting[],
  since: Date,
): Promise<readonly Sighting[]> {
  const fresh = sightings.filter((one) => one.score >= COMPLAINS_FROM && momentOf(one) >= since)
  // Where there are more nobody doubts that something is wrong.
  const read = fresh.slice(-MOST_READ)
  const kept = new Set((await toldOf(store, read)).map(({ mentionId }) => mentionId))
  const left = new Set(read.filter(({ mentionId }) => !kept.has(mentionId)))
  return sightings.filter((one) => !left.has(one))
}
const MOST_READ = 1_000
