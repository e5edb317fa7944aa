import type { Said } from '../cases/said.js'
import { waitsSince } from '../cases/waiting.js'
import { whatTheySay } from '../judge/what-they-say.js'
import type { Mention } from '../model/mention.js'
import type { Post } from '../model/post.js'
import type { CaseRecord, MentionRecord, PostRecord } from '../store/port/records.js'
import type { Workspace } from './workspace.js'

type Moment = {
  /** When it was published, or edited. */
  at: Date
  /** Of an edit: what it said before, which is not said anew. */
  wordsBefore?: Pick<Post, 'title' | 'text'> | undefined
}

/** What the person of a case says of it in this post, if the post is about it and no words of the brand's own. */
export function saidIn(
  work: Workspace,
  { post }: PostRecord,
  mention: Mention,
  file: CaseRecord,
  { at, wordsBefore }: Moment,
): Said | undefined {
  const others = work
    .mentionsIn(file.id)
    .filter(({ postId, hiddenAt }) => postId !== post.id && hiddenAt === undefined)
  if (mention.official || (wordsBefore === undefined && !isAbout(post, others))) return undefined
  const said = whatTheySay({ ...post, ...mention }, wordsBefore)
  if (said === undefined) return undefined
  const { what, words, more } = said
  const complaints = others.filter(({ needsReply }) => needsReply)
  const dangers = complaints.filter(({ danger }) => danger).map(beginOf)
  return {
    what,
    words,
    at,
    ...(more && { more }),
    isLast: complaints.every((complaint) => beginOf(complaint) <= at),
    // Once somebody of us answered what was dangerous, the person may say that it is over, as of any other matter.
    inDanger: mention.danger || dangers.some((moment) => !(file.answeredAt && file.answeredAt > moment)),
    ...(dangers.length > 0 && { dangerAt: new Date(Math.max(...dangers.map(Number))) }),
  }
}

const beginOf = ({ turned, publishedAt }: MentionRecord): Date =>
  waitsSince({ post: { publishedAt }, turned })

/**
 * Whether a post goes on with the case: in a thread of it, or beside any thread. Where it begins a thread with a title, or answers in one of
 * somebody else's, it may be about anything.
 */
function isAbout({ thread, title }: Post, others: readonly MentionRecord[]): boolean {
  if (thread === undefined || others.some(({ threadId }) => threadId === thread.id)) return true
  return title === undefined && thread.parentId === undefined
}
