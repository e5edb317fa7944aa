import type { RankedMention } from '../cases/ranked-mention.js'
import { seenThere, thereOf } from '../cases/there.js'
import type { Config } from '../config/schema/index.js'
import type { Post } from '../model/post.js'
import { configuredSources } from '../sources/configured.js'
import { loadSources } from '../sources/load.js'
import type { Store } from '../store/port.js'
import { staffAccounts } from './staff-accounts.js'

type Needed = Pick<Store, 'cases' | 'posts' | 'records' | 'threads'>

/** With what is known of whether somebody of us answered at its place: of what waits. */
export async function withThreads<One extends RankedMention>(
  store: Needed,
  config: Pick<Config, 'brands' | 'sources' | 'every'>,
  mentions: readonly One[],
): Promise<One[]> {
  const areKnown = await whereWeAreKnown(store, config, mentions)
  const looks = await store.threads.looks(mentions.flatMap(({ due, post }) => (due ? [post.id] : [])))
  const seen = await seenIn(store, mentions)
  return mentions.map((one) => {
    const ours = seen.get(one.case.id)
    const seenBy = ours !== undefined && isSameThread(ours.post, one.post) ? ours.by : undefined
    const there = one.due
      ? thereOf(one.post, looks.get(one.post.id), { areKnown: areKnown(one), seenBy })
      : undefined
    return there === undefined ? one : { ...one, there }
  })
}

/** Whether an answer of the brand could be told from others: an account of it at the place is listed, or the place is its own. */
async function whereWeAreKnown(
  store: Needed,
  { brands, sources, every }: Pick<Config, 'brands' | 'sources' | 'every'>,
  mentions: readonly RankedMention[],
): Promise<(mention: RankedMention) => boolean> {
  const listed = new Set(staffAccounts(brands).map(({ brand, place }) => JSON.stringify([brand, place])))
  const isListed = ({ brand, post }: RankedMention) => listed.has(JSON.stringify([brand, post.place]))
  const blocks = sources.filter((block) => block.own !== undefined)
  const own =
    blocks.length === 0
      ? []
      : configuredSources(blocks, every, await loadSources(blocks.map(({ type }) => type)))
  const asked = own.length === 0 ? [] : mentions.filter((one) => one.due && !isListed(one))
  const givenBy = await store.posts.givenBy(asked.map(({ post }) => post.id))
  return (mention) =>
    isListed(mention) ||
    own.some((source) => source.own === mention.brand && givenBy.get(mention.post.id)?.includes(source.id))
}

/** By case, what one of us wrote there that answers nothing: few wait after that. */
async function seenIn(
  store: Needed,
  mentions: readonly RankedMention[],
): Promise<ReadonlyMap<number, { post: Post; by: string }>> {
  const acknowledged = mentions.filter((one) => one.due && one.case.state === 'acknowledged')
  const seen = new Map<number, NonNullable<ReturnType<typeof seenThere>>>()
  for (const caseId of new Set(acknowledged.map((one) => one.case.id))) {
    const ours = seenThere((await store.cases.file(caseId))?.history ?? [])
    if (ours !== undefined) seen.set(caseId, ours)
  }
  if (seen.size === 0) return new Map()
  const postIds = [...seen.values()].map(({ post }) => post)
  const { posts } = await store.records.facts({ postIds, withPosts: true })
  const byId = new Map(posts.map(({ post }) => [post.id, post]))
  return new Map(
    [...seen].flatMap(([caseId, { post: id, by }]) => {
      const post = byId.get(id)
      return post === undefined ? [] : [[caseId, { post, by }] as const]
    }),
  )
}

const isSameThread = (one: Post, other: Post): boolean =>
  one.place === other.place && one.thread !== undefined && one.thread.id === other.thread?.id
