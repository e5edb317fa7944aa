import type { Post } from '../../../src/model/post.js'
import type {
  IdlePost,
  JudgedBrand,
  Recalled,
  ReplayedPost,
  ReplayQuery,
  StoredPost,
  ThreadQuery,
} from '../../../src/store/port/posts.js'
import type { PostRecord } from '../../../src/store/port/records.js'
import { storable } from '../../../src/text/storable.js'
import type { Tables } from './tables.js'

/** The post with its author, as they present themselves now. */
export function withAuthor({ people }: Tables, { post, personId }: PostRecord): Post {
  const author = people.get(personId ?? 0)?.author
  return { ...post, ...(author && { author }) }
}

export function postOf(tables: Tables, postId: string): Post | undefined {
  const record = tables.posts.get(postId)
  return record && withAuthor(tables, record)
}

const mentionsOfPost = ({ mentions }: Tables, postId: string) =>
  [...mentions.values()].filter(({ record }) => record.postId === postId)

export function recall(
  tables: Tables,
  sourceId: string,
  posts: readonly { keys: readonly string[] }[],
): readonly (Recalled | undefined)[] {
  return posts.map(({ keys }) => {
    const leadTo = keys.map((key) => tables.keys.get(storable(key)))
    const postId = leadTo.find((id) => id !== undefined)
    const record = tables.posts.get(postId ?? '')
    if (postId === undefined || record === undefined) return undefined
    const { author, ...post } = withAuthor(tables, record)
    return {
      postId,
      byOwnKey: leadTo[0] === postId,
      byOtherKey: keys.some((key, at) => at > 0 && /^https?:/.test(key) && leadTo[at] === postId),
      url: post.url,
      author: author && {
        name: author.name,
        ...(author.handle !== undefined && { handle: author.handle }),
        ...(author.since && { since: author.since }),
        ...(author.posts !== undefined && { posts: author.posts }),
      },
      hash: tables.given.get(postId)?.get(sourceId)?.hash,
      textLength: post.text.length,
      publishedAt: post.publishedAt,
      publishedAtFrom: post.publishedAtFrom,
      firstSeenAt: record.firstSeenAt,
      isTakenAway: post.gone?.by === 'moderators' && post.gone.saidBy === sourceId,
      beside: {
        ...(post.engagement && { engagement: post.engagement }),
        ...(post.thread && { thread: post.thread }),
        ...(post.position !== undefined && { position: post.position }),
        ...(post.positions && { positions: post.positions }),
        ...(post.staffOf !== undefined && { staffOf: post.staffOf }),
      },
    }
  })
}

export function wordsOf({ posts }: Tables, postId: string) {
  const post = posts.get(postId)?.post
  return post && { title: post.title, text: post.text }
}

const inOrder = (tables: Tables, after: string | undefined): StoredPost[] =>
  [...tables.posts.values()]
    .filter(({ post }) => Number(post.id) > Number(after ?? 0))
    .toSorted((one, other) => Number(one.post.id) - Number(other.post.id))
    .map((record) => storedOf(tables, record))

const storedOf = (tables: Tables, record: PostRecord): StoredPost => ({
  post: withAuthor(tables, record),
  firstSeenAt: record.firstSeenAt,
  sourceIds: [...(tables.given.get(record.post.id)?.keys() ?? [])],
})

export function storedPostOf(tables: Tables, postId: string): StoredPost | undefined {
  const record = tables.posts.get(postId)
  return record && storedOf(tables, record)
}

export const storedPosts = (tables: Tables, after: string | undefined, limit: number) =>
  inOrder(tables, after).slice(0, limit)

export function replayed(tables: Tables, query: ReplayQuery): readonly ReplayedPost[] {
  return inOrder(tables, query.after)
    .filter(({ post }) => post.publishedAt >= query.publishedSince)
    .slice(0, query.limit)
    .map((stored) => ({
      ...stored,
      mentions: mentionsOfPost(tables, stored.post.id)
        .filter(({ record }) => query.brands.includes(record.brand))
        .map(({ record, mention }) => ({
          brand: record.brand,
          score: mention.score,
          kind: mention.kind,
          severity: mention.severity,
          danger: mention.danger,
          signals: mention.signals,
          ...(mention.noReply !== undefined && { noReply: mention.noReply }),
          ...(mention.unjudged !== undefined && { unjudged: mention.unjudged }),
          relevance: mention.relevance,
          relevanceSignals: mention.relevanceSignals ?? [],
          needsReply: record.judgedReply,
          complainedBefore: record.complainedBefore,
          caseId: record.caseId,
        })),
      marks: new Map(
        Array.from(tables.marks.values())
          .filter(({ postId, brand }) => postId === stored.post.id && query.brands.includes(brand))
          .map(({ brand, verdict }) => [brand, verdict]),
      ),
    }))
}

export const inThread = (tables: Tables, { place, threadId, limit }: ThreadQuery): readonly StoredPost[] =>
  [...tables.posts.values()]
    .filter(
      ({ post }) =>
        post.place === storable(place) &&
        post.thread !== undefined &&
        storable(post.thread.id) === storable(threadId),
    )
    .toSorted(
      ({ post: one }, { post: other }) =>
        one.publishedAt.getTime() - other.publishedAt.getTime() || Number(one.id) - Number(other.id),
    )
    .slice(-limit)
    .flatMap(({ post }) => storedPostOf(tables, post.id) ?? [])

export const judged = (tables: Tables): ReadonlyMap<string, JudgedBrand> => tables.judged

export function setJudged(tables: Tables, rules: ReadonlyMap<string, string>): void {
  const last = Math.max(0, ...Array.from(tables.posts.keys(), Number))
  const through = last === 0 ? undefined : String(last)
  for (const [brand, rule] of rules) tables.judged.set(storable(brand), { rules: rule, through })
}

export const removed = ({ posts }: Tables, before: Date): readonly string[] =>
  [...posts.values()]
    .filter(({ post: { gone } }) => gone?.by === 'moderators' && gone.at < before)
    .filter(({ post: { title, text } }) => title !== undefined || text !== '')
    .map(({ post }) => post.id)
    .toSorted((one, other) => Number(one) - Number(other))

export function idle(tables: Tables, before: Date): readonly IdlePost[] {
  return [...tables.posts.values()]
    .filter(({ post, firstSeenAt }) => firstSeenAt < before && mentionsOfPost(tables, post.id).length === 0)
    .map(({ post: { id }, firstSeenAt }) => {
      const hiddenAt = [...tables.hidden.values()]
        .filter(({ postId }) => postId === id)
        .map((hidden) => hidden.hiddenAt.getTime())
      return {
        postId: id,
        firstSeenAt,
        isMarked: [...tables.marks.values()].some(({ postId }) => postId === id),
        ...(hiddenAt.length > 0 && { hiddenAt: new Date(Math.max(...hiddenAt)) }),
        givenBy: Array.from(tables.given.get(id) ?? [], ([sourceId, { seenAt }]) => {
          const readAt = tables.sources.get(sourceId)?.readAt
          return { sourceId, seenAt, isHeld: readAt !== undefined && seenAt >= readAt }
        }),
      }
    })
}
