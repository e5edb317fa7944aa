import { openStates } from '../cases/open-states.js'
import { RELEVANT_FROM } from '../judge/needs-reply.js'
import type { UnjudgedPosts } from '../model/coverage.js'
import type { Candidate, MentionFilter } from '../store/port/cases.js'
import type { Store } from '../store/port.js'
import { countPosts, onTheList } from './on-the-list.js'

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
  const { waiting } = await onTheList(store, { brands, unjudged: openUnjudged }, { lapse, now })
  const byLanguage = new Map<string, Candidate[]>()
  for (const candidate of waiting) {
    const { unjudged } = candidate
    if (unjudged !== undefined) byLanguage.set(unjudged, [...(byLanguage.get(unjudged) ?? []), candidate])
  }
  return Array.from(byLanguage, ([language, some]) => ({ language, posts: countPosts(some) })).sort(
    (one, other) => other.posts - one.posts || (one.language < other.language ? -1 : 1),
  )
}
