import type { RankedMention } from '../cases/ranked-mention.js'
import { seenThere, thereOf } from '../cases/there.js'
import type { Post } from '../model/post.js'
import type { Store } from '../store/port.js'

type Needed = Pick<Store, 'cases' | 'records' | 'threads'>

/** With what is known of whether somebody of us answered at its place: of what waits. */
export async function withThreads<One extends RankedMention>(
  store: Needed,
  mentions: readonly One[],
): Promise<One[]> {
  const looks = await store.threads.looks(mentions.flatMap(({ due, post }) => (due ? [post.id] : [])))
  const seen = await seenIn(store, mentions)
  return mentions.map((one) => {
    const ours = seen.get(one.case.id)
    const seenBy = ours !== undefined && isSameThread(ours.post, one.post) ? ours.by : undefined
    const there = one.due ? thereOf(one.post, looks.get(one.post.id), seenBy) : undefined
    return there === undefined ? one : { ...one, there }
  })
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
