import type { Refusal } from '../../http/status-failure.js'
import { parseUrl } from '../../text/parse-url.js'
import type { Answer, Ask } from '../ask.js'
import type { ForumThreads, ThreadPost } from '../source.js'
import { forums } from './index.js'

/** What reads the threads of every forum that is known. */
export const forumThreads: ForumThreads = {
  ask: askForum,
  read: (answer, post, feed, parsers) =>
    forums.get(answer.ask.tag)?.read(answer, post, { feed: new URL(feed), parsers }) ?? {
      posts: [],
      isWhole: false,
    },
  refusal: forumRefusal,
}

function askForum(post: ThreadPost, feed: string): Ask | undefined {
  const site = siteOf(feed)
  if (site === undefined || siteOf(post.url) !== site) return undefined
  const watched = new URL(feed)
  if (!/^https?:$/.test(watched.protocol)) return undefined
  for (const [tag, forum] of forums) {
    const request = forum.ask(post, watched)
    if (request !== undefined) return { tag, request }
  }
  return undefined
}

/** So many are remembered, then they are forgotten all at once. */
const REMEMBERED = 10_000
const sites = new Map<string, string | undefined>()

/** The host of an address, and its port, without `www.`; undefined for what is no address. A scan asks it of the same addresses again and again. */
export function siteOf(address: string): string | undefined {
  if (sites.has(address)) return sites.get(address)
  if (sites.size >= REMEMBERED) sites.clear()
  const site = parseUrl(address)?.host.replace(/^www\./, '')
  sites.set(address, site)
  return site
}

function forumRefusal(answer: Answer): Refusal | 'read' | undefined {
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
