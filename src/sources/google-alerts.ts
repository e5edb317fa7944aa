import * as z from 'zod'
import type { Entry, Feed } from '../feeds/feed.js'
import { Failed } from '../model/failed.js'
import type { Notice } from '../model/notice.js'
import type { FoundPost } from '../model/post.js'
import { canonicalUrl } from '../text/urls.js'
import { targetOf } from './google-link.js'
import type { Parsers } from './parsers.js'
import { defineSource } from './source.js'

/** A Google Alert that is delivered to a feed. Its address is all that keeps it private. */
export const googleAlerts = defineSource({
  options: z.strictObject({
    type: z.literal('google-alerts'),
    url: z
      .url({ protocol: /^https?$/, error: 'expected the address of the feed, which starts with https://' })
      .regex(/\/alerts\/feeds\/[^/]+\/[^/]+$/, {
        error: 'expected the address of an alert that is delivered to "RSS feed": …/alerts/feeds/…/…',
      })
      .describe('The address of the feed of the alert. It is secret: keep it in a variable or a file.'),
  }),

  loose: true,
  label: ({ url }) => url,

  finds: { by: 'search', comments: 'no' },

  asks: ({ url }) => [
    { tag: 'alert', request: { url, accept: 'application/atom+xml, application/xml;q=0.9, text/xml;q=0.9' } },
  ],

  read(answer, _options, { maxEntries }, parsers) {
    const feed = parse(() => parsers.readFeed(answer, maxEntries))
    const posts = feed.entries.flatMap((entry) => postOf(entry, parsers))
    const results = feed.entries.length - posts.length
    const left: Notice[] = results === 0 ? [] : [{ code: 'results-without-page', args: { results } }]
    // One without entries is how an alert looks that found nothing lately.
    return {
      posts,
      notices: [...feed.notices, ...left],
      ...(feed.title !== undefined && { title: plain(feed.title, parsers) }),
    }
  },
})

function postOf(
  { id, link, title, content, summary, published, updated }: Entry,
  parsers: Parsers,
): FoundPost[] {
  const url = link === undefined ? undefined : targetOf(link)
  const address = url === undefined ? undefined : canonicalUrl(url)
  if (url === undefined || address === undefined) return []
  const found = published ?? updated
  return [
    {
      // One page comes back under other ids, so its address is the stronger name.
      keys: [address, `google-alerts:${/feed:(\d+)$/.exec(id)?.[1] ?? id}`],
      place: new URL(address).hostname,
      url,
      ...(title !== undefined && { title: plain(title, parsers) }),
      text: plain(parsers.htmlToText(content ?? summary ?? ''), parsers),
      ...(found !== undefined && { publishedAt: found, publishedAtFrom: 'found' }),
    },
  ]
}

/** Some characters come encoded twice, others once, so what is left of the first decoding is decoded again. */
const plain = (text: string, { decodeText }: Parsers) =>
  text
    .replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi, (reference) => decodeText(reference))
    .replace(/[^\S\n]+/g, ' ')
    .trim()

function parse(read: () => Feed): Feed {
  try {
    return read()
  } catch (cause) {
    throw new Failed({ code: 'google-alerts-shape', args: {} }, { cause })
  }
}
