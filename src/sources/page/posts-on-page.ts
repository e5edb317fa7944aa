import { decodeBytes } from '../../feeds/charset/index.js'
import { readDate } from '../../feeds/dates/index.js'
import { Failed } from '../../model/failed.js'
import type { FoundPost } from '../../model/post.js'
import { cleanText } from '../../text/clean.js'
import { hexFingerprint } from '../../text/fingerprint.js'
import { htmlToText, htmlToWords } from '../../text/html.js'
import { parseUrl } from '../../text/parse-url.js'
import { canonicalUrl } from '../../text/urls.js'
import { authorNamed } from '../author-named.js'
import { type Selectors, selectedPosts } from './by-selector.js'
import { documentOf } from './document.js'
import type { FoundOnPage } from './found.js'
import { hEntryPosts } from './h-entry.js'
import { jsonLdPosts } from './json-ld.js'

type Options = {
  contentType: string | undefined
  /** The page's, after redirects. */
  url: string
  select: Selectors | undefined
  most: number
}

/**
 * The posts on a page: what the selectors say or, without any, what it marks as posts for programs.
 *
 * @throws Failed where a selector is none
 */
export function postsOnPage(
  body: Uint8Array,
  { url, contentType, select, most }: Options,
): { posts: FoundPost[]; leftOut: number } {
  const page = documentOf(decodeBytes(body, contentType).text)
  const found =
    select === undefined ? marked(jsonLdPosts(page), hEntryPosts(page)) : bySelectors(page, select)
  const shared = sharedUrls(found, url)
  const posts = found.flatMap((one) => postOf(one, url, shared))
  const each = [...new Map(posts.map((post) => [post.keys[0], post])).values()]
  return { posts: each.slice(0, most), leftOut: Math.max(0, each.length - most) }
}

/** What a page tells in both ways is told once: by the one that tells more. */
const marked = (inData: FoundOnPage[], inClasses: FoundOnPage[]): FoundOnPage[] =>
  inData.length >= inClasses.length ? inData : inClasses

function bySelectors(page: ReturnType<typeof documentOf>, select: Selectors): FoundOnPage[] {
  try {
    return selectedPosts(page, select)
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.slice(0, 200) : ''
    throw new Failed({ code: 'selector-unusable', args: { message } }, { cause })
  }
}

/** Addresses that name no one post: that of the page itself, and what several of its posts have. */
function sharedUrls(found: readonly FoundOnPage[], page: string): ReadonlySet<string | undefined> {
  const urls = found.map((one) => canonicalUrl(absolute(one.url, page) ?? ''))
  return new Set([canonicalUrl(page), ...urls.filter((url, at) => urls.indexOf(url) !== at)])
}

const absolute = (url: string | undefined, page: string): string | undefined => {
  if (url === undefined || url.trim() === '') return undefined
  const address = parseUrl(url.trim(), page)
  return address !== undefined && /^https?:$/.test(address.protocol) ? address.href : undefined
}

function postOf(found: FoundOnPage, page: string, shared: ReadonlySet<string | undefined>): FoundPost[] {
  const { text, quoted } =
    found.html === undefined
      ? { text: cleanText(found.text ?? '').trim(), quoted: [] }
      : htmlToWords(found.html)
  const title = oneLine(found.title)
  if (text === '' && title === '') return []
  const url = absolute(found.url, page) ?? page
  const place = (parseUrl(page)?.hostname ?? '').replace(/^www\./, '')
  const canonical = canonicalUrl(url)
  const publishedAt = found.publishedAt === undefined ? undefined : readDate(oneLine(found.publishedAt))
  const updatedAt = found.updatedAt === undefined ? undefined : readDate(oneLine(found.updatedAt))
  const author = authorOf(found, page)
  const words = [
    author?.name,
    found.publishedAt,
    title,
    publishedAt === undefined ? text : text.slice(0, 200),
  ]
  const own = shared.has(canonical) ? undefined : canonical
  return [
    {
      keys: [own ?? `${place}:${hexFingerprint(JSON.stringify(words), 32)}`],
      url,
      place,
      ...(title !== '' && { title }),
      text: text === title ? '' : text,
      ...(quoted.length > 0 &&
        text !== title && { quoted: quoted.map((stretch) => ({ field: 'text' as const, ...stretch })) }),
      ...(author && { author }),
      ...(publishedAt && { publishedAt, publishedAtFrom: 'source' as const }),
      ...(publishedAt && updatedAt && updatedAt > publishedAt && { updatedAt }),
      ...(found.language !== undefined &&
        /^[a-z]{2,3}(?:-\w+)*$/i.test(found.language) && { language: found.language }),
      ...engagementOf(found),
    },
  ]
}

const oneLine = (html: string | undefined): string =>
  html === undefined ? '' : htmlToText(html, { links: false }).replace(/\s+/g, ' ').trim()

function authorOf({ author }: FoundOnPage, page: string): FoundPost['author'] {
  const name = oneLine(author?.name)
  if (name === '') return undefined
  const url = absolute(author?.url, page)
  return { ...authorNamed(name), ...(url !== undefined && { url }) }
}

function engagementOf({ rating, likes, comments }: FoundOnPage): Pick<FoundPost, 'engagement'> {
  const counts = {
    ...(rating !== undefined && { rating }),
    ...(likes !== undefined && { likes }),
    ...(comments !== undefined && { comments }),
  }
  return Object.keys(counts).length === 0 ? {} : { engagement: counts }
}
