import * as z from 'zod'
import type { Author, FoundPost } from '../../model/post.js'
import { canonicalUrl } from '../../text/urls.js'
import { once } from '../once.js'
import type { Parsers } from '../parsers.js'

export const PLACE_ID = 'x.com'
const SITE = 'https://x.com'

const Id = once(() => z.union([z.string().regex(/^\d+$/), z.number()]).transform(String))
const Count = once(() => z.number().nullish())

const Note = once(() => z.object({ text: z.string().nullish() }).nullish())
const Referenced = once(() => z.array(z.object({ type: z.string(), id: Id() })).nullish())
const History = once(() => z.array(Id()).nullish())

/** Each field by the name it had, and the one that it is getting. */
export const Post = once(() =>
  z.object({
    id: Id(),
    text: z.string(),
    author_id: Id().nullish(),
    created_at: z.string().nullish(),
    conversation_id: Id().nullish(),
    lang: z.string().nullish(),
    referenced_tweets: Referenced(),
    referenced_posts: Referenced(),
    edit_history_tweet_ids: History(),
    edit_history_post_ids: History(),
    note_tweet: Note(),
    note_post: Note(),
    public_metrics: z
      .object({
        like_count: Count(),
        reply_count: Count(),
        retweet_count: Count(),
        repost_count: Count(),
        quote_count: Count(),
        impression_count: Count(),
      })
      .nullish(),
  }),
)
export type Post = z.output<ReturnType<typeof Post>>

export const User = once(() =>
  z.object({
    id: Id(),
    name: z.string().nullish(),
    username: z.string().min(1),
    created_at: z.string().nullish(),
    public_metrics: z
      .object({ followers_count: Count(), tweet_count: Count(), post_count: Count() })
      .nullish(),
  }),
)
export type User = z.output<ReturnType<typeof User>>

export const isRepeat = ({ referenced_tweets, referenced_posts }: Post): boolean =>
  (referenced_tweets ?? referenced_posts ?? []).some(
    ({ type }) => type === 'retweeted' || type === 'reposted',
  )

export function postOf(post: Post, users: ReadonlyMap<string, User>, { decodeText }: Parsers): FoundPost {
  const { id, author_id, created_at, conversation_id, lang } = post
  const history = post.edit_history_tweet_ids ?? post.edit_history_post_ids ?? []
  // An edit has a number of its own; the first stays the name.
  const first = history[0] ?? id
  const user = users.get(author_id ?? '')
  const url = `${SITE}/${user?.username ?? 'i'}/status/${id}`
  const publishedAt = dateOf(created_at)
  const language = lang && !/^(?:und|zxx|q\w\w|art)$/.test(lang) ? lang : undefined
  const conversation = conversation_id ?? first
  const parentId = (post.referenced_tweets ?? post.referenced_posts ?? []).find(
    ({ type }) => type === 'replied_to',
  )?.id
  const names = [first, id].map((each) => canonicalUrl(`${SITE}/i/status/${each}`) ?? each)
  return {
    keys: [`${PLACE_ID}:${first}`, ...new Set(names)],
    place: PLACE_ID,
    url,
    text: decodeText(post.note_tweet?.text || post.note_post?.text || post.text).trim(),
    ...(user && { author: authorOf(user) }),
    ...(publishedAt && { publishedAt, publishedAtFrom: 'source' }),
    ...(language && { language }),
    engagement: engagementOf(post),
    thread: {
      id: conversation,
      url: `${SITE}/i/status/${conversation}`,
      ...(parentId !== undefined && { parentId }),
    },
  }
}

function authorOf({ name, username, created_at, public_metrics }: User): Author {
  const since = dateOf(created_at)
  const { followers_count: followers, tweet_count, post_count } = public_metrics ?? {}
  const posts = tweet_count ?? post_count
  return {
    name: name || username,
    handle: username,
    url: `${SITE}/${username}`,
    ...(typeof followers === 'number' && { followers }),
    ...(since && { since }),
    ...(typeof posts === 'number' && { posts }),
  }
}

function engagementOf({ public_metrics }: Post): NonNullable<FoundPost['engagement']> {
  const { like_count, reply_count, retweet_count, repost_count, quote_count, impression_count } =
    public_metrics ?? {}
  const repeats = retweet_count ?? repost_count
  const isShared = typeof repeats === 'number' || typeof quote_count === 'number'
  return {
    ...(typeof like_count === 'number' && { likes: like_count }),
    ...(typeof reply_count === 'number' && { comments: reply_count }),
    ...(isShared && { shares: (repeats ?? 0) + (quote_count ?? 0) }),
    ...(typeof impression_count === 'number' && { views: impression_count }),
  }
}

/** Undefined for what is no date. */
function dateOf(text: string | null | undefined): Date | undefined {
  const date = new Date(text ?? '')
  return Number.isNaN(date.getTime()) ? undefined : date
}
