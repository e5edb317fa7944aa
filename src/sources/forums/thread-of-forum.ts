import type { Refusal } from '../../http/status-failure.js'
import { parseUrl } from '../../text/parse-url.js'
import type { Answer, Ask } from '../ask.js'
import type { Parsers } from '../parsers.js'
import type { ThreadPost, ThreadReading } from '../source.js'
import { forums } from './index.js'

/**
 * @param feed its address, as the config has it
 * @returns undefined where the post stands elsewhere than its feed, or at a forum of which nobody knows how its threads are read
 */
export function askForum(post: ThreadPost, feed: string): Ask | undefined {
  const watched = parseUrl(feed)
  const page = parseUrl(post.url)
  if (watched === undefined || page === undefined || !/^https?:$/.test(watched.protocol)) return undefined
  if (bareHost(watched) !== bareHost(page)) return undefined
  for (const [tag, forum] of forums) {
    const request = forum.ask(post, watched)
    if (request !== undefined) return { tag, request }
  }
  return undefined
}

const bareHost = ({ host }: URL): string => host.replace(/^www\./, '')

export const readForum = (answer: Answer, post: ThreadPost, feed: string, parsers: Parsers): ThreadReading =>
  forums.get(answer.ask.tag)?.read(answer, post, { feed: new URL(feed), parsers }) ?? {
    posts: [],
    isWhole: false,
  }

/** What a refusal means where it is the forum's own, and no wall before it. */
export function forumRefusal(answer: Answer): Refusal | 'read' | undefined {
  const { ask, url, status, headers, body } = answer
  const forum = forums.get(ask.tag)
  if (forum === undefined) return undefined
  // A pause that is asked for holds for all of the site.
  if (status < 429 && forum.readsRefusal?.(answer) === true) return 'read'
  const args = { host: parseUrl(url)?.host ?? '', software: forum.name, status }
  if (status === 404 || status === 410) return { failure: { code: 'thread-missing', args } }
  const isOwn =
    /json/i.test(headers['content-type'] ?? '') ||
    new RegExp(forum.name, 'i').test(new TextDecoder().decode(body))
  if ((status === 401 || status === 403) && isOwn) return { failure: { code: 'thread-hidden', args } }
  return undefined
}
