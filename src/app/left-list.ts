import { shortId } from '../cases/short-id.js'
import type { Coverage } from '../model/coverage.js'
import type { Notice } from '../model/notice.js'
import { noticeSentence } from '../outputs/wording/notices.js'
import type { Candidate } from '../store/port/cases.js'
import type { Store } from '../store/port.js'
import type { Clock } from '../text/clock.js'
import type { Event } from '../views/events.js'
import { onTheList } from './on-the-list.js'

type Options = {
  /** Those whose rules are others now. */
  stale: readonly string[]
  /** Of the config. */
  brands: readonly string[]
  lapse: number
  now: Date
  /** Nothing of it is kept. */
  isTry?: boolean | undefined
}

/** So many posts are named, of each brand and reason. */
const NAMED = 3

/**
 * Judges, and tells which posts waited before and wait no more, since the rules of their brands are others: they no longer name them, or
 * need no reply by the new ones. Nobody finds out otherwise where they went. A post that waits with another brand is still there.
 */
export async function leavingList(
  store: Store,
  options: Options,
  judge: () => Promise<unknown>,
): Promise<Notice[]> {
  const before = options.stale.length === 0 ? [] : await waitingOf(store, options.stale, options)
  await judge()
  if (before.length === 0) return []
  const still = new Set((await waitingOf(store, options.brands, options)).map(({ postId }) => postId))
  const gone = before.filter(({ postId }) => !still.has(postId))
  const inSight = new Map(
    (await store.cases.mentions(gone.map(({ mentionId }) => mentionId))).map((mention) => [
      mention.id,
      mention,
    ]),
  )
  const isTry = options.isTry === true && { isTry: true as const }
  const brands = [...new Set(gone.map(({ brand }) => brand))]
  const notices = brands.map(async (brand): Promise<Notice[]> => {
    const own = gone.filter((one) => one.brand === brand)
    const unnamed = own.filter(({ mentionId }) => !inSight.has(mentionId))
    // What somebody said of it, or set aside, under another name of the brand is no matter of rules.
    const calm = own.filter(({ mentionId }) => {
      const mention = inSight.get(mentionId)
      return mention !== undefined && mention.mark === undefined && !mention.needsReply
    })
    return [
      ...(unnamed.length === 0
        ? []
        : [
            {
              code: 'unnamed-now' as const,
              args: { ...counted(brand, unnamed), urls: await urlsOf(store, unnamed), ...isTry },
            },
          ]),
      ...(calm.length === 0
        ? []
        : [{ code: 'calm-now' as const, args: { ...counted(brand, calm), ids: idsOf(calm), ...isTry } }]),
    ]
  })
  return (await Promise.all(notices)).flat()
}

/** The same, for who sees nothing else of a run. */
export const leftListEvents = ({ notices = [] }: Pick<Coverage, 'notices'>, clock: Clock): Event[] =>
  notices.flatMap((notice) => {
    if (notice.code !== 'unnamed-now' && notice.code !== 'calm-now') return []
    const { brand, posts, danger } = notice.args
    return [{ code: 'left-list', args: { brand, posts, danger, message: noticeSentence(notice, clock) } }]
  })

const waitingOf = async (store: Store, brands: readonly string[], moment: Options) =>
  (await onTheList(store, { brands }, moment)).waiting

const counted = (brand: string, some: readonly Candidate[]) => ({
  brand,
  posts: some.length,
  danger: some.filter(({ danger }) => danger).length,
})

const idsOf = (some: readonly Candidate[]): string[] =>
  [...new Set(some.map(({ caseId }) => caseId))].slice(0, NAMED).map(shortId)

async function urlsOf(store: Store, some: readonly Candidate[]): Promise<string[]> {
  const postIds = some.slice(0, NAMED).map(({ postId }) => postId)
  const { posts } = await store.records.facts({ postIds })
  return postIds.flatMap((id) => posts.find(({ post }) => post.id === id)?.post.url ?? [])
}
