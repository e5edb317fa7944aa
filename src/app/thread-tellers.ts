import { requestKey } from '../http/request.js'
import type { LookedAt } from '../jobs/job.js'
import type { ConfiguredSource } from '../sources/configured.js'
import { forumThreads, siteOf } from '../sources/forums/thread-of-forum.js'

/** A source that can be asked for the thread of a post, and what tells its request from others. */
export type Teller = { source: ConfiguredSource; key: string }

/**
 * Finds a source that knows of the thread of a post: one that gave it before others. Of hundreds of feeds only those are asked that watch
 * the site at which the post stands.
 *
 * @returns undefined where nobody knows of it
 */
export function threadTellers(
  sources: readonly ConfiguredSource[],
): (post: LookedAt, givenBy: readonly string[], officials: readonly string[]) => Teller | undefined {
  const ofAnySite: Placed[] = []
  const bySite = new Map<string, Placed[]>()
  for (const [place, source] of sources.entries()) {
    const at = source.thread?.siteAt
    if (at === undefined) ofAnySite.push({ place, source })
    else {
      const site = siteOf(at)
      if (site === undefined) continue
      const there = bySite.get(site)
      if (there === undefined) bySite.set(site, [{ place, source }])
      else there.push({ place, source })
    }
  }
  return (post, givenBy, officials) => {
    const site = siteOf(post.url)
    const there = site === undefined ? [] : (bySite.get(site) ?? [])
    const asked = [...ofAnySite, ...there]
      .toSorted((one, other) => one.place - other.place)
      .map(({ source }) => source)
    const givers = asked.filter(({ id }) => givenBy.includes(id))
    for (const source of new Set([...givers, ...asked])) {
      const ask = source.thread?.ask(post, officials, forumThreads)
      if (ask !== undefined) return { source, key: `${source.id} ${requestKey(ask.request)}` }
    }
    return undefined
  }
}

/** With its place among all. */
type Placed = { place: number; source: ConfiguredSource }
