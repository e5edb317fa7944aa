import type { Entry, Feed } from '../feeds/feed.js'
import type { FoundPost, Span } from '../model/post.js'
import { htmlToText, htmlToWords } from '../text/html.js'
import { parseUrl } from '../text/parse-url.js'
import { redact } from '../text/redact.js'
import { removeTails } from '../text/tails.js'
import { withoutTicketPrefix } from '../text/ticket-title.js'
import { authorNamed } from './author-named.js'
import { keyEntries } from './entry-keys.js'
import { withoutStatistics } from './forum-statistics.js'
import { forumThread } from './forum-threads.js'
import { replyThreads } from './reply-threads.js'
import { saysElse } from './says-else.js'
import { threadTitle, titleOfComments } from './thread-title.js'
import { toldReplies } from './told-replies.js'

/** Of the feed: as the config has it, and where redirects led. */
type Addresses = { configured: string; final: string }

/** What a feed says, as posts. For every source that is a feed at heart. */
export function feedPosts(feed: Feed, { configured, final }: Addresses): FoundPost[] {
  const placeOf = (entry: Entry) => hostOf(pageOf(entry)) ?? hostOf(feed.link) ?? hostOf(final) ?? 'file'
  const replyThread = replyThreads(feed.entries)
  const about = titleOfComments(feed)
  return keyEntries(feed, configured, placeOf).map(({ entry, place, keys }) => {
    const words = wordsOf(entry)
    const { thread: commented, ...title } = threadTitle(entry, about, words.text)
    const ownTitle = entry.title === undefined ? undefined : withoutTicketPrefix(entry.title)
    const repeatsTitle = words.text !== '' && words.text === entry.title
    // The surest id last; only the first knows the address of what is commented on.
    const thread = {
      ...(begins(entry, title, commented) && begunThread(entry, final)),
      ...commented,
      ...forumThread(entry).thread,
      ...replyThread(entry, commented).thread,
    }
    return {
      keys,
      place,
      // The feed's own address may hold a secret that makes it private.
      url: pageOf(entry) ?? feed.link ?? redact(final),
      ...(ownTitle !== undefined && { title: ownTitle }),
      ...title,
      ...words,
      // Words that are the title again are whose the title is.
      ...(repeatsTitle && { text: title.titleOf === 'thread' ? '' : (ownTitle ?? '') }),
      ...(entry.tags !== undefined && { tags: entry.tags }),
      ...authorOf(entry),
      ...datesOf(entry),
      ...languageOf(entry, feed),
      ...engagementOf(entry),
      ...(thread.id !== undefined && { thread: { ...thread, id: thread.id } }),
    }
  })
}

/** It answers nothing, as far as the feed tells. */
const begins = (
  { inReplyTo }: Entry,
  { titleOf }: Pick<FoundPost, 'titleOf'>,
  commented: FoundPost['thread'],
): boolean => inReplyTo === undefined && titleOf === undefined && commented === undefined

/** What is told of the answers to it. Where its site numbers no threads, its page is one, as for the comments on it. */
function begunThread(entry: Entry, feed: string): Partial<NonNullable<FoundPost['thread']>> {
  const replies = toldReplies(entry)
  const comments = entry.commentFeed
  // Nobody is to be sent elsewhere by what a feed says.
  const isOfSite = comments !== undefined && hostOf(comments) === hostOf(feed)
  const page = parseUrl(pageOf(entry) ?? '')
  if ((replies === undefined && !isOfSite) || page === undefined) return {}
  page.hash = ''
  return {
    id: page.href,
    ...(replies !== undefined && { replies }),
    ...(isOfSite && { feed: comments }),
  }
}

/** What it says, and what stands in its summary and under its pictures where that says something else. */
function wordsOf({
  title,
  content,
  summary,
  captions = [],
  link,
}: Entry): Pick<FoundPost, 'text' | 'quoted'> {
  const words = htmlToWords(withoutStatistics(content || summary || '', link))
  const kept = removeTails(words.text, title).trimEnd()
  // Where something was taken away before the words, none of the places holds any more.
  const places = words.text.startsWith(kept) ? words.quoted : []
  const quoted = places.flatMap(({ start, end }): Span[] =>
    start < kept.length ? [{ field: 'text', start, end: Math.min(end, kept.length) }] : [],
  )
  const teaser = content && summary ? removeTails(htmlToText(summary), title).trim() : ''
  const told = saysElse(teaser, `${title ?? ''} ${kept}`) ? joined(kept, teaser) : kept
  const text = captions
    .map((html) => htmlToText(html))
    .filter((caption) => caption !== title)
    .reduce((all, caption) => (all.includes(caption) ? all : joined(all, caption)), told)
  return { text, ...(quoted.length > 0 && { quoted }) }
}

const joined = (text: string, more: string): string => (text === '' ? more : `${text}\n\n${more}`)

/** Where a post can be read. A link that only counts readers on the way there may stop working one day. */
const pageOf = ({ originalLink, link }: Entry): string | undefined => originalLink ?? link

/** The host of a web address, without `www.`. */
function hostOf(address: string | undefined): string | undefined {
  if (address === undefined || !/^https?:/i.test(address)) return undefined
  return parseUrl(address)?.hostname.replace(/^www\./, '')
}

function authorOf({ author, authorUrl }: Entry): Pick<FoundPost, 'author'> {
  if (author === undefined || author === '') return {}
  return { author: { ...authorNamed(author), ...(authorUrl !== undefined && { url: authorUrl }) } }
}

function datesOf({
  published,
  updated,
}: Entry): Pick<FoundPost, 'publishedAt' | 'publishedAtFrom' | 'updatedAt'> {
  const publishedAt = published ?? updated
  if (publishedAt === undefined) return {}
  const isEdited = updated !== undefined && updated > publishedAt
  return { publishedAt, publishedAtFrom: 'source', ...(isEdited && { updatedAt: updated }) }
}

function languageOf(entry: Entry, feed: Feed): Pick<FoundPost, 'language'> {
  const language = entry.language ?? feed.language
  return language === undefined ? {} : { language }
}

function engagementOf({ comments, rating }: Entry): Pick<FoundPost, 'engagement'> {
  if (comments === undefined && rating === undefined) return {}
  return {
    engagement: { ...(comments !== undefined && { comments }), ...(rating !== undefined && { rating }) },
  }
}
