import { nativeIdsOf, repliesTo, type ThreadEntry, threadEntry } from '../cases/thread-replies.js'
import type { Client } from '../http/client.js'
import { WaitingError } from '../http/waiting.js'
import { withoutErasedMarkers } from '../identity/erased.js'
import { losesWords } from '../identity/gone.js'
import type { Judge } from '../judge/judge.js'
import type { FoundPost } from '../model/post.js'
import type { ThreadLook } from '../model/thread.js'
import type { Store } from '../store/port.js'
import type { Attempt, LookedAt, ThreadJob } from './job.js'
import { judgeGathered } from './judge-gathered.js'
import type { Sessions } from './login.js'
import { budgetOf, keptForPolls } from './quota.js'
import { type ReadThread, readThread } from './read-thread.js'
import { storePoll } from './storing.js'

type Options = {
  store: Store
  client: Client
  judge: Judge
  lookback: number
  lapse: number
  now: Date
  clock: () => Date
  /** Requests for one thread at the most. */
  pages: number
  /** The last look at each post, by its id. */
  before: ReadonlyMap<string, ThreadLook>
  sessions?: Sessions | undefined
  signal?: AbortSignal | undefined
}

/** Reads one thread, and keeps what stands in it beside what the look found. */
export async function lookAtThread(job: ThreadJob, options: Options): Promise<Attempt> {
  const { client, clock, now, pages, sessions, signal } = options
  const { source, officials } = job
  const kept = source.limits && keptForPolls(source.limits)
  const budget = budgetOf(source.limits, client.sites, clock, kept)
  const first = firstOf(job)
  const read = await readThread(source, first, officials, { client, now, pages, budget, sessions, signal })
  return {
    problem: read?.problem,
    isLeft: read?.problem instanceof WaitingError && read.posts.length === 0,
    keep: async () => {
      if (read !== undefined) await keepThread(job, read, options)
    },
  }
}

/** Whoever waits after it waits for what comes after it, too: a place may be asked for what comes after a post alone. */
const firstOf = ({ posts: [post, ...others] }: ThreadJob): LookedAt =>
  others.reduce((first, other) => (other.publishedAt < first.publishedAt ? other : first), post)

/** The posts first: a look that is stored without what it saw would not be made again for a while. */
async function keepThread(
  job: ThreadJob,
  read: ReadThread,
  { store, judge, lookback, lapse, now, before }: Options,
): Promise<void> {
  const { source, posts } = job
  const first = firstOf(job)
  const known = await store.posts.recall(source.id, read.posts)
  const gathered = read.posts.map((found, at) => ({ found, known: known[at], document: 0 }))
  const record = {
    sourceId: source.id,
    at: now,
    state: undefined,
    ...(await judgeGathered(source, gathered, {
      store,
      judge,
      lookback,
      now,
      inOtherWords: source.thread?.inOtherWords,
    })),
    gone: read.gone === undefined ? [] : [goneOf(first, read.gone, source.terms)],
    baseline: false,
    isThread: true as const,
    brands: [...judge.rules.keys()],
  }
  await storePoll(store, record, { lapse, lookback, judgeAsAbout: judge.judgeAsAbout })
  const { gone, ...ofOthers } = read
  // Of one post that is gone nothing follows for the others, and what came after them may not have been read.
  const seenBy = (post: LookedAt) =>
    gone === undefined || post === first ? read : { ...ofOthers, isWhole: false }
  const erased = await store.erasure.lists()
  await store.threads.saveLooks(
    posts.map((post) => {
      const look = lookOf(post, seenBy(post), { now, before: before.get(post.id) })
      return { ...look, ...(look.over && { over: withoutErasedMarkers(erased, post.place, look.over) }) }
    }),
  )
}

const goneOf = (
  { keys }: LookedAt,
  by: NonNullable<ReadThread['gone']>,
  terms: Parameters<typeof losesWords>[1],
) => ({
  key: keys[0],
  by,
  losesWords: losesWords(by, terms),
})

/** What a look found of one of the posts that it was for. */
function lookOf(
  post: LookedAt,
  read: ReadThread,
  { now, before }: { now: Date; before: ThreadLook | undefined },
): ThreadLook {
  const { posts, over, problem } = read
  const times = (before?.times ?? 0) + 1
  const found = foundIn(read)
  const mark = over ?? (found === 'failed' ? before?.over : undefined)
  return {
    postId: post.id,
    at: now,
    nextAt: new Date(now.getTime() + gapAfter(times)),
    times,
    found,
    ...(problem && { failure: problem.failure }),
    ...(found !== 'gone' && found !== 'failed' && { replies: repliesIn(post, posts).length }),
    ...(mark && { over: mark }),
  }
}

function foundIn({ posts, isWhole, gone, problem }: ReadThread): ThreadLook['found'] {
  if (gone !== undefined) return 'gone'
  if (isWhole) return 'whole'
  return problem !== undefined && posts.length === 0 ? 'failed' : 'partial'
}

const FIRST_GAP = 30 * 60_000
const LONGEST_GAP = 24 * 60 * 60_000

/** Milliseconds until a thread is looked at again: the longer nothing came of it, the longer. */
const gapAfter = (times: number): number => Math.min(LONGEST_GAP, FIRST_GAP * 2 ** Math.min(times - 1, 10))

/** Posts by others that answer it. */
function repliesIn(post: LookedAt, posts: readonly FoundPost[]): readonly ThreadEntry[] {
  const entryOf = (one: LookedAt | FoundPost): ThreadEntry =>
    // Without a date nobody knows that it came before.
    threadEntry(
      { ...one, publishedAt: one.publishedAt ?? post.publishedAt },
      nativeIdsOf(one.keys, one.place),
    )
  return repliesTo(entryOf(post), posts.map(entryOf), post.publishedAt)
}
