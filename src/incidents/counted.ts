import type { Sighting } from '../model/sighting.js'
import type { Counted } from './detector.js'

const DAY = 24 * 60 * 60_000
/** From this score on a complaint makes a surge. */
export const COMPLAINS_FROM = 50
/** What a place brings that is asked for less long than this tells nothing of now: it may have stood there for years. */
const YOUNG = 7 * DAY

export type Watched = {
  /** Since when the brand is watched. */
  since: Date
  /** By place: since when it is known. */
  places: ReadonlyMap<string, Date>
}

/** When somebody complained: as the post says, or, where it says none, when it was first seen. */
export const momentOf = ({ publishedAt, publishedAtFrom, firstSeenAt }: Sighting): Date =>
  publishedAtFrom === 'first-seen' ? firstSeenAt : publishedAt

/**
 * Who complained: the same letters for the posts of one person, and for all who wrote nearly the same long text. Who can't be told from others
 * counts as one at each place: perhaps it was one.
 */
export const whoOf = ({ likeness, personId, place }: Sighting): string =>
  likeness !== undefined
    ? `copy ${likeness}`
    : personId === undefined
      ? `nobody at ${place}`
      : `person ${personId}`

/** Complaints as the detector counts them, by their moment: without weak ones, and without what only came to be seen now. */
export const countedOf = (sightings: readonly Sighting[], watched: Watched): Counted[] =>
  sightings
    .filter((one) => one.score >= COMPLAINS_FROM && !isBacklog(one, watched))
    .map((one) => ({ at: momentOf(one).getTime(), who: whoOf(one), kind: one.kind }))

function isBacklog(
  { place, publishedAt, publishedAtFrom, firstSeenAt }: Sighting,
  { since: watchedSince, places }: Watched,
): boolean {
  const since = places.get(place) ?? firstSeenAt
  const isDated = publishedAtFrom !== 'first-seen'
  // What a first answer holds without a date may have stood there for years.
  if (!isDated && firstSeenAt.getTime() === since.getTime()) return true
  const isYoung =
    firstSeenAt.getTime() - since.getTime() < YOUNG && since.getTime() - watchedSince.getTime() > YOUNG
  return isYoung && (!isDated || publishedAt < since)
}
