import * as z from 'zod'
import type { Author, FoundPost } from '../../model/post.js'
import { canonicalUrl } from '../../text/urls.js'
import { once } from '../once.js'
import { SITE } from './options.js'

const Id = once(() => z.union([z.string().min(1), z.number()]).transform(String))

export const Comment = once(() =>
  z.object({
    id: Id(),
    snippet: z.object({
      textOriginal: z.string().nullish(),
      textDisplay: z.string().nullish(),
      authorDisplayName: z.string().nullish(),
      authorChannelUrl: z.string().nullish(),
      authorChannelId: z.object({ value: z.string() }).nullish(),
      channelId: z.string().nullish(),
      videoId: z.string().nullish(),
      parentId: z.string().nullish(),
      likeCount: z.number().nullish(),
      publishedAt: z.string().nullish(),
      updatedAt: z.string().nullish(),
    }),
  }),
)

type Comment = z.output<ReturnType<typeof Comment>>

/** A comment on a video, with what replies to it, as far as that is there. */
export const CommentThread = once(() =>
  z.object({
    id: Id(),
    snippet: z.object({
      channelId: z.string().nullish(),
      videoId: z.string().nullish(),
      topLevelComment: Comment(),
      totalReplyCount: z.number().nullish(),
    }),
    replies: z.object({ comments: z.array(z.unknown()).nullish() }).nullish(),
  }),
)
export type CommentThread = z.output<ReturnType<typeof CommentThread>>

export const Page = once(() =>
  z.object({
    items: z.array(z.unknown()).nullish(),
    nextPageToken: z.string().nullish(),
  }),
)

/** The comment and its replies. `missing`: how many of these are not there. */
export function postsOf(thread: CommentThread): { posts: FoundPost[]; missing: number } {
  const { topLevelComment, totalReplyCount, videoId, channelId } = thread.snippet
  const replies = (thread.replies?.comments ?? []).flatMap((reply) => Comment().safeParse(reply).data ?? [])
  const of = { videoId: videoId ?? undefined, channelId: channelId ?? undefined }
  return {
    posts: [
      commentPost(topLevelComment, { ...of, replies: totalReplyCount ?? undefined }),
      ...replies.map((reply) => commentPost(reply, { ...of, parentId: topLevelComment.id })),
    ],
    missing: Math.max(0, (totalReplyCount ?? 0) - replies.length),
  }
}

type Place = {
  videoId?: string | undefined
  /** Whose video it stands under. */
  channelId?: string | undefined
  /** The comment that it replies to. */
  parentId?: string | undefined
  replies?: number | undefined
}

/** A thread is all that is said under a video. */
export function commentPost({ id, snippet }: Comment, of: Place): FoundPost {
  const videoId = snippet.videoId ?? of.videoId
  const video = videoId && watchUrl(videoId)
  const url = video ? `${video}&lc=${encodeURIComponent(id)}` : `${SITE}/channel/${of.channelId ?? ''}`
  const publishedAt = dateOf(snippet.publishedAt)
  const updatedAt = dateOf(snippet.updatedAt)
  const isEdited = publishedAt !== undefined && updatedAt !== undefined && updatedAt > publishedAt
  const parentId = of.parentId ?? snippet.parentId ?? videoId
  const author = authorOf(snippet, of.channelId ?? snippet.channelId)
  const { likeCount } = snippet
  return {
    keys: video ? [keyOf(id), canonicalUrl(url) ?? url] : [keyOf(id)],
    place: PLACE_ID,
    url,
    text: (snippet.textOriginal ?? snippet.textDisplay ?? '').trim(),
    ...(author && { author }),
    ...(publishedAt && { publishedAt, publishedAtFrom: 'source' }),
    ...(isEdited && { updatedAt }),
    engagement: {
      ...(typeof likeCount === 'number' && likeCount > 0 && { likes: likeCount }),
      ...(of.replies !== undefined && { comments: of.replies }),
    },
    ...(videoId && {
      thread: { id: videoId, url: watchUrl(videoId), ...(parentId && { parentId }) },
    }),
  }
}

/** By the id of the channel, since a name is what its owner chose. Whose video it is, the place marks. */
function authorOf(snippet: Comment['snippet'], channelId: string | null | undefined): Author | undefined {
  const { authorDisplayName: name, authorChannelId, authorChannelUrl } = snippet
  const handle = authorChannelId?.value
  if (!name) return undefined
  return {
    name,
    ...(handle && { handle, url: `${SITE}/channel/${handle}` }),
    ...(!handle && authorChannelUrl && { url: authorChannelUrl }),
    ...(handle && handle === channelId && { official: true }),
  }
}

export const PLACE_ID = 'youtube.com'
export const keyOf = (id: string): string => `${PLACE_ID}:${id}`
export const watchUrl = (videoId: string): string => `${SITE}/watch?v=${encodeURIComponent(videoId)}`

/** Undefined for what is no date. */
export function dateOf(text: string | null | undefined): Date | undefined {
  const date = new Date(text ?? '')
  return Number.isNaN(date.getTime()) ? undefined : date
}
