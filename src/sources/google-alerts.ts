import * as z from 'zod'
import type { Entry, Feed } from '../feeds/feed.js'
import { Failed } from '../model/failed.js'
import type { Notice } from '../model/notice.js'
import type { FoundPost } from '../model/post.js'
import { parseUrl } from '../text/parse-url.js'
import { canonicalUrl } from '../text/urls.js'
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

/**
 * Where a link of an alert leads to: `https://www.google.com/url?rct=j&sa=t&url=TARGET&ct=ga&cd=…&usg=…`. The target often
 * stands there as it is, with a `?` and `&` of its own, so that a reader of parameters would cut it off. Google's address is
 * only taken apart, never asked.
 *
 * @returns the link itself when it is no such redirect
 */
function targetOf(link: string): string | undefined {
  if (!/^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?/i.test(link)) return link
  const [, rest] = /[?&](?:url|q)=(.*)$/s.exec(link) ?? []
  if (rest === undefined) return undefined
  const end = rest.lastIndexOf('&ct=ga')
  const target = unescaped(end < 0 ? withoutOwnParameters(rest) : rest.slice(0, end))
  return /^https?:\/\//i.test(target) && parseUrl(target) ? target : undefined
}

/** Encoded as a whole, or from its own query on. One that holds a bare `?` or `&` stands as it is. */
function unescaped(target: string): string {
  const isEncoded = /^https?%3a/i.test(target) || (!/[?&]/.test(target) && /%3f|%3d|%26/i.test(target))
  if (!isEncoded) return target
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}

const own = /^(?:rct|sa|cd|ct|usg|ved|ei|source|hl)=/

/** What Google adds, for a link without its usual end. */
function withoutOwnParameters(rest: string): string {
  const parameters = rest.split('&')
  const last = parameters.findLastIndex((parameter, at) => at === 0 || !own.test(parameter))
  return parameters.slice(0, last + 1).join('&')
}

function parse(read: () => Feed): Feed {
  try {
    return read()
  } catch (cause) {
    throw new Failed({ code: 'google-alerts-shape', args: {} }, { cause })
  }
}
