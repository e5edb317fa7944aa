import * as z from 'zod'
import { Failed } from '../model/failed.js'
import { parseUrl } from '../text/parse-url.js'
import { mayRead } from './page/robots.js'
import { defineSource } from './source.js'

const ACCEPT = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1'
const HOUR = 60 * 60 * 1000
/** For how long what robots.txt says may be believed: RFC 9309, 2.4. */
const BELIEVED = 24 * HOUR
/** It is asked for again in time, so that the page itself never has to wait for it. */
const ASKED_AGAIN = 12 * HOUR
/** Posts that are read of a page without a limit of its own. */
const MOST_POSTS = 2_000

const selector = z.string().trim().min(1).max(500)

/** What a page shows to everybody that has no feed: what it marks as posts for programs, or what selectors say. */
export const page = defineSource({
  options: z.strictObject({
    type: z.literal('page'),
    url: z
      .url({ protocol: /^https?$/, error: 'expected the address of a page, which starts with https://' })
      .refine((url) => parseUrl(url)?.username === '', {
        error: 'expected a page that everybody can read, without a login',
      })
      .describe('The address of the page.'),
    select: z
      .strictObject({
        post: selector.describe('The elements that are a post each, as a CSS selector.'),
        title: selector.optional().describe('Within each: its title.'),
        text: selector.optional().describe('Within each: its words. Without it: all of the element.'),
        author: selector.optional().describe('Within each: who wrote it.'),
        date: selector
          .optional()
          .describe(
            'Within each: when; of a `time` its `datetime` counts. Without it a post is as old as when it was first seen.',
          ),
        link: selector.optional().describe('Within each: the link to it. Without it: its first link.'),
      })
      .optional()
      .describe(
        'Where the posts stand on a page that marks them in no way. Without it: what it tells programs as JSON-LD (schema.org) or h-entry.',
      ),
  }),

  label: ({ url }) => url,

  finds: { by: 'reading', comments: 'some: what the page shows' },
  limits: { hosts: [], interval: HOUR, isLeastInterval: true },

  // The cursor of `robots` is when it last let us read the page.
  asks({ url }, { cursors, now }) {
    const age = ageOf(cursors.get('robots'), now)
    const robots = {
      tag: 'robots' as const,
      request: { url: new URL('/robots.txt', url).href, mayBeEmpty: true },
      opens: true as const,
    }
    const ofPage = { tag: 'page' as const, request: { url, accept: ACCEPT } }
    if (age >= BELIEVED) return [robots]
    return age >= ASKED_AGAIN ? [robots, ofPage] : [ofPage]
  },

  read({ ask, request, url, status, headers, body }, { url: configured, select }, poll, parsers) {
    if (request.transport === undefined && request.url !== configured) {
      const { pathname, search, host } = new URL(configured)
      const isOpen = status >= 400 || mayRead(new TextDecoder().decode(body), `${pathname}${search}`)
      if (!isOpen) throw new Failed({ code: 'robots-forbid', args: { host, path: pathname } })
      const isToFollow = ask.tag === 'robots' && ageOf(poll.cursors.get('robots'), poll.now) >= BELIEVED
      return {
        posts: [],
        cursor: poll.now.toISOString(),
        complete: true,
        ...(isToFollow && { follow: [{ url: configured, accept: ACCEPT }] }),
      }
    }
    const { posts, leftOut } = parsers.postsOnPage(body, {
      url,
      contentType: headers['content-type'],
      select,
      most: poll.maxEntries ?? MOST_POSTS,
    })
    if (posts.length === 0)
      throw new Failed({ code: 'page-without-posts', args: { bySelector: select !== undefined } })
    return {
      posts,
      notices: leftOut === 0 ? [] : [{ code: 'too-many-entries', args: { read: posts.length, leftOut } }],
    }
  },

  // Who has no rules for robots forbids them nothing: RFC 9309, 2.3.1.3.
  failure: ({ request, status }) =>
    request.transport === undefined &&
    parseUrl(request.url)?.pathname === '/robots.txt' &&
    status >= 400 &&
    status < 500 &&
    status !== 429
      ? 'read'
      : undefined,
})

const ageOf = (cursor: string | undefined, now: Date): number => {
  const at = Date.parse(cursor ?? '')
  return Number.isNaN(at) || at > now.getTime() ? Number.POSITIVE_INFINITY : now.getTime() - at
}
