import type { FoundPost } from '../../model/post.js'
import { FEDIVERSE, federatedHandle, federatedKeys, serverOf } from '../fediverse.js'
import type { Parsers } from '../parsers.js'
import { type Account, Status } from './shapes.js'

/** Whom a post is shown to, where that is everybody. */
const OPEN: readonly string[] = ['public', 'unlisted']

/** A boost is no post of whoever boosts. With a token a server also gives what is meant for the account alone: that is nobody else's business. */
export const isPost = ({ reblog, visibility }: Status): boolean =>
  !reblog && (!visibility || OPEN.includes(visibility))

/** Of the post that began the thread, and of the one that it replies to; undefined where nobody knows. */
export type Place = { root: string | undefined; parent: string | undefined }

/** The key by which its server knows it: `mastodon:social.example/117020593741100001`. */
export const seenKey = (server: string, id: string) => `mastodon:${server}/${id}` as const

/** @param server that gave it, as it stands in keys */
export function postOf(status: Status, server: string, place: Place, parsers: Parsers): FoundPost {
  const { uri, url, account, language } = status
  const page = url || uri
  const tags = status.tags.map(({ name }) => name)
  return {
    keys: federatedKeys(uri, { pages: [url], seenAt: seenKey(server, status.id) }),
    place: FEDIVERSE,
    url: page,
    ...wordsOf(status, parsers),
    ...(account && { author: authorOf(account, server) }),
    ...datesOf(status),
    ...(language && { language }),
    ...(tags.length > 0 && { tags }),
    ...engagementOf(status),
    ...threadOf(status, page, place),
  }
}

/** A thread whose beginning nobody knows yet has no name. */
function threadOf(
  { uri, in_reply_to_id, replies_count }: Status,
  page: string,
  { root, parent }: Place,
): Pick<FoundPost, 'thread'> {
  if (in_reply_to_id)
    return root === undefined
      ? {}
      : { thread: { id: root, ...(parent !== undefined && { parentId: parent }) } }
  const replies = typeof replies_count === 'number' ? { replies: replies_count } : {}
  return { thread: { id: uri, url: page, ...replies } }
}

/** What warns of it, what it says, what its pictures show as their author says, and what it quotes of others. */
function wordsOf(status: Status, parsers: Parsers): Pick<FoundPost, 'text' | 'quoted'> {
  const { text: words, quoted } = parsers.htmlToWords(withoutLinks(status.content))
  const warning = status.spoiler_text?.trim() ?? ''
  const before = warning === '' || words === '' ? warning : `${warning}\n\n`
  const alts = status.media_attachments.map(({ description }) => description?.trim() ?? '')
  let text = [`${before}${words}`, ...alts].filter((part) => part !== '').join('\n\n')
  const spans = quoted.map(({ start, end }) => ({ start: start + before.length, end: end + before.length }))
  const cited = quotedStatus(status.quote)
  if (cited !== undefined) {
    const shown = parsers.htmlToText(withoutLinks(cited.content))
    if (text !== '') text += '\n\n'
    if (cited.account?.url !== status.account?.url || !cited.account)
      spans.push({ start: text.length, end: text.length + shown.length })
    text += shown
  }
  const all = spans.filter(({ start, end }) => end > start)
  return {
    text,
    ...(all.length > 0 && { quoted: all.map((span) => ({ field: 'text' as const, ...span })) }),
  }
}

function quotedStatus(quote: unknown): Status | undefined {
  const inner =
    typeof quote === 'object' && quote !== null && 'quoted_status' in quote ? quote.quoted_status : quote
  return Status().safeParse(inner).data
}

/** Hashtags and names lead to pages of the server: their addresses say nothing. */
const withoutLinks = (html: string): string =>
  html.replace(/<a\s[^>]*>/gi, (tag) =>
    /\bclass=["'][^"']*\b(?:mention|hashtag)\b|\brel=["'][^"']*\btag\b/i.test(tag) ? '<a>' : tag,
  )

/** An account of the server that gave it has a name without one. */
function authorOf(account: Account, server: string): NonNullable<FoundPost['author']> {
  const { username, acct, url, display_name, created_at, followers_count, statuses_count } = account
  const [, elsewhere] = /@([^@]+)$/.exec(acct ?? '') ?? []
  const handle = federatedHandle(username, elsewhere ?? (serverOf(url) || server))
  const since = dateOf(created_at)
  const name = (display_name ?? '').replace(/:\w+:/g, '').replace(/\s+/g, ' ').trim()
  return {
    name: name || handle,
    handle,
    ...(url && { url }),
    ...(typeof followers_count === 'number' && followers_count >= 0 && { followers: followers_count }),
    ...(since && { since }),
    ...(typeof statuses_count === 'number' && { posts: statuses_count }),
  }
}

function datesOf({ created_at, edited_at }: Status): Partial<FoundPost> {
  const publishedAt = dateOf(created_at)
  if (publishedAt === undefined) return {}
  const updatedAt = dateOf(edited_at)
  return { publishedAt, publishedAtFrom: 'source', ...(updatedAt && { updatedAt }) }
}

export function dateOf(text: string | null | undefined): Date | undefined {
  const date = new Date(text ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? undefined : date
}

function engagementOf(status: Status): Pick<FoundPost, 'engagement'> {
  const { favourites_count, replies_count, reblogs_count, quotes_count } = status
  const shares = [reblogs_count, quotes_count].filter((count) => typeof count === 'number')
  const engagement = {
    ...(typeof favourites_count === 'number' && { likes: favourites_count }),
    ...(typeof replies_count === 'number' && { comments: replies_count }),
    ...(shares.length > 0 && { shares: shares.reduce((sum, count) => sum + count, 0) }),
  }
  return Object.keys(engagement).length === 0 ? {} : { engagement }
}
