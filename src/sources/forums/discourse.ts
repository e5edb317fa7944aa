import type { FoundPost } from '../../model/post.js'
import { parseUrl } from '../../text/parse-url.js'
import { Options } from '../discourse/options.js'
import { urlAsked } from '../discourse/site.js'
import { readThread, threadAsk } from '../discourse/thread.js'
import type { ThreadPost } from '../source.js'
import { type ForumSoftware, onSite } from './software.js'
import { isSame } from './thread-posts.js'

/** The ids that its feeds give; other sites have addresses like its own. */
const FEED_ID = /-(?:post|topic)-\d+(?:-\d+)?$/

/** A topic as the source for Discourse reads it. */
export const discourse: ForumSoftware = {
  name: 'Discourse',
  isWhole: 'yes, up to the most pages that are read',

  ask(post, feed) {
    const folder = /^(.*)\/t\//.exec(parseUrl(post.url)?.pathname ?? '')?.[1]
    if (folder === undefined || !post.keys.some((key) => FEED_ID.test(key))) return undefined
    const request = threadAsk(post, optionsFor(feed, folder))?.request
    return request?.transport === undefined ? request : undefined
  },

  read(answer, post, { feed, parsers }) {
    const folder = /^(.*?)\/(?:t|posts)\//.exec(urlAsked(answer).pathname)?.[1] ?? ''
    const reading = readThread(answer, post, optionsFor(feed, folder), parsers)
    return { ...reading, posts: reading.posts.map((found) => asInFeed(found, post)) }
  },
}

/** With the names that the feed gives to the topic and to the post, by which the store finds what stands there. */
function asInFeed(found: FoundPost, looked: ThreadPost): FoundPost {
  const [strongest, ...others] = looked.keys
  return {
    ...found,
    ...(isSame(found, looked) && { keys: [strongest, ...new Set([...others, ...found.keys])] }),
    ...(found.thread && { thread: { ...found.thread, id: looked.thread?.id ?? found.thread.id } }),
  }
}

const optionsFor = (feed: URL, folder: string) =>
  Options.parse({ type: 'discourse', url: onSite(feed, `${folder}/`) })
