import * as z from 'zod'
import { Failed } from '../../model/failed.js'
import type { Ask } from '../ask.js'
import { feedOfPlace } from '../feed-of-place.js'
import { placeLimits } from '../place-limits.js'
import { unreadNotices } from '../read-each.js'
import { defineSource, type ThreadReading } from '../source.js'
import { commentOfFeed, commentPost, keysOf, storyPost } from './posts.js'
import { parseStories, parseThread } from './shapes.js'

const BASE = 'https://lobste.rs'
const ACCEPT = 'application/json'
/** Stories on a page. */
const PER_PAGE = 25

/** All that is new on Lobsters; its search is for people: https://github.com/lobsters/lobsters/issues/757 */
export const lobsters = defineSource({
  options: z.strictObject({
    type: z.literal('lobsters'),
    base: z.url().default(BASE).describe('Where it is; another address for tests.'),
  }),

  label: ({ base }) => (base === BASE ? 'Lobsters' : base),

  finds: { by: 'reading', comments: 'yes' },
  limits: placeLimits.lobsters,

  asks: ({ base }): readonly Ask[] => [
    { tag: 'newest', request: { url: `${base}/newest.json`, accept: ACCEPT } },
    { tag: 'comments', request: { url: `${base}/comments.rss`, accept: 'application/rss+xml' } },
  ],

  read(answer, { base }, { maxEntries }, parsers) {
    const { ask, url, body } = answer
    if (ask.tag === 'comments') {
      const feed = feedOfPlace('Lobsters', () => parsers.readFeed(answer, maxEntries))
      const posts = parsers.feedPosts(feed, { configured: url, final: url })
      const comments = posts.flatMap((post) => commentOfFeed(post, base))
      if (comments.length === 0 && posts.length > 0)
        throw new Failed({ code: 'shape-unknown', args: { place: 'Lobsters' } })
      return { posts: comments, notices: [...feed.notices, ...unreadNotices(posts.length - comments.length)] }
    }
    const { good, unread } = parseStories(body)
    const page = Number(/\/page\/(\d+)/.exec(new URL(url).pathname)?.[1] ?? 1)
    const isLast = good.length + unread < PER_PAGE
    return {
      posts: good.map((story) => storyPost(story, base, parsers)),
      notices: unreadNotices(unread),
      ...(isLast
        ? { complete: true }
        : { next: { url: `${base}/newest/page/${page + 1}.json`, accept: ACCEPT } }),
    }
  },

  failure: ({ ask, status }) =>
    ask.tag === 'thread' && status === 404
      ? { failure: { code: 'post-not-there', args: { place: 'Lobsters' } } }
      : undefined,

  thread: {
    ask({ keys, thread }, { base }) {
      const id = [...keys, thread?.id ?? '']
        .map((key) => STORY.exec(key)?.[1])
        .find((one) => one !== undefined)
      return id === undefined
        ? undefined
        : { tag: 'thread', request: { url: `${base}/s/${id}.json`, accept: ACCEPT } }
    },
    read({ body }, { keys }, { base }, parsers): ThreadReading {
      const { story, comments } = parseThread(body)
      const stands = comments.good.filter((one) => one.is_deleted !== true && one.is_moderated !== true)
      const own = comments.good.find(({ short_id }) => keys.includes(keysOf(`c/${short_id}`)[0]))
      const by = own?.is_moderated === true ? 'moderators' : own?.is_deleted === true ? 'author' : undefined
      return {
        posts: [
          storyPost(story, base, parsers),
          ...stands.map((comment) => commentPost(comment, story, base, parsers)),
        ],
        replies: stands.length,
        isWhole: comments.unread === 0,
        ...(by !== undefined && { gone: by }),
      }
    },
  },
})

/** As a key, an address, or the thread of a comment. */
const STORY = /(?:^lobste\.rs:s\/|^s\/|^https:\/\/lobste\.rs\/s\/)(\w+)/
