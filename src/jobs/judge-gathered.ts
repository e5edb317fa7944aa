import { startsPromise } from '../cases/promise.js'
import { besideOf, tellsMore } from '../identity/beside.js'
import { datedPost } from '../identity/dated-post.js'
import type { GatheredPost } from '../identity/gathered-post.js'
import { personKey } from '../identity/person.js'
import type { Found } from '../identity/recognise.js'
import { hashAfter, hashOf, versionOf } from '../identity/version.js'
import { whichPost } from '../identity/which-post.js'
import type { GivingSource, Judge } from '../judge/judge.js'
import type { Author, FoundPost } from '../model/post.js'
import type { JudgedPost, PollRecord } from '../records/poll.js'
import { type Recalled, UNKNOWN_VERSION } from '../store/port/posts.js'
import type { Store } from '../store/port.js'
import { isPending, pollMemory } from './poll-memory.js'

type Options = {
  store: Store
  judge: Judge
  lookback: number
  now: Date
  /** They come in other words than what the source gives otherwise: nothing in them is an edit. */
  inOtherWords?: boolean | undefined
}

/** What a source brought, told apart into posts to judge, with their verdicts, and those that are stored in these words already. */
export async function judgeGathered(
  source: GivingSource,
  posts: readonly GatheredPost[],
  { store, judge, lookback, now, inOtherWords = false }: Options,
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
    const { hash: ownHash, ...words } = found
    const hash = inOtherWords ? UNKNOWN_VERSION : ownHash
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
        hash: inOtherWords ? (known.hash ?? hash) : hashAfter(known.hash, hash),
        ...(known.hash === undefined && { isNewHere: true }),
        ...toldBeside(known, found, source.id),
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

/** What is news of it although its words are not: more likes, another place in a list, its author's numbers. */
function toldBeside(
  { beside, author: known }: Pick<Recalled, 'beside' | 'author'>,
  found: FoundPost,
  sourceId: string,
): Pick<PollRecord['seen'][number], 'beside' | 'author'> {
  const { author, place } = found
  const isSame = author !== undefined && known !== undefined && personKey(author) === personKey(known)
  return {
    ...(tellsMore(beside, found, sourceId) && { beside: besideOf(found) }),
    ...(isSame && hasOtherNumbers(author, known) && { author: { place, author } }),
  }
}

const hasOtherNumbers = (
  { since, posts }: Pick<Author, 'since' | 'posts'>,
  known: Pick<Author, 'since' | 'posts'>,
): boolean =>
  (since !== undefined && since.getTime() !== known.since?.getTime()) ||
  (posts !== undefined && posts !== known.posts)

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
