import type { Tables } from './tables.js'

/** The sources that gave a post, the first one first. */
const sourcesOf = ({ given }: Tables, postId: string): string[] =>
  [...(given.get(postId) ?? [])]
    .sort(
      ([one, { firstSeenAt: a }], [other, { firstSeenAt: b }]) =>
        a.getTime() - b.getTime() || (one < other ? -1 : 1),
    )
    .map(([source]) => source)

export function givers(tables: Tables, places: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>()
  for (const [id, { post }] of tables.posts) {
    const place = post.place.toLowerCase()
    if (!places.includes(place)) continue
    found.set(place, new Set([...(found.get(place) ?? []), ...sourcesOf(tables, id)]))
  }
  return new Map(Array.from(found, ([place, sources]) => [place, [...sources].sort()]))
}

export const givenBy = (tables: Tables, postIds: readonly string[]): ReadonlyMap<string, readonly string[]> =>
  new Map(postIds.flatMap((id) => (tables.posts.has(id) ? [[id, sourcesOf(tables, id)] as const] : [])))
