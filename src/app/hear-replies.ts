import { readReply } from '../answers/critique/read-reply.js'
import { ownWords } from '../cases/addressed.js'
import { isOfficial } from '../judge/official.js'
import type { Post } from '../model/post.js'
import { type Hearing, hearReplies } from '../records/hear-replies.js'
import type { StoredCase } from '../store/port/cases.js'
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
  for (const caseId of await store.threads.mayBeAnswered(query)) {
    signal?.throwIfAborted()
    const file = await store.cases.file(caseId)
    if (file === undefined || file.case.id !== caseId) continue
    const brand = byName.get(file.case.brand)
    if (brand === undefined) continue
    const due = file.mentions.filter((mention) => mention.due).map(({ post }) => post)
    const threads = await threadsOf(store, due)
    const hearing: Hearing = {
      caseId,
      at: now,
      threads,
      isOurs: (post) => isOfficial(post, brand),
      answers: (reply, to) => readReply(ownWords(reply), reply.language, to.text).answers === 'answer',
    }
    const postIds = [...new Set([...threads.values()].flatMap(({ posts }) => posts.map(({ id }) => id)))]
    const facts = { caseIds: [caseId], withHistory: true, postIds, withPosts: true }
    const { events } = await update(store.records, facts, (known) => hearReplies(hearing, known))
    if (events.length > 0) moved.push(caseId)
  }
  return moved
}

async function threadsOf(store: Store, due: readonly Post[]): Promise<Hearing['threads']> {
  const looks = await store.threads.looks(due.map(({ id }) => id))
  const threads = new Map<string, { posts: readonly Post[]; look: ReturnType<typeof looks.get> }>()
  for (const post of due) {
    const { thread, place } = post
    const stored =
      thread === undefined
        ? []
        : (await store.posts.inThread({ place, threadId: thread.id, limit: LONGEST_THREAD })).map(
            (one) => one.post,
          )
    const posts = stored.some(({ id }) => id === post.id) ? stored : [post, ...stored]
    threads.set(post.id, { posts, look: looks.get(post.id) })
  }
  return threads
}
