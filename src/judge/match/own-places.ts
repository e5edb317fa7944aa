import type { Findings, Place } from './findings.js'

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
  return places.filter((place) => !longer.some((other) => isWithin(place, other)))
}

const isWithin = (place: Place, other: Place): boolean =>
  place.text === other.text &&
  place.start >= other.start &&
  place.end <= other.end &&
  place.end - place.start < other.end - other.start
