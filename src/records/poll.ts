import { begun, besideOf, withBeside } from '../identity/beside.js'
import { editedAt } from '../identity/edited-at.js'
import { countErased, erasedFor, hasErasedKey, isErasedThread } from '../identity/erased.js'
import { updatedPost } from '../identity/merge.js'
import { personKey } from '../identity/person.js'
import { withoutTitleReasons } from '../identity/untitled.js'
import { hashAfter, type Version, versionOf } from '../identity/version.js'
import type { Erased } from '../model/erased.js'
import type { Mention } from '../model/mention.js'
import type { Post, Remover } from '../model/post.js'
import { UNKNOWN_VERSION } from '../store/port/posts.js'
import type { Changes, Facts, FactsQuery, PostRecord } from '../store/port/records.js'
import type { SourceState } from '../store/port/sources.js'
import { daysOf, type NewPost } from './days.js'
import { type FollowRules, followedBrands, judgeFollowers } from './follow.js'
import { recordGone } from './gone.js'
import { type Judgement, judgePost, ofPost } from './judge-post.js'
import { mergePosts } from './merge-posts.js'
import { type SeenPost, tellBeside } from './seen.js'
import { createWorkspace, type Workspace } from './workspace.js'

/** A post ready to be stored, with its verdicts. */
export type JudgedPost = {
  keys: readonly [string, ...string[]]
  /** Of the title and text as this source gave them. */
  hash: string
  post: Omit<Post, 'id'>
  /** The posts older than `lookback` when first seen start no promise. */
  startsPromise: boolean
  /** One for each brand it names; empty for a post that is kept only for replay. */
  mentions: readonly Mention[]
}

/** One source's poll, or a part of a large one. */
export type PollRecord = {
  sourceId: string
  at: Date
  /** What is remembered of the source from now on; undefined for a part that is not the last. */
  state: SourceState | undefined
  /** New posts, edited ones, and ones this source gives in a fuller version. */
  judged: readonly JudgedPost[]
  /**
   * Known posts that this answer still holds, unchanged; keys that are new for them are added. `isNewHere`: only other
   * sources gave it so far. `beside`: what else is news of it.
   */
  seen: readonly SeenPost[]
  /** Posts that the place says are gone. `losesWords`: what they said is to be forgotten. */
  gone?: readonly { key: string; by: Remover; losesWords: boolean }[]
  /** True remembers the mentions as announced and not due. */
  baseline: boolean
  /** As in `Source`: a new post that names no brand is not stored, unless its thread is known. */
  dropsUnmatched?: boolean | undefined
  /** It is what stands in one thread: of what else the source holds it says nothing. */
  isThread?: true
  /**
   * The brands the posts were judged for: stored mentions of other brands stay, since several configs may share a store.
   * Undefined means all.
   */
  brands?: readonly string[]
  /** The source had never brought anything before this poll; told by the facts where it is not given. */
  isBacklog?: boolean
}

export type SavedPoll = { postsAdded: number; postsUpdated: number; mentionsAdded: number }

/** The facts that storing a poll takes. */
export const factsForPoll = ({ sourceId, judged, seen, gone = [] }: PollRecord): FactsQuery => ({
  sourceId,
  withErased: true,
  keys: [
    ...judged.flatMap(({ keys }) => keys),
    ...gone.map(({ key }) => key),
    ...seen.flatMap(({ keys, beside }) => (beside === undefined ? [] : keys)),
  ],
  people: [
    ...judged.flatMap(({ post: { place, author } }) => (author ? [{ place, key: personKey(author) }] : [])),
    ...seen.flatMap(({ author: told }) => (told ? [{ place: told.place, key: personKey(told.author) }] : [])),
  ],
  threadIds: [...new Set(judged.flatMap(({ post: { thread } }) => (thread ? [thread.id] : [])))],
})

/** What storing a poll changes. Pure. */
export function recordPoll(
  poll: PollRecord,
  facts: Facts,
  rules: FollowRules,
): { changes: Changes; saved: SavedPoll; isBacklog: boolean } {
  const work = createWorkspace(facts)
  const fresh: NewPost[] = poll.seen.filter(({ isNewHere }) => isNewHere).map(() => ({}))
  const saved = { postsAdded: 0, postsUpdated: 0, mentionsAdded: 0 }
  // Oldest first, however the answer orders them: what comes later belongs to the case that came before.
  const oldestFirst = withoutErased(poll.judged, facts.erased).toSorted(
    (a, b) => a.post.publishedAt.getTime() - b.post.publishedAt.getTime(),
  )
  const threads = new Set(facts.inThreads.flatMap((id) => work.post(id)?.post.thread?.id ?? []))
  const touched = oldestFirst.flatMap((judged) => {
    if (isDropped(judged, work, poll, threads)) {
      fresh.push(publication(judged))
      return []
    }
    if (judged.post.thread !== undefined) threads.add(judged.post.thread.id)
    const { outcome, isNewHere, mentionsAdded, postId } = recordPost(work, judged, poll, rules)
    if (isNewHere) fresh.push(publication(judged))
    if (outcome === 'added') saved.postsAdded += 1
    if (outcome === 'updated') saved.postsUpdated += 1
    saved.mentionsAdded += mentionsAdded
    return [postId]
  })
  tellBeside(work, poll, facts)
  saved.mentionsAdded += judgeFollowers(work, facts.inThreads, new Set(touched), { ...poll, rules })
  for (const { key, ...gone } of poll.gone ?? []) {
    const record = work.withKey(key)
    if (record !== undefined) recordGone(work, record, { ...gone, saidBy: poll.sourceId, at: poll.at })
  }
  const isBacklog = poll.isBacklog ?? !facts.isKnownSource
  const { state, at, judged, seen } = poll
  const answered = state && state.problem === undefined
  const stays = seen.filter(({ keys }) => !facts.erased.some((list) => hasErasedKey(list, keys)))
  const changes = work.changes({
    id: poll.sourceId,
    at,
    ...(state && { state }),
    hasRead: poll.isThread !== true && judged.length + seen.length > 0,
    days: daysOf({ at, answered, isKnownSource: !isBacklog }, fresh),
    seen: new Map(stays.map(({ postId, keys, hash }) => [postId, { keys, hash }])),
  })
  return { changes: { ...changes, erasedSeen: countErased(facts.erased) }, saved, isBacklog }
}

/** Of what was read and is not stored only that it came counts, as it does for the silence of a source. */
const isDropped = (
  { keys, mentions, post: { thread } }: JudgedPost,
  work: Workspace,
  { dropsUnmatched = false }: PollRecord,
  threads: ReadonlySet<string>,
): boolean =>
  dropsUnmatched &&
  mentions.length === 0 &&
  !(thread !== undefined && threads.has(thread.id)) &&
  keys.every((key) => work.withKey(key) === undefined)

/** What is by somebody who asked to be forgotten is not stored, and names none of the brands that were to forget them. */
function withoutErased(judged: readonly JudgedPost[], lists: readonly Erased[]): readonly JudgedPost[] {
  if (lists.length === 0) return judged
  return judged.flatMap((one) => {
    const brands = erasedFor(lists, { ...one.post, keys: one.keys })
    if (brands.size === 0) return [withoutErasedTitle(one, lists)]
    const mentions = one.mentions.filter(({ brand }) => !brands.has(brand))
    return mentions.length === 0 ? [] : [{ ...one, mentions }]
  })
}

/** The title of a thread that somebody began who asked to be forgotten is theirs, whoever answers there. */
function withoutErasedTitle(judged: JudgedPost, lists: readonly Erased[]): JudgedPost {
  const { title: _, ...post } = judged.post
  const { thread, place, titleOf } = post
  if (titleOf !== 'thread' || thread === undefined || !isErasedThread(lists, { place, id: thread.id }))
    return judged
  return { ...judged, post, mentions: judged.mentions.map(withoutTitleReasons) }
}

type Recorded = {
  postId: string
  outcome: 'added' | 'updated' | 'linked'
  /** The source never gave it before. */
  isNewHere: boolean
  mentionsAdded: number
}

/**
 * A key may have become known since the posts were judged: by another source polled at the same time, or by an earlier
 * entry of the same answer. Then the post is only linked to the source, unless this version is an edit by a source that
 * gave it before, or fuller than the stored one.
 */
function recordPost(work: Workspace, judged: JudgedPost, poll: PollRecord, rules: FollowRules): Recorded {
  const known = knownPost(work, judged.keys, poll.at)
  const before = known && work.versionOf(known.post.id)
  const isNewHere = before === undefined
  const version = known && versionIn(known, before, judged, poll.sourceId)
  const record = stored(work, known, judged, version, poll)
  const { id: postId } = record.post
  // What came in other words leaves the source's own version what it was.
  const hash = judged.hash === UNKNOWN_VERSION ? (before ?? judged.hash) : hashAfter(before, judged.hash)
  work.link(postId, judged.keys, hash)
  if (version === 'same') return { postId, outcome: 'linked', isNewHere, mentionsAdded: 0 }
  const outcome = version === undefined ? 'added' : 'updated'
  return {
    postId,
    outcome,
    isNewHere,
    mentionsAdded: judge(
      work,
      record,
      judged,
      {
        cause: version ?? 'new',
        ...(known &&
          version === 'edit' && {
            editedAt: editedAt({ ...known, ...known.post }, judged.post, poll.at),
            wordsBefore: known.post,
          }),
      },
      poll,
      rules,
    ),
  }
}

/**
 * What its author deleted stays so, whoever still has it, and so does what may not be kept for longer. What was deleted here since its
 * case is closed is back with other words of the same source only: somebody wrote it anew. What moderators took away is back when the source that told so gives it
 * again; others may only not know yet.
 */
function versionIn(
  known: PostRecord,
  before: string | undefined,
  { hash, post }: JudgedPost,
  sourceId: string,
): Version | 'back' {
  const { gone, wordsDeleted, text } = known.post
  if (gone === undefined) {
    if (wordsDeleted !== undefined && wordsDeleted.why !== 'closed') return 'same'
    // Of deleted words no version is the fuller one.
    const textLength = wordsDeleted === undefined ? text.length : Infinity
    return versionOf({ hash: before, textLength }, { hash, text: post.text })
  }
  return gone.by === 'moderators' && gone.saidBy === sourceId ? 'back' : 'same'
}

function stored(
  work: Workspace,
  known: PostRecord | undefined,
  { post }: JudgedPost,
  version: Version | 'back' | undefined,
  { at, baseline, sourceId }: PollRecord,
): PostRecord {
  if (known === undefined) {
    const personId = post.author && work.person(post.place, post.author).id
    return work.addPost(begun(post, sourceId), { personId, firstSeenAt: at, baseline })
  }
  if (version === 'same') return known
  const { gone: _, wordsDeleted: __, ...standing } = known.post
  const { thread: ___, ...told } = besideOf(post)
  const { engagement, position, positions } = withBeside(standing, told, sourceId)
  const updated = {
    ...updatedPost(standing, post),
    ...(engagement && { engagement }),
    ...(position !== undefined && { position }),
    ...(positions && { positions }),
  }
  const record = {
    ...known,
    post: updated,
    // A version that names nobody leaves the author known so far.
    personId: post.author === undefined ? known.personId : work.person(post.place, post.author).id,
    baseline: version === 'edit' ? baseline : known.baseline,
  }
  work.putPost(record)
  for (const mention of work.mentionsOf(updated.id)) {
    if (mention.hiddenAt === undefined) work.putMention({ ...mention, ...ofPost(record) })
  }
  return record
}

/**
 * The post that the keys lead to. When they lead to two, those are one post, and are made one, unless this very source gave
 * them as two: then the weaker key is an address that they share, such as that of their thread.
 */
function knownPost(work: Workspace, keys: readonly string[], at: Date): PostRecord | undefined {
  const [first, ...others] = keys.map((key) => work.withKey(key)).filter((post) => post !== undefined)
  const other = others.find(({ post }) => post.id !== first?.post.id)
  if (!first || !other) return first
  const areOfThisSource = [first, other].every(({ post }) => work.versionOf(post.id) !== undefined)
  if (areOfThisSource) return first
  mergePosts(work, first, other, at)
  return knownPost(work, keys, at)
}

function judge(
  work: Workspace,
  record: PostRecord,
  { startsPromise, mentions }: Pick<JudgedPost, 'startsPromise' | 'mentions'>,
  why: Pick<Judgement, 'cause' | 'editedAt' | 'wordsBefore'>,
  { baseline, brands, at }: Pick<PollRecord, 'baseline' | 'brands' | 'at'>,
  rules: FollowRules,
): number {
  const follows = followedBrands(work, record, { mentions, brands, at }, rules)
  const all = follows.length === 0 ? mentions : [...mentions, ...rules.judgeAsAbout(record.post, follows)]
  if (why.cause === 'new' && all.length === 0) return 0
  return judgePost(work, record.post.id, {
    startsPromise,
    mentions: all,
    follows,
    baseline,
    brands,
    at,
    rules,
    ...why,
  })
}

const publication = ({ post: { publishedAt, publishedAtFrom } }: JudgedPost): NewPost =>
  publishedAtFrom === 'first-seen' ? {} : { publishedAt }
