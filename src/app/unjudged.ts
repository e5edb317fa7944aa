import { lapsedOf } from '../cases/lapse.js'
import { openStates } from '../cases/open-states.js'
import { RELEVANT_FROM } from '../judge/needs-reply.js'
import type { UnjudgedPosts } from '../model/coverage.js'
import type { MentionFilter } from '../store/port/cases.js'
import type { Store } from '../store/port.js'

/** What asks a store for open posts in languages that cannot be judged. */
export const openUnjudged: NonNullable<MentionFilter['unjudged']> = {
  relevantFrom: RELEVANT_FROM,
  openIn: openStates,
}

type Options = {
  brands: readonly string[]
  /** Cases that nobody touched for so many milliseconds have left every list. */
  lapse: number
  now: Date
}

/** How many there are, by language, the most frequent first. */
export async function countUnjudged(store: Store, { brands, lapse, now }: Options): Promise<UnjudgedPosts[]> {
  const candidates = await store.cases.candidates({ brands, unjudged: openUnjudged })
  const lapsed = lapsedOf(candidates, { lapse, now })
  const counts = new Map<string, number>()
  for (const candidate of candidates) {
    const { unjudged } = candidate
    if (unjudged === undefined || lapsed.has(candidate)) continue
    counts.set(unjudged, (counts.get(unjudged) ?? 0) + 1)
  }
  return Array.from(counts, ([language, posts]) => ({ language, posts })).sort(
    (one, other) => other.posts - one.posts || (one.language < other.language ? -1 : 1),
  )
}
