import { shortId } from '../cases/short-id.js'
import { keepOf } from '../identity/gone.js'
import type { Notice } from '../model/notice.js'
import type { ConfiguredSource } from '../sources/configured.js'
import type { Store } from '../store/port.js'

/** How long before words go it is told, in milliseconds; of what is kept for a short while only, its last quarter. */
const SOON = 3 * 24 * 60 * 60_000

/** So many cases are named. */
const NAMED = 3

/** The most posts that are looked at of one source. */
const MOST = 500

type Options = { sources: readonly ConfiguredSource[]; brands: readonly string[]; now: Date }

/**
 * Of which cases that wait the words are to be deleted soon, since their place asks for it: no terms are broken for somebody who waits, in
 * danger or not, and nobody should wonder where the words went.
 */
export async function wordsGoing(store: Store, { sources, brands, now }: Options): Promise<Notice[]> {
  const notices: Notice[] = []
  for (const source of sources) {
    const keep = keepOf(source)
    if (keep === undefined) continue
    const soon = Math.min(SOON, keep.after / 4)
    const before = new Date(now.getTime() - keep.after + soon)
    const [first, ...others] = await store.retention.given({
      sourceId: source.id,
      before,
      limit: MOST,
      isDue: true,
    })
    if (first === undefined) continue
    const { posts, mentions } = await store.records.facts({ postIds: [first, ...others] })
    const going = new Set([first, ...others])
    const due = mentions.filter(
      ({ postId, due, brand }) => due && going.has(postId) && brands.includes(brand),
    )
    if (due.length === 0) continue
    const inDanger = new Set(due.flatMap(({ caseId, danger }) => (danger ? [caseId] : [])))
    const cases = new Set([...inDanger, ...due.map(({ caseId }) => caseId)])
    const firstSeen = Math.min(
      ...posts.flatMap(({ post, firstSeenAt }) => (going.has(post.id) ? firstSeenAt.getTime() : [])),
    )
    notices.push({
      code: 'words-going',
      args: {
        why: keep.why,
        source: source.name,
        after: keep.after,
        at: new Date(firstSeen + keep.after).toISOString(),
        cases: cases.size,
        danger: inDanger.size,
        ids: [...cases].slice(0, NAMED).map(shortId),
      },
    })
  }
  return notices
}
