import type { FoundPost } from '../../model/post.js'
import { canonicalUrl } from '../../text/urls.js'
import type { Person, Post } from './shapes.js'
import { tagsOf, wordsOf } from './words.js'

/** Where people read; as other sources name it, such as the feed of an account. */
const PLACE = 'bsky.app'
const SITE = `https://${PLACE}`
/** Shown in place of a handle that no longer leads to its account. */
const INVALID = 'handle.invalid'

const keyOf = (uri: string) => `${PLACE}:${uri}` as const

export function postOf(post: Post): FoundPost {
  const { uri, author, record } = post
  const language = record.langs[0]
  const tags = tagsOf(post)
  const root = record.reply?.root.uri ?? uri
  return {
    keys: keysOf(post),
    place: PLACE,
    url: pageOf(uri, author && nameOf(author)),
    ...wordsOf(post),
    ...(author && { author: authorOf(author) }),
    ...datesOf(post),
    ...(language && { language }),
    ...(tags.length > 0 && { tags }),
    ...engagementOf(post),
    thread: {
      id: root,
      url: pageOf(root),
      ...(record.reply && { parentId: record.reply.parent.uri }),
      ...(!record.reply && typeof post.replyCount === 'number' && { replies: post.replyCount }),
    },
  }
}

/** Its address by the handle, which people change, and by the account, which stays. */
function keysOf({ uri, author }: Post): [string, ...string[]] {
  const pages = [pageOf(uri, author && nameOf(author)), pageOf(uri)]
  return [keyOf(uri), ...new Set(pages.map((page) => canonicalUrl(page) ?? page))]
}

/** `at://did:plc:…/app.bsky.feed.post/3l…` */
function pageOf(uri: string, name?: string | null): string {
  const [account = '', , id = ''] = uri.slice('at://'.length).split('/')
  return `${SITE}/profile/${name ?? account}/post/${id}`
}

/** By which it is addressed: the handle, or the account itself where that is broken. */
const nameOf = ({ handle, did }: Person): string =>
  handle && handle !== INVALID ? handle.toLowerCase() : did

function authorOf(person: Person): NonNullable<FoundPost['author']> {
  const handle = nameOf(person)
  const since = dateOf(person.createdAt)
  return {
    name: person.displayName?.trim() || handle,
    handle,
    url: `${SITE}/profile/${handle}`,
    ...(since && { since }),
  }
}

/** When it was written is what the writer's program says; it came no later than Bluesky saw it. */
function datesOf({ record, indexedAt }: Post): Pick<FoundPost, 'publishedAt' | 'publishedAtFrom'> {
  const told = [dateOf(record.createdAt), dateOf(indexedAt)].flatMap((date) => date ?? [])
  if (told.length === 0) return {}
  return {
    publishedAt: new Date(Math.min(...told.map((date) => date.getTime()))),
    publishedAtFrom: 'source',
  }
}

function dateOf(text: string | null | undefined): Date | undefined {
  const date = new Date(text ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? undefined : date
}

function engagementOf(post: Post): Pick<FoundPost, 'engagement'> {
  const { likeCount, replyCount, repostCount, quoteCount } = post
  const shares = [repostCount, quoteCount].filter((count) => typeof count === 'number')
  const engagement = {
    ...(typeof likeCount === 'number' && { likes: likeCount }),
    ...(typeof replyCount === 'number' && { comments: replyCount }),
    ...(shares.length > 0 && { shares: shares.reduce((sum, count) => sum + count, 0) }),
  }
  return Object.keys(engagement).length === 0 ? {} : { engagement }
}
