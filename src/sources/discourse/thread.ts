import type { WebRequest } from '../../http/request.js'
import type { Remover } from '../../model/post.js'
import type { Answer, Ask } from '../ask.js'
import type { Parsers } from '../parsers.js'
import type { ThreadPost, ThreadReading } from '../source.js'
import { foundPost, hasWords, removerOf } from './found-post.js'
import type { Options } from './options.js'
import { overOf } from './over.js'
import { type Post, parsed, readable, type Topic } from './shape.js'
import { idKey, numbersIn, requestFor, type Site, siteOf, urlAsked } from './site.js'

/** Posts that a topic shows at once, where it doesn't say. */
const CHUNK = 20
/** More in one request would make its address too long. */
const MOST_AT_ONCE = 100
/** Of the posts behind one that a topic shows at first: an answer that has more before it is not looked for. */
const MOST_BEHIND = 400

/** @returns undefined for a post of another forum */
export function threadAsk(post: ThreadPost, options: Options): Ask | undefined {
  const site = siteOf(options)
  if (post.place !== site.place) return undefined
  const named = post.thread?.id.startsWith(site.folder) ? post.thread.id.slice(site.folder.length) : undefined
  const topic = named !== undefined && /^\d+$/.test(named) ? named : numbersIn(post.url).topic
  return topic === undefined ? undefined : { tag: 'thread', request: requestFor(options, `/t/${topic}.json`) }
}

export function readThread(
  answer: Answer,
  post: ThreadPost,
  options: Options,
  parsers: Parsers,
): ThreadReading {
  const site = siteOf(options)
  // Of a topic, and of a post in one: `failure` says which answers mean that.
  if (answer.status === 404 || answer.status === 410) return { posts: [], isWhole: true, gone: 'moderators' }
  const { pathname } = urlAsked(answer)
  const look: Look = { site, post, options, parsers }
  if (/\/posts\/\d+\.json$/.test(pathname)) return readMoved(answer, look)
  return /\/t\/\d+\/posts\.json$/.test(pathname) ? readMore(answer, look) : readFirst(answer, look)
}

type Look = { site: Site; post: ThreadPost; options: Options; parsers: Parsers }

/** The topic, with its first posts, and the ids of all. */
function readFirst({ body }: Answer, look: Look): ThreadReading {
  const { site, post, options } = look
  const topic = parsed('thread', body, site.place)
  const { posts, odd } = readable(topic.post_stream.posts, site.place)
  const { stream } = topic.post_stream
  const id = idOfPost(look) ?? posts.find(({ post_number }) => post_number === numbersIn(post.url).number)?.id
  const shown = posts.find((each) => each.id === id)
  const known = new Set(posts.map((each) => each.id))
  // It was taken away, or moved into another topic.
  if (id !== undefined && shown === undefined && stream && !stream.includes(id))
    return { posts: [], isWhole: true, next: requestFor(options, `/posts/${id}.json`) }

  const at = id === undefined ? -1 : (stream ?? []).indexOf(id)
  const rest = (stream ?? []).slice(at + 1).filter((each) => !known.has(each))
  const isAll = stream ? rest.length <= MOST_BEHIND : (topic.posts_count ?? Infinity) <= posts.length
  const remover: Remover | undefined = topic.deleted_at ? 'moderators' : shown && removerOf(shown)
  const over = overOf(topic, posts, { site, staffMeans: options.staffMeans })
  return {
    posts: postsOf(posts, topic, look),
    ...(typeof topic.posts_count === 'number' && { replies: Math.max(0, topic.posts_count - 1) }),
    isWhole: isAll && odd === 0,
    ...nextOf(
      { topic, rest: rest.slice(0, MOST_BEHIND) },
      Math.min(topic.chunk_size ?? CHUNK, MOST_AT_ONCE),
      options,
    ),
    ...(over !== undefined && { over }),
    ...(remover !== undefined && { gone: remover }),
  }
}

/** More posts of the topic, by their ids. */
function readMore(answer: Answer, look: Look): ThreadReading {
  const { site, options } = look
  const { posts, odd } = readable(parsed('more', answer.body, site.place).post_stream.posts, site.place)
  const { topic, asked, rest } = behindOf(urlAsked(answer))
  const came = new Set(posts.map(({ id }) => id))
  return {
    posts: postsOf(posts, topic, look),
    isWhole: odd === 0 && asked.every((id) => came.has(id)),
    ...nextOf({ topic, rest }, asked.length, options),
  }
}

/** The post alone, since its topic no longer has it: it says in which it stands now. */
function readMoved({ body }: Answer, { site, options }: Look): ThreadReading {
  const post = parsed('post', body, site.place)
  const by = removerOf(post)
  if (by !== undefined) return { posts: [], isWhole: true, gone: by }
  return { posts: [], isWhole: true, next: requestFor(options, `/t/${post.topic_id}.json`) }
}

type Behind = {
  topic: { id: string; title?: string | null | undefined }
  /** Ids of posts that are still to be asked for. */
  rest: readonly string[]
}

/**
 * What is to be asked for after it, and the title, which the answer will not repeat, stand in the fragment of its address: that is sent
 * nowhere.
 */
function nextOf({ topic, rest }: Behind, atOnce: number, options: Options): { next?: WebRequest } {
  if (rest.length === 0) return {}
  const query = rest.slice(0, atOnce).map((id) => `post_ids[]=${id}`)
  const kept = new URLSearchParams({
    ...(topic.title && { title: topic.title }),
    rest: rest.slice(atOnce).join(' '),
  })
  return { next: requestFor(options, `/t/${topic.id}/posts.json?${query.join('&')}#${kept}`) }
}

/** Of such an address. */
function behindOf({ pathname, searchParams, hash }: URL): Behind & { asked: readonly string[] } {
  const kept = new URLSearchParams(hash.slice(1))
  return {
    topic: { id: /\/t\/(\d+)\/posts\.json$/.exec(pathname)?.[1] ?? '', title: kept.get('title') },
    asked: searchParams.getAll('post_ids[]'),
    rest: kept.get('rest')?.split(' ').filter(Boolean) ?? [],
  }
}

function postsOf(
  posts: readonly Post[],
  topic: Partial<Topic>,
  { site, options, parsers }: Look,
): ThreadReading['posts'] {
  return posts
    .filter((post) => hasWords(post) && removerOf(post) === undefined)
    .map((post) => foundPost(post, { site, staffMeans: options.staffMeans, topic, parsers }))
}

/** Undefined for a post that another source found, by its address alone. */
function idOfPost({ site, post }: Look): string | undefined {
  const prefix = idKey(site, '')
  const ids = post.keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length))
  return ids.find((id) => /^\d+$/.test(id))
}
