import { isSaidToOthers } from '../cases/addressed.js'
import { decide, isRefusal, type Observation } from '../cases/decide.js'
import {
  isOpener,
  isSaidTo,
  isSameAuthor,
  repliesTo,
  type ThreadEntry,
  threadEntry,
} from '../cases/thread-replies.js'
import { waitsSince } from '../cases/waiting.js'
import type { CaseEvent } from '../model/case-event.js'
import type { Post } from '../model/post.js'
import type { ThreadLook } from '../model/thread.js'
import type { Changes, Facts, MentionRecord } from '../store/port/records.js'
import { createWorkspace } from './workspace.js'

/** What is known beside the facts of a case: who speaks for its brand, what its threads hold. */
export type Hearing = {
  caseId: number
  at: Date
  isOurs(post: Post): boolean
  /** Whether such words answer a post, rather than say only that it was seen. */
  answers(reply: Post, to: Post): boolean
  /** By post id, of each that is due. */
  threads: ReadonlyMap<string, HeardThread>
}

/** @property nativeIds by post id, as its place knows it; none of those that their place gives no id */
export type HeardThread = {
  posts: readonly Post[]
  nativeIds: ReadonlyMap<string, readonly string[]>
  look: ThreadLook | undefined
}

export type Heard = { changes?: Changes; events: readonly CaseEvent[] }

/**
 * What follows for a case from what stands in its threads. Everything in it that is due has to be answered there, or to be over, and nothing is
 * heard twice: who opened it again after it was heard knows better. Pure.
 *
 * @param facts with the case and its history
 */
export function hearReplies(hearing: Hearing, facts: Facts): Heard {
  const { caseId, at } = hearing
  const file = facts.cases.find(({ id }) => id === caseId)
  const due = facts.mentions.filter((one) => one.caseId === caseId && one.due && one.hiddenAt === undefined)
  if (file === undefined || due.length === 0) return { events: [] }
  const history = facts.histories.get(caseId) ?? []
  const heard = due.map((mention) => heardOf(mention, hearing, history))
  const seen = combined(heard)
  if (seen === undefined) return { events: [] }
  const events = decide(file, seen, { at })
  if (isRefusal(events) || events.length === 0) return { events: [] }
  const work = createWorkspace(facts)
  work.append(caseId, events)
  return { changes: work.changes(), events }
}

type Reply = Extract<Observation, { see: 'reply-there' }>
type Over = Extract<Observation, { see: 'over-there' }>

/** The answer that came last, where all of it is answered or over; or else the first word of ours, which says that some of it was seen. */
function combined(heard: readonly (Reply | Over | undefined)[]): Reply | Over | undefined {
  const replies = heard.filter((one) => one?.see === 'reply-there')
  const answers = replies.filter((one) => one.answers)
  const overs = heard.filter((one) => one?.see === 'over-there')
  if (answers.length + overs.length === heard.length) return latest(answers) ?? latest(overs)
  const first = replies.toSorted((one, other) => one.at.getTime() - other.at.getTime())[0]
  return first && { ...first, answers: false }
}

const latest = <Seen extends { at: Date }>(some: readonly Seen[]): Seen | undefined =>
  some.toSorted((one, other) => other.at.getTime() - one.at.getTime())[0]

function heardOf(
  mention: MentionRecord,
  { threads, isOurs, answers, at }: Hearing,
  history: readonly CaseEvent[],
): Reply | Over | undefined {
  const thread = threads.get(mention.postId)
  const about = thread?.posts.find(({ id }) => id === mention.postId)
  if (thread === undefined || about === undefined) return undefined
  const { nativeIds } = thread
  const entries = thread.posts.map((post) => ({ ...entryOf(post, nativeIds.get(post.id)), post }))
  const own = entryOf(about, nativeIds.get(about.id))
  const since = waitsSince({ post: about, turned: mention.turned })
  const isOfUs = (entry: { post: Post }) => isOurs(entry.post)
  const theirs = thread.posts.filter((post) => isByAuthorOf(post, about))
  const others = thread.posts.filter((post) => !isOurs(post) && !isByAuthorOf(post, about))
  const ours = repliesTo(own, entries, since)
    .filter((entry) => isOfUs(entry) && entry.post.gone === undefined)
    // Of what has no date of its own only that it answers the post says that it came later.
    .filter(({ post, parentId }) => post.publishedAtFrom === 'source' || isOneOf(own.nativeIds, parentId))
    .filter(({ post, parentId }) => parentId !== undefined || !isSaidToOthers(post, theirs, others))
    .map((entry): Reply => {
      const { post } = entry
      return {
        see: 'reply-there',
        post: post.id,
        by: post.author?.name || post.author?.handle || '',
        url: post.url,
        at: post.publishedAt,
        answers: isSaidTo(own, entry, entries, isOfUs) && answers(post, about),
      }
    })
    .filter((reply) => !wasHeardOf(reply, history))
  const real = ours.filter((one) => one.answers)
  const over = overOf(thread.look, { about, since, danger: mention.danger, isAnswered: real.length > 0, at })
  // That a stranger solved it says more than our word, and so does that it was closed.
  return (over && !wasOver(over, history) ? over : undefined) ?? latest(real) ?? ours[0]
}

const isOneOf = (ids: readonly string[], id: string | undefined): boolean =>
  id !== undefined && ids.includes(id)

const isByAuthorOf = ({ id, author }: Post, other: Post): boolean =>
  id === other.id || isSameAuthor(author, other.author)

/** Words that answered nothing may have become an answer since. */
const wasHeardOf = ({ post, answers }: Reply, history: readonly CaseEvent[]): boolean =>
  history.some(
    (event) =>
      (event.code === 'answered-there' || (event.code === 'acknowledged-there' && !answers)) &&
      event.args.post === post,
  )

/** A mark that was taken away and set again is another one. */
const wasOver = ({ over, at }: Over, history: readonly CaseEvent[]): boolean =>
  history.some(
    (event) =>
      event.code === 'over-there' &&
      event.args.as === over.as &&
      event.args.url === over.url &&
      (over.at === undefined || at <= new Date(event.args.since)),
  )

/**
 * A thread is over for whoever began it; for others only where it was closed after they wrote: what solved it for somebody else need not have
 * for them. A mark of which nobody knows the time says nothing of a complaint that came into a post later.
 */
function overOf(
  look: ThreadLook | undefined,
  {
    about,
    since,
    danger,
    isAnswered,
    at,
  }: { about: Post; since: Date; danger: boolean; isAnswered: boolean; at: Date },
): Over | undefined {
  const over = look?.over
  if (over === undefined || look === undefined) return undefined
  const isLater = over.at !== undefined && over.at >= since
  const counts = isOpener(about)
    ? isLater || (over.at === undefined && since <= about.publishedAt)
    : isLater && (over.as === 'closed' || over.as === 'solved')
  if (!counts) return undefined
  const when = over.at ?? look.at
  return { see: 'over-there', over, at: when < at ? when : at, inDanger: danger && !isAnswered }
}

const entryOf = (post: Post, nativeIds: readonly string[] = [post.id]): ThreadEntry =>
  threadEntry(post, nativeIds)
