import type { WebRequest } from '../../http/request.js'
import type { Answer, Ask } from '../ask.js'
import { baseIn, basesOf, nameOf } from '../fediverse.js'
import type { ThreadPost, ThreadReading } from '../source.js'
import type { Options } from './options.js'
import { keyOf, postOf, removedBy } from './posts.js'
import { addressAsked, PER_PAGE, requestFor } from './search.js'
import { Comments, CommentView, changed, errorIn, OnePost, readAs } from './shapes.js'

export const THREAD = 'thread'

/** Replies to replies to … a post. */
const DEPTH = 8

/** The post that began the thread, then all comments on it, at a server that knows it. */
export function askThread({ keys }: Pick<ThreadPost, 'keys'>, options: Options): Ask | undefined {
  for (const base of basesOf(options)) {
    const prefix = `fediverse:${nameOf(base)}/post/`
    const seen = keys.find((key) => key.startsWith(prefix))
    const id = /^\d+/.exec(seen?.slice(prefix.length) ?? '')?.[0]
    if (id !== undefined) return { tag: THREAD, request: postRequest(options, base, { id, version: 'v3' }) }
  }
  return undefined
}

type Version = 'v3' | 'v4'
type Which = { id: string; version: Version }

const postRequest = (options: Options, base: string, { id, version }: Which) =>
  requestFor(options, base, `/api/${version}/post`, { id })

export function readThread(answer: Answer, post: ThreadPost, options: Options): ThreadReading {
  const asked = addressAsked(answer)
  const version: Version = /\/api\/v4\//.test(asked.pathname) ? 'v4' : 'v3'
  if (asked.pathname.endsWith('/comment/list')) return readComments(answer, post, options, version)
  const base = baseIn(asked.href, options)
  const id = asked.searchParams.get('id') ?? ''
  if (answer.status >= 400) {
    // A word of its own says that the post is not there; none says that nothing is that could know.
    if (errorIn(answer) === undefined && version === 'v3')
      return { posts: [], isWhole: true, next: postRequest(options, base, { id, version: 'v4' }) }
    if (errorIn(answer) === undefined) throw changed(asked.href)()
    return { posts: [], isWhole: true, gone: 'moderators' }
  }
  return readPost(answer, post, { options, base, version })
}

function readPost(
  answer: Answer,
  post: ThreadPost,
  { options, base, version }: { options: Options; base: string; version: Version },
): ThreadReading {
  const { post_view: view } = readAs(OnePost(), answer)
  const by = removedBy(view)
  const isTheirs = post.keys.includes(keyOf(view))
  if (by !== undefined && isTheirs) return { posts: [], isWhole: true, gone: by }
  const replies = (view.counts ?? view.post).comments
  return {
    posts: by === undefined ? [postOf(view, nameOf(base))] : [],
    ...(typeof replies === 'number' && { replies }),
    isWhole: true,
    ...(view.post.locked === true && { over: { as: 'locked' } }),
    next: commentsRequest(options, base, { id: view.post.id, version, of: replies ?? undefined }),
  }
}

type Wanted = Which & { of: number | undefined; page?: string; seen?: number }

/** How many there are, and how many came, stands in the fragment of the address: that is sent nowhere. */
function commentsRequest(
  options: Options,
  base: string,
  { id, version, of, page, seen = 0 }: Wanted,
): WebRequest {
  const query = {
    post_id: id,
    type_: version === 'v3' ? 'All' : 'all',
    sort: version === 'v3' ? 'New' : 'new',
    max_depth: String(DEPTH),
    limit: String(PER_PAGE),
    ...(page !== undefined && { [version === 'v3' ? 'page' : 'page_cursor']: page }),
  }
  const request = requestFor(options, base, `/api/${version}/comment/list`, query)
  return { ...request, url: `${request.url}#of=${of ?? ''}&seen=${seen}` }
}

function readComments(answer: Answer, post: ThreadPost, options: Options, version: Version): ThreadReading {
  const asked = addressAsked(answer)
  const base = baseIn(asked.href, options)
  const { comments, next_page } = readAs(Comments(), answer)
  const views = comments.flatMap((value) => CommentView().safeParse(value).data ?? [])
  if (comments.length > 0 && views.length === 0) throw changed(asked.href)()
  const standing = views.filter((view) => removedBy(view) === undefined)
  const gone = views.find((view) => post.keys.includes(keyOf(view)) && removedBy(view) !== undefined)
  const by = gone && removedBy(gone)
  const kept = new URLSearchParams(asked.hash.slice(1))
  const seen = Number(kept.get('seen') ?? 0) + standing.length
  const of = kept.get('of') ? Number(kept.get('of')) : undefined
  const page = Number(asked.searchParams.get('page') ?? 1)
  const following =
    version === 'v4' ? next_page || undefined : comments.length >= PER_PAGE ? String(page + 1) : undefined
  const id = asked.searchParams.get('post_id') ?? ''
  return {
    posts: standing.map((view) => postOf(view, nameOf(base))),
    // Without a number of them nobody knows whether some are deeper, or on their way from another server.
    isWhole: following !== undefined || (of !== undefined && seen >= of && views.length === comments.length),
    ...(following !== undefined && {
      next: commentsRequest(options, base, { id, version, of, page: following, seen }),
    }),
    ...(by !== undefined && { gone: by }),
  }
}
