import type { WebRequest } from '../../http/request.js'
import { Failed } from '../../model/failed.js'
import { parseUrl } from '../../text/parse-url.js'
import { FEED, PAGE } from './accept.js'
import { readFeedThread } from './read-feed-thread.js'
import { type ForumSoftware, onSite } from './software.js'

const NAME = 'phpBB'

/** `feed.php` is version 3.0's; later ones lead from there to their own address. */
const TOPIC_FEED = /href=["']([^"']*\/(?:feed\/topic\/\d+|feed\.php\?[^"']*\bt=\d+)[^"']*)["']/i

/** The feed of a topic, with its newest posts: 15 unless the forum's owner says otherwise. */
export const phpbb: ForumSoftware = {
  name: NAME,
  isWhole: 'where the feed of the topic reaches back to the post',

  ask({ url, thread }, feed) {
    const page = parseUrl(url)
    const folder = page && /^(.*\/)viewtopic\.php$/.exec(page.pathname)?.[1]
    if (page === undefined || folder === undefined) return undefined
    const topic = page.searchParams.get('t') ?? thread?.id
    if (topic !== undefined && /^\d+$/.test(topic)) return feedRequest(feed, folder, topic)
    // Later versions name the post alone; its page knows the feed of its topic.
    const post = page.searchParams.get('p')
    if (post === null || !/^\d+$/.test(post)) return undefined
    return { url: onSite(feed, `${folder}viewtopic.php?p=${post}`), accept: PAGE }
  },

  read(answer, post, watched) {
    if (!isPage(answer.request)) {
      const topic = /(?:\/topic\/|\bt=)(\d+)/.exec(answer.url)?.[1] ?? post.thread?.id
      const thread = topic === undefined ? undefined : { id: topic }
      return readFeedThread(answer, post, watched, { software: NAME, thread })
    }
    const link = TOPIC_FEED.exec(new TextDecoder().decode(answer.body))?.[1]
    const feed = link === undefined ? undefined : parseUrl(watched.parsers.decodeText(link), answer.url)
    const host = parseUrl(answer.url)?.host ?? ''
    if (feed === undefined || feed.host !== host)
      throw new Failed({ code: 'topic-feeds-off', args: { host, software: NAME } })
    const path = `${feed.pathname}${feed.search}`
    return { posts: [], isWhole: true, next: { url: onSite(watched.feed, path), accept: FEED } }
  },
}

/** Written as the feed's own address is, since rewriting addresses is up to the server. */
function feedRequest(feed: URL, folder: string, topic: string): WebRequest {
  const form = feed.pathname.startsWith(`${folder}app.php/feed`)
    ? `app.php/feed/topic/${topic}`
    : feed.pathname.startsWith(`${folder}feed/`) || feed.pathname === `${folder}feed`
      ? `feed/topic/${topic}`
      : `feed.php?t=${topic}`
  return { url: onSite(feed, `${folder}${form}`), accept: FEED }
}

const isPage = (request: { url?: string; transport?: unknown }): boolean =>
  /\/viewtopic\.php\?/.test(request.url ?? '')
