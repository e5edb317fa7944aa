import type { FoundPost, Remover } from '../../model/post.js'
import { cleanText } from '../../text/clean.js'
import { FEDIVERSE, federatedHandle, federatedKeys, serverOf } from '../fediverse.js'
import type { CommentView, Creator, PostView } from './shapes.js'

type View = PostView | CommentView

const isComment = (view: View): view is CommentView => 'comment' in view

/** What the view is of. */
const recordOf = (view: View) => (isComment(view) ? view.comment : view.post)

/** What a server calls it itself, as a native id beside its address: it names what a comment replies to by this alone. */
const seenId = (server: string, post: string, comment?: string): string =>
  `${server}/post/${post}${comment === undefined ? '' : `/comment/${comment}`}`

export const keyOf = (view: View): string => `${FEDIVERSE}:${recordOf(view).ap_id}`

/** By whose hand it is gone. */
export function removedBy(view: View): Remover | undefined {
  const { removed, deleted } = recordOf(view)
  if (deleted === true) return 'author'
  return removed === true ? 'moderators' : undefined
}

/** @param server that gave it, as it stands in keys */
export function postOf(view: View, server: string): FoundPost {
  const { post, creator, community } = view
  const record = recordOf(view)
  const seen = seenId(server, post.id, isComment(view) ? view.comment.id : undefined)
  return {
    keys: federatedKeys(record.ap_id, { pages: [], seenAt: `${FEDIVERSE}:${seen}` }),
    place: FEDIVERSE,
    url: record.ap_id,
    title: cleanText(post.name).trim(),
    ...(isComment(view) && { titleOf: 'thread' }),
    text: isComment(view) ? cleanText(view.comment.content).trim() : wordsOf(view),
    ...(creator && creator.deleted !== true && { author: authorOf(creator, server) }),
    ...datesOf(view),
    // Of all languages only the number of this one is the same everywhere for certain.
    ...(record.language_id === ENGLISH && { language: 'en' }),
    ...(community?.name && { tags: [community.name] }),
    ...engagementOf(view),
    thread: threadOf(view, server),
  }
}

const ENGLISH = 37

/** A post may be what it leads to, with a few words or none. */
const wordsOf = ({ post }: PostView): string =>
  [cleanText(post.body ?? '').trim(), post.url ?? ''].filter((part) => part !== '').join('\n\n')

function threadOf(view: View, server: string): NonNullable<FoundPost['thread']> {
  const { post } = view
  const thread = { id: post.ap_id, url: post.ap_id }
  if (!isComment(view)) {
    const replies = countsOf(view).comments
    return { ...thread, ...(typeof replies === 'number' && { replies }) }
  }
  const [above] = (view.comment.path ?? '').split('.').slice(-2, -1)
  const isBelow = above !== undefined && above !== '' && above !== '0'
  return { ...thread, parentId: isBelow ? seenId(server, post.id, above) : post.ap_id }
}

function authorOf(creator: Creator, server: string): NonNullable<FoundPost['author']> {
  const { name, display_name, actor_id, ap_id } = creator
  const url = actor_id || ap_id
  const handle = federatedHandle(name, serverOf(url) || server)
  const since = dateOf(creator.published ?? creator.published_at)
  return {
    name: display_name?.trim() || handle,
    handle,
    ...(url && { url }),
    ...(since && { since }),
  }
}

export function datesOf(view: View): Pick<FoundPost, 'publishedAt' | 'publishedAtFrom' | 'updatedAt'> {
  const { published, published_at, updated, updated_at } = recordOf(view)
  const publishedAt = dateOf(published ?? published_at)
  if (publishedAt === undefined) return {}
  const updatedAt = dateOf(updated ?? updated_at)
  return { publishedAt, publishedAtFrom: 'source', ...(updatedAt && { updatedAt }) }
}

/** Old versions leave out that it is UTC. */
function dateOf(text: string | null | undefined): Date | undefined {
  const isLocal = /^\d{4}-\d\d-\d\dT[\d:.]+$/.test(text ?? '')
  const date = new Date(isLocal ? `${text}Z` : (text ?? Number.NaN))
  return Number.isNaN(date.getTime()) ? undefined : date
}

const countsOf = (view: View) => view.counts ?? recordOf(view)

function engagementOf(view: View): Pick<FoundPost, 'engagement'> {
  const { upvotes, score, comments, child_count } = countsOf(view)
  const likes = upvotes ?? score
  const replies = isComment(view) ? child_count : comments
  const engagement = {
    ...(typeof likes === 'number' && { likes }),
    ...(typeof replies === 'number' && { comments: replies }),
  }
  return Object.keys(engagement).length === 0 ? {} : { engagement }
}
