import { besideOf } from '../identity/beside.js'
import type { GatheredPost } from '../identity/gathered-post.js'
import type { DocumentFacts, Found, Known } from '../identity/recognise.js'
import type { Memory } from '../identity/which-post.js'
import type { FoundPost } from '../model/post.js'
import type { JudgedPost } from '../records/poll.js'
import type { Posts, Recalled } from '../store/port/posts.js'

/** What the store knows, and what this poll has found before it stores anything. */
export type PollMemory = {
  /** As one post of the poll sees it. */
  for(gathered: GatheredPost, found: Found): Memory
  /** What the keys of a post lead to, now that others of the poll may have got them. */
  again(gathered: GatheredPost): Recalled | undefined
  /** This entry is that post, which the document won't hold a second time. */
  take(gathered: GatheredPost, postId: string, updatedAt: Date | undefined): void
  /** When the version of it that the document holds already was written; null when it holds none. */
  takenAs(gathered: GatheredPost, postId: string): { updatedAt: Date | undefined } | undefined
  /** It will be stored as a new post. @returns its id until then */
  add(judged: JudgedPost, now: Date): string
}

/** A post that is not stored yet has an id that no store gives. */
export const isPending = (postId: string) => postId.startsWith('new ')

/** @param versions of the words and the occasion of each post, by which entries of one document are told apart */
export function pollMemory(
  store: Pick<Posts, 'recall' | 'wordsOf'>,
  sourceId: string,
  posts: readonly GatheredPost[],
  versions: ReadonlyMap<GatheredPost, string>,
): PollMemory {
  const pending = new Map<string, Recalled>()
  const words = new Map<string, Known['words']>()
  const taken = new Map<string, { updatedAt: Date | undefined }>()
  const shared = namesOfMany(posts, versions)

  const withPending = (keys: FoundPost['keys'], stored: Recalled | undefined): Recalled | undefined => {
    if (stored?.byOwnKey) return stored
    const [own, ...others] = keys.map((key) => pending.get(key))
    const found = own ?? (stored === undefined ? others.find((one) => one !== undefined) : undefined)
    if (found === undefined) return stored
    const byOtherKey = others.some((one, at) => one === found && /^https?:/.test(keys[at + 1] ?? ''))
    return { ...found, byOwnKey: found === own, byOtherKey }
  }
  const takenKey = ({ document }: GatheredPost, postId: string) => `${document} ${postId}`

  return {
    for: (gathered, { keys: [own] }) => ({
      recall: async (keys) => withPending(keys, (await store.recall(sourceId, [{ keys }]))[0]),
      recallEach: async (keys) => {
        const alone = keys.map((key) => ({ keys: [key] as const }))
        const stored = await store.recall(sourceId, alone)
        return alone.map((one, at) => withPending(one.keys, stored[at]))
      },
      wordsOf: async (id) => (isPending(id) ? words.get(id) : await store.wordsOf(id)),
      factsOf: (id): DocumentFacts => ({
        isNameShared: shared.has(`${gathered.document} ${own}`),
        isTaken: taken.has(takenKey(gathered, id)),
      }),
    }),
    again: ({ found, known }) => withPending(found.keys, known),
    take: (gathered, postId, updatedAt) => taken.set(takenKey(gathered, postId), { updatedAt }),
    takenAs: (gathered, postId) => taken.get(takenKey(gathered, postId)),
    add({ keys, hash, post }, now) {
      const postId = `new ${words.size}`
      words.set(postId, { title: post.title, text: post.text })
      const { url, author, publishedAt, publishedAtFrom, text } = post
      const known: Recalled = {
        postId,
        url,
        author,
        hash,
        textLength: text.length,
        publishedAt,
        publishedAtFrom,
        firstSeenAt: now,
        isTakenAway: false,
        beside: besideOf(post),
        byOwnKey: false,
        byOtherKey: false,
      }
      for (const key of keys) if (!pending.has(key)) pending.set(key, known)
      return postId
    },
  }
}

/** By document: the names that several of its entries have as their strongest, and that say something else each. */
function namesOfMany(
  posts: readonly GatheredPost[],
  versions: ReadonlyMap<GatheredPost, string>,
): ReadonlySet<string> {
  const first = new Map<string, string | undefined>()
  const many = new Set<string>()
  for (const post of posts) {
    const name = `${post.document} ${post.found.keys[0]}`
    const version = versions.get(post)
    if (!first.has(name)) first.set(name, version)
    else if (first.get(name) !== version) many.add(name)
  }
  return many
}
