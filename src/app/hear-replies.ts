import { readReply } from '../answers/critique/read-reply.js'
import { ownWords } from '../cases/addressed.js'
import { nativeIdOf } from '../cases/thread-replies.js'
import { isOfficial } from '../judge/official.js'
import type { Post } from '../model/post.js'
import { type HeardThread, type Hearing, hearReplies } from '../records/hear-replies.js'
import type { StoredCase } from '../store/port/cases.js'
import type { Facts } from '../store/port/records.js'
import type { Store } from '../store/port.js'
import { update } from '../store/update.js'
import { staffAccounts } from './staff-accounts.js'

type Options = {
  brands: readonly { name: string; staff: readonly string[] }[]
  now: Date
  signal?: AbortSignal | undefined
}

/** Posts of a thread that are looked through at the most: the newest. */
const LONGEST_THREAD = 1_000

/** Threads that are kept at a time. */
const MOST_THREADS = 20

/**
 * Moves the cases that were answered at their place, or are over there, by what is stored: whichever poll or look brought it. Nothing is
 * asked for.
 *
 * @returns the numbers of those that moved
 */
export async function hearRepliesThere(
  store: Store,
  { brands, now, signal }: Options,
): Promise<readonly StoredCase['id'][]> {
  const byName = new Map(brands.map((brand) => [brand.name, brand]))
  const query = { brands: [...byName.keys()], staff: staffAccounts(brands) }
  const moved: number[] = []
  const known = createThreads(store)
  for (const caseId of await store.threads.mayBeAnswered(query)) {
    signal?.throwIfAborted()
    const file = await store.cases.file(caseId)
    if (file === undefined || file.case.id !== caseId) continue
    const brand = byName.get(file.case.brand)
    if (brand === undefined) continue
    const due = file.mentions.filter((mention) => mention.due).map(({ post }) => post)
    const threads = await threadsOf(store, known, due)
    const hearing: Hearing = {
      caseId,
      at: now,
      threads,
      isOurs: (post) => isOfficial(post, brand),
      answers: (reply, to) => {
        const { answers, language } = readReply(ownWords(reply), reply.language, to.text)
        // Of words that nobody can read here nobody knows more than that they were written.
        return answers === 'answer' && language !== undefined
      },
    }
    const facts = { caseIds: [caseId], withHistory: true }
    const { events } = await update(store.records, facts, (stored) => hearReplies(hearing, stored))
    if (events.length > 0) moved.push(caseId)
  }
  return moved
}

type Stored = Pick<HeardThread, 'posts' | 'nativeIds'>

/** Who complains where many do waits in one thread with them: it is read once for several cases in a row. */
function createThreads(store: Store) {
  const known = new Map<string, Promise<Stored>>()
  const withIds = async (posts: readonly Post[]): Promise<Stored> => {
    const { keys } = await store.records.facts({ postIds: posts.map(({ id }) => id), withPosts: true })
    return { posts, nativeIds: idsByPost(keys, posts) }
  }
  const read = async (place: string, threadId: string) =>
    await withIds(
      (await store.posts.inThread({ place, threadId, limit: LONGEST_THREAD })).map(({ post }) => post),
    )
  return {
    async of({ place, thread }: Post): Promise<Stored> {
      if (thread === undefined) return { posts: [], nativeIds: new Map() }
      const name = JSON.stringify([place, thread.id])
      const before = known.get(name)
      if (before !== undefined) return await before
      if (known.size >= MOST_THREADS) known.clear()
      const reading = read(place, thread.id)
      known.set(name, reading)
      return await reading
    },
    withIds,
  }
}

async function threadsOf(
  store: Store,
  threads: ReturnType<typeof createThreads>,
  due: readonly Post[],
): Promise<Hearing['threads']> {
  const looks = await store.threads.looks(due.map(({ id }) => id))
  const found = new Map<string, HeardThread>()
  for (const post of due) {
    const stored = await threads.of(post)
    const look = looks.get(post.id)
    if (stored.posts.some(({ id }) => id === post.id)) {
      found.set(post.id, { ...stored, look })
      continue
    }
    const alone = await threads.withIds([post])
    const nativeIds = new Map([...alone.nativeIds, ...stored.nativeIds])
    found.set(post.id, { posts: [post, ...stored.posts], nativeIds, look })
  }
  return found
}

/** By post id. @param keys of all of them, each with the id of its post */
function idsByPost(keys: Facts['keys'], posts: readonly Post[]): Stored['nativeIds'] {
  const places = new Map(posts.map(({ id, place }) => [id, place]))
  const found = new Map<string, string[]>()
  for (const [key, postId] of keys) {
    const place = places.get(postId)
    if (place === undefined || !key.startsWith(`${place}:`)) continue
    found.set(postId, [...(found.get(postId) ?? []), nativeIdOf(key, place)])
  }
  return found
}
