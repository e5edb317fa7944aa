import { newAccountsOf } from '../cases/campaign.js'
import { type CopyGroup, copyGroups } from '../cases/copies.js'
import { promiseUsedBy } from '../cases/promise-standing.js'
import { rank } from '../cases/rank.js'
import type { Copies } from '../cases/ranked-mention.js'
import type { Config } from '../config/schema/index.js'
import type { CopyAuthor } from '../store/port/likenesses.js'
import type { Store } from '../store/port.js'
import { foldedOf } from './folded.js'
import { onTheList } from './on-the-list.js'
import { peopleBehind } from './people.js'
import { promisesOf } from './promises.js'

/** For so many days somebody has to have read a place, that an author nobody knows is new there. */
const WATCHED_DAYS = 3
const DAY = 24 * 60 * 60_000

/**
 * What the rows of these groups have to say of them, by the case that leads.
 *
 * @param isKept whether a case has an id that anybody can give
 */
export async function copiesOf(
  store: Store,
  groups: readonly CopyGroup[],
  isKept: (caseId: number) => boolean = () => true,
): Promise<ReadonlyMap<number, Copies>> {
  if (groups.length === 0) return new Map()
  const behind = await peopleBehind(
    store,
    groups.flatMap(({ mentions }) => mentions.map(({ candidate }) => candidate)),
  )
  const campaigns = await campaignsIn(store, groups)
  return new Map(
    groups.flatMap((group) => {
      const [first] = group.caseIds
      if (first === undefined) return []
      const { people: authors, ...folded } = foldedOf(group, behind, isKept)
      const newAccounts = campaigns.get(group.likeness)
      return [[first, { ...folded, authors, ...(newAccounts !== undefined && { newAccounts }) }] as const]
    }),
  )
}

/** By what they say: how many accounts nobody knew before. */
async function campaignsIn(
  store: Store,
  groups: readonly CopyGroup[],
): Promise<ReadonlyMap<number, number | undefined>> {
  const authors = await store.likenesses.authors([...new Set(groups.map(({ likeness }) => likeness))])
  const fresh = authors.filter(({ isNew }) => isNew)
  const watched = await store.facts.watched()
  const givenBy = await store.posts.givenBy(fresh.map(({ postId }) => postId))
  const isWatched = ({ postId, publishedAt }: CopyAuthor) =>
    (givenBy.get(postId) ?? []).some((source) => {
      const since = watched.get(source)?.answeredFrom
      return since !== undefined && (since + WATCHED_DAYS) * DAY <= publishedAt.getTime()
    })
  const posts = new Map<number, CopyAuthor[]>()
  for (const author of authors) {
    const known = posts.get(author.likeness)
    if (known === undefined) posts.set(author.likeness, [author])
    else known.push(author)
  }
  return new Map(Array.from(posts, ([likeness, said]) => [likeness, newAccountsOf(said, isWatched)]))
}

/** By case, of those that stand as one row with others, whether or not they lead it: what that row says of them. */
export async function copiesOfCases(
  store: Store,
  config: Config,
  asked: { caseIds: readonly number[]; now: Date },
): Promise<ReadonlyMap<number, Copies>> {
  const groups = await groupsOfCases(store, config, asked)
  const copies = await copiesOf(store, groups)
  return new Map(
    groups.flatMap(({ caseIds }) => {
      const said = copies.get(caseIds[0] ?? 0)
      return said === undefined ? [] : caseIds.map((id) => [id, said] as const)
    }),
  )
}

/** The cases that stand as one row with these, whichever of them leads; each group once. */
export async function groupsOfCases(
  store: Store,
  config: Config,
  { caseIds, now }: { caseIds: readonly number[]; now: Date },
): Promise<readonly CopyGroup[]> {
  const said = await store.likenesses.ofCases(caseIds)
  const likenesses = [...new Set([...said.values()].flat())]
  if (likenesses.length === 0) return []
  const brands = config.brands.map(({ name }) => name)
  const alike = await onTheList(store, { brands, likenesses }, { lapse: config.lapse, now })
  const ranked = rank(alike.waiting, config.priority, promiseUsedBy(await promisesOf(config), now), now)
  const asked = new Set(caseIds)
  return copyGroups(ranked).filter((group) => group.caseIds.some((id) => asked.has(id)))
}
