import { lapsedOf } from '../cases/lapse.js'
import type { Candidate, MentionFilter } from '../store/port/cases.js'
import type { Store } from '../store/port.js'

type Options = {
  /** Cases that nobody touched for so many milliseconds have left every list. */
  lapse: number
  now: Date
}

/** What a filter lets through, told apart by whether it waits in a list or has left it. */
export type OnTheList = { waiting: readonly Candidate[]; lapsed: ReadonlySet<Candidate> }

/**
 * Whatever lists, counts or settles what waits asks here, so that all of them mean the same posts. With `all` of the filter `waiting`
 * also holds what waits for nobody: `due` tells.
 */
export async function onTheList(
  store: Pick<Store, 'cases'>,
  filter: MentionFilter,
  { lapse, now }: Options,
): Promise<OnTheList> {
  const candidates = await store.cases.candidates({ ...filter, now })
  const lapsed = lapsedOf(candidates, { lapse, now })
  return { waiting: candidates.filter((candidate) => !lapsed.has(candidate)), lapsed }
}

/** How many posts: one that names two brands is answered once. */
export const countPosts = (candidates: readonly Candidate[]): number =>
  new Set(candidates.map(({ postId }) => postId)).size
