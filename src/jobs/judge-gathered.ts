import { startsPromise } from '../cases/promise.js'
import { datedPost } from '../identity/dated-post.js'
import type { GatheredPost } from '../identity/gathered-post.js'
import type { Found } from '../identity/recognise.js'
import { hashAfter, hashOf, versionOf } from '../identity/version.js'
import { whichPost } from '../identity/which-post.js'
import type { Judge } from '../judge/judge.js'
import type { FoundPost } from '../model/post.js'
import type { JudgedPost, PollRecord } from '../records/poll.js'
import type { ConfiguredSource } from '../sources/configured.js'
import type { Store } from '../store/port.js'
import { isPending, pollMemory } from './poll-memory.js'

type Options = { store: Store; judge: Judge; lookback: number; now: Date }

/** What a source brought, told apart into posts to judge, with their verdicts, and those that are stored in these words already. */
export async function judgeGathered(
  source: ConfiguredSource,
  posts: readonly GatheredPost[],
  { store, judge, lookback, now }: Options,
): Promise<Pick<PollRecord, 'judged' | 'seen'>> {
  const judged: { one: JudgedPost; document: number }[] = []
  const seen: PollRecord['seen'][number][] = []
  const entries = inOrder(posts)
  const memory = pollMemory(
    store.posts,
    source.id,
    posts,
    new Map(entries.map(({ gathered, found }) => [gathered, versionIn(found)])),
  )
  for (const { gathered, found } of entries) {
    const { keys, known } = await whichPost(found, memory.again(gathered), memory.for(gathered, found))
    const taken = known && memory.takenAs(gathered, known.postId)
    // Of two versions in one document the one that says it is newer counts, or else the first.
    if (taken && !isLater(found.updatedAt, taken.updatedAt)) continue
    const { hash, ...words } = found
    if (
      known !== undefined &&
      !isPending(known.postId) &&
      // What stands again has to be judged again, in whatever words.
      !known.isTakenAway &&
      versionOf(known, { hash, text: found.text }) === 'same'
    ) {
      memory.take(gathered, known.postId, found.updatedAt)
      seen.push({
        postId: known.postId,
        keys,
        hash: hashAfter(known.hash, hash),
        ...(known.hash === undefined && { isNewHere: true }),
      })
      continue
    }
    const post = datedPost({ ...words, keys }, now, known)
    const one: JudgedPost = {
      keys,
      hash,
      post,
      startsPromise: startsPromise(post.publishedAt, known?.firstSeenAt ?? now, lookback),
      mentions: judge.judge(post, [source]),
    }
    judged.push({ one, document: gathered.document })
    memory.take(gathered, known?.postId ?? memory.add(one, now), found.updatedAt)
  }
  return {
    // Should it be interrupted, the first page must not be known before those behind it are.
    judged: judged
      .toSorted(
        (a, b) =>
          b.document - a.document || a.one.post.publishedAt.getTime() - b.one.post.publishedAt.getTime(),
      )
      .map(({ one }) => one),
    seen,
  }
}

type Entry = { gathered: GatheredPost; found: Found & FoundPost }

/** What is stored already in these words comes first, so that no other entry under its name is taken for it. */
function inOrder(posts: readonly GatheredPost[]): Entry[] {
  const entries = posts.map((gathered) => ({
    gathered,
    found: { ...gathered.found, hash: hashOf(gathered.found) },
  }))
  return entries.toSorted((one, other) => rankOf(one) - rankOf(other))
}

function rankOf({ gathered: { known }, found: { hash, publishedAt } }: Entry): number {
  const isSame = known !== undefined && known.hash === hash
  const isOfSameTime = publishedAt?.getTime() === known?.publishedAt.getTime()
  return (isSame ? 0 : 2) + (known !== undefined && isOfSameTime ? 0 : 1)
}

/** What two entries of one document differ in when they are two posts. */
const versionIn = ({ hash, author, publishedAt }: Found): string =>
  `${hash} ${publishedAt?.getTime()} ${author?.handle ?? author?.name}`

const isLater = (one: Date | undefined, other: Date | undefined): boolean =>
  one !== undefined && (other === undefined || one > other)
