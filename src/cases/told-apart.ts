/** Of what is listed: where it stands, and the ids of the sources that gave it, the first one first. */
type Given = { place: string; givenBy: readonly string[] }

/**
 * For each of them the id of the source that tells it apart from others of its place: none where all that is listed of the place was
 * first given by one source.
 */
export function tellingSources(listed: readonly Given[]): readonly (string | undefined)[] {
  const first = new Map<string, Set<string>>()
  for (const { place, givenBy } of listed) {
    const [id] = givenBy
    if (id !== undefined) first.set(place, (first.get(place) ?? new Set()).add(id))
  }
  return listed.map(({ place, givenBy }) => ((first.get(place)?.size ?? 0) > 1 ? givenBy[0] : undefined))
}
