import { type Findings, type Place, TAGS } from './findings.js'

/**
 * Where terms stand by themselves: not within one of the longer names that hold them. `Northwind` in `Northwind Hosting` is no mention of
 * Northwind where both are brands.
 */
export function ownPlaces(
  terms: readonly number[],
  around: readonly number[],
  findings: Findings,
): readonly Place[] {
  const places = terms.flatMap((term) => findings.places(term))
  const longer = around.flatMap((term) => findings.places(term))
  if (longer.length === 0) return places
  // Each tag begins anew, so that places in them cannot be compared.
  const [inTags, elsewhere] = [places.filter(isInTag), places.filter((place) => !isInTag(place))]
  const tagsLeft = inTags.length - longer.filter(isInTag).length
  return [
    ...elsewhere.filter((place) => !longer.some((other) => isWithin(place, other))),
    ...inTags.slice(0, Math.max(0, tagsLeft)),
  ]
}

const isInTag = ({ field }: Place): boolean => field === TAGS

const isWithin = (place: Place, other: Place): boolean =>
  place.field === other.field &&
  place.start >= other.start &&
  place.end <= other.end &&
  place.end - place.start < other.end - other.start
