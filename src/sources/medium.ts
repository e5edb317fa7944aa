import * as z from 'zod'
import type { Notice } from '../model/notice.js'
import type { FoundPost } from '../model/post.js'
import { parseUrl } from '../text/parse-url.js'
import { feedOfPlace } from './feed-of-place.js'
import { placeLimits } from './place-limits.js'
import { defineSource } from './source.js'

const BASE = 'https://medium.com'

/** What is filed under tags on Medium, by the feeds of these: all that it gives to programs. */
export const medium = defineSource({
  options: z.strictObject({
    type: z.literal('medium'),
    tags: z
      .array(
        z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}-]{0,99}$/u, {
          error: 'expected a tag as in its address, such as `web-hosting`',
        }),
      )
      .min(1)
      .max(50)
      .describe('The tags to read, as in their addresses: `web-hosting` of medium.com/tag/web-hosting.'),
    base: z.url().default(BASE).describe('Where it is; another address for tests.'),
  }),

  label: ({ base, tags }) => `${base === BASE ? 'Medium' : base} ${tags.join(' ')}`,

  finds: { by: 'reading', comments: 'no' },
  limits: placeLimits.medium,

  asks: ({ base, tags }) =>
    [...new Set(tags)].map((tag) => ({
      tag,
      request: {
        url: `${base}/feed/tag/${encodeURIComponent(tag)}`,
        accept: 'application/rss+xml, application/xml;q=0.9, text/xml;q=0.9',
      },
    })),

  read(answer, _options, { maxEntries }, parsers) {
    const feed = feedOfPlace('Medium', () => parsers.readFeed(answer, maxEntries))
    const posts = parsers.feedPosts(feed, { configured: answer.url, final: answer.url })
    const none: Notice[] = posts.length === 0 ? [{ code: 'no-entries', args: {} }] : []
    return {
      // Of most only the beginning is there.
      posts: posts.map((post, at) => ofMedium(post, feed.entries[at]?.content === undefined)),
      notices: [...feed.notices, ...none],
    }
  },
})

/** The same wherever it was found: without what its link says of that. */
function ofMedium(post: FoundPost, isExcerpt: boolean): FoundPost {
  const page = parseUrl(post.url)
  const id = /[-/]([\da-f]{10,12})$/.exec(page?.pathname ?? '')?.[1]
  const account = /^\/@([^/]+)/.exec(page?.pathname ?? '')?.[1]
  if (page !== undefined) page.searchParams.delete('source')
  const { author } = post
  return {
    ...post,
    ...(id !== undefined && { keys: [`medium.com:${id}`, ...post.keys] }),
    ...(page !== undefined && { url: page.href }),
    place: 'medium.com',
    ...(isExcerpt && { isExcerpt: true as const }),
    ...(author && {
      author: {
        ...author,
        ...(account !== undefined && { handle: account, url: `${BASE}/@${account}` }),
      },
    }),
  }
}
